// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/wizard_step.h"

#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace desk
{

class Backend;
class Banner;
class ChipRow;
class SchemaForm;

/// "How should it run?": the workflow's name and the DAG's forms, as fields or as JSON.
class HowStep final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HowStep)
public:
    /// Settings keep which of the two views was used last; like the backend they must outlive the step.
    HowStep(WizardDraft &draft, Backend &backend, const Theme &theme, QSettings &settings,
        QWidget *parent = nullptr);

    QString name() const override { return tr("How"); }
    QString summary() const override;
    QString obstacle() const override;
    void begin() override;
    void entered() override;
    void focusNextProblem(int direction) override;
    void toggleJson() override;
    /// The forms drawn; nothing before a DAG was chosen.
    SchemaForm *form() const { return m_form; }

private:
    QWidget *makeNameCard();
    void makeForm();
    void onNameEdited(const QString &name);
    void showNameProblem();
    void onFormChanged();
    void showProblems();
    QString nameProblem() const;
    void showUsedBefore();

    Backend &m_backend;
    QSettings &m_settings;
    QPushButton *m_before;
    QPushButton *m_documentation;
    ChipRow *m_views;
    Banner *m_banner;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameHelp = nullptr;
    SchemaForm *m_form = nullptr;
    QString m_formOf; // DAG the form was made for
    QVector<DagForm> m_forms;
    QUrl m_documented; // where the DAG's documentation is; empty: it names none
};

} // namespace desk
