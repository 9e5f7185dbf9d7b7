// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/core/schema_difference.h"
#include "models/dag_filter.h"
#include "models/dag_model.h"
#include "models/runner_list.h"
#include "ui/wizard/wizard_step.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QListView;

namespace desk
{

class Banner;
class DagPanel;
class DifferenceView;
class PageStates;
class SearchField;

/// "What should run?": the DAGs that the chosen runners allow, with search and tags. One that cannot start,
/// or that one of them does not allow, stays in the list with its reason and the way out; in what its forms
/// differ between the runners is shown below.
class WhatStep final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatStep)
public:
    /// Backend and runners must outlive the step.
    WhatStep(WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme,
        QWidget *parent = nullptr);

    QString name() const override { return tr("What"); }
    QString summary() const override;
    QString obstacle() const override;
    void begin() override;
    void entered() override;
    void refresh() override;
    QWidget *searchField() const override;
    /// Other runners were chosen, or allow something else.
    void runnersChanged();

Q_SIGNALS:
    /// A runner is not to be among the chosen ones any more.
    void leaveOutAsked(const QString &runner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    void read();
    QCoro::Task<> readDags();
    QCoro::Task<> readDetails(QString dagId);
    QCoro::Task<> unpause(QString dagId);
    void take(const QVector<Dag> &dags);
    QVector<Runner> chosenRunners() const;
    QVector<Dag> dagsOfRunners(const QVector<Dag> &here);
    void takeDetails(const QVector<DagDetails> &details);
    void showDag();
    void onCurrentChanged();
    void onActivated();
    void onStatusChanged(const AirflowStatus &status);
    void showTags();
    void showState();
    void selectDraft();

    Backend &m_backend;
    RunnerList &m_runners;
    DagModel m_model;
    DagFilter m_filter;
    SearchField *m_search;
    QWidget *m_tagRow;
    QHBoxLayout *m_tags;
    QButtonGroup *m_tagGroup;
    QLabel *m_count;
    Banner *m_old; // the list is from earlier: Airflow did not answer
    PageStates *m_states = nullptr;
    QListView *m_list = nullptr;
    DagPanel *m_panel = nullptr;
    DifferenceView *m_view;
    QVector<Dag> m_here;      // as our Airflow last told
    QStringList m_detailsOf;  // runners whose forms were read, or are being read
    QStringList m_comparedAt; // runners whose forms are compared in m_differences
    QVector<SchemaDifference> m_differences;
    int m_round = 0; // of reading forms: an earlier answer is dropped
    QStringList m_shownTags;
    bool m_reading = false;
    bool m_readOnce = false;
    bool m_goOn = false; // Enter was pressed before the forms were there
    std::optional<ApiError> m_error;
    std::optional<ApiError> m_detailsError;
};

} // namespace desk
