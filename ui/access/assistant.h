// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace desk
{

class AirflowSettings;
class Banner;
class PasswordForm;
class Theme;
class WizardSteps;

/// The first start: names this instance, makes its first administrator and chooses the Airflow. Nothing is
/// kept of accounts and names before the last button. GUI thread.
class Assistant final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Assistant)
public:
    enum class Step { Instance, Administrator, Airflow, Ready };
    static constexpr int stepCount = 4;

    /// Both must outlive it.
    Assistant(Backend &backend, Theme &theme, QWidget *parent = nullptr);
    ~Assistant() override;

    /// Gives the keyboard to the first step; after it stands in its window.
    void begin();

    Step step() const { return m_step; }
    /// Whether the person wants to see a workflow run at once.
    bool wantsFirstWorkflow() const;

Q_SIGNALS:
    void quitAsked();

private:
    QWidget *buildInstance();
    QWidget *buildAdministrator();
    QWidget *buildAirflow();
    QWidget *buildReady();
    QWidget *buildFooter();
    void goTo(Step step);
    void goOn();
    void goBack();
    void update();
    QString whyNotNext() const;
    QString nextText() const;
    QString airflowSummary() const;
    QCoro::Task<> finish();

    Backend &m_backend;
    Theme &m_theme;
    Step m_step = Step::Instance;
    bool m_busy = false;
    WizardSteps *m_steps;
    QStackedWidget *m_pages;
    QLineEdit *m_instance = nullptr;
    QLineEdit *m_name = nullptr;
    PasswordForm *m_password = nullptr;
    AirflowSettings *m_airflow = nullptr;
    QLabel *m_summary = nullptr;
    QCheckBox *m_firstWorkflow = nullptr;
    Banner *m_failure = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace desk
