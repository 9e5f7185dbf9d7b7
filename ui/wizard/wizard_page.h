// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/page.h"
#include "ui/wizard/wizard_draft.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace desk
{

class ReviewStep;
class Theme;
class WizardStep;
class WizardSteps;

/// The execution wizard: a few pages of questions, and the start. Going back keeps everything. GUI thread.
class WizardPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)
public:
    /// All three must outlive the page.
    WizardPage(Backend &backend, Theme &theme, QSettings &settings, QWidget *parent = nullptr);

    /// Starts over, with a dataset chosen already, or with a selection of series.
    void begin(const QString &dataset = {}, const QStringList &identifiers = {});
    /// What was chosen so far.
    const WizardDraft &draft() const { return m_draft; }
    int currentStep() const;

    QString title() const override { return tr("Start workflow"); }
    void activated() override;
    void refresh() override;
    QWidget *searchField() const override;

Q_SIGNALS:
    void started(const desk::Workflow &workflow);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFooter();
    void addShortcuts();
    void addStep(WizardStep *step);
    void goTo(int index);
    void goNext();
    void goBack();
    /// The next step that applies in that direction, or -1.
    int neighbour(int direction) const;
    bool isReachable(int index) const;
    void follow();
    void start();
    QCoro::Task<> submit(WorkflowSpec spec);

    Backend &m_backend;
    Theme &m_theme;
    WizardDraft m_draft;
    QVector<WizardStep *> m_list;
    QBoxLayout *m_body;
    WizardSteps *m_steps;
    QStackedWidget *m_pages;
    ReviewStep *m_review = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_starting = false;
};

} // namespace desk
