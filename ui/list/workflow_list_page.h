// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workflow_model.h"
#include "ui/list/workflow_questions.h"
#include "ui/page.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace desk
{

class AbortReceipt;
class Banner;
class ChipRow;
class PageHeader;
class PageStates;
class SearchField;
class Theme;
class WorkflowActions;
class WorkflowTexts;
class WorkflowView;
enum class RowAction;

/// All workflows and their jobs, live: search, filter by state, and what can be done with them. It begins
/// with our own; a chip shows the runs that others started on this Airflow instead, and how many DAGs have
/// such. GUI thread.
class WorkflowListPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkflowListPage)
public:
    /// Both must outlive the page.
    WorkflowListPage(Backend &backend, Theme &theme, QWidget *parent = nullptr);
    ~WorkflowListPage() override;

    QString title() const override;
    void activated() override;
    void deactivated() override;
    void refresh() override;
    QWidget *searchField() const override;

    /// How many workflows have a running job, as last read.
    int runningCount() const { return m_model.running(); }
    /// What can be done with the selection, for the menu bar.
    QList<QAction *> actions() const;
    /// Selects a workflow and scrolls to it, if it is among the rows that were read.
    void showWorkflow(const QString &workflowId);

Q_SIGNALS:
    void startWorkflowAsked();
    void jobAsked(desk::JobId id);

private:
    void buildHead(QVBoxLayout *column);
    void buildFilter(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column);
    void connectParts();
    void applyFilter();
    void clearFilter();
    void updateState();
    void updateOthers();
    void showEmpty();
    void showNoOthers();
    void updateSelection();
    void openCurrent(const QModelIndex &index);
    QCoro::Task<void> openOnlyJob(QString workflowId);
    void onRowAction(RowAction action, const QModelIndex &index, const QPoint &at);
    void showMenu(const QPoint &at);
    void showProblem(const ApiError &error);
    ListSelection selection() const;
    void resizeEvent(QResizeEvent *event) override;
    void fitToWidth();

    Backend &m_backend;
    Theme &m_theme;
    WorkflowModel m_model;
    QTimer m_tick; ///< "running 4 min" grows by itself
    PageHeader *m_header;
    SearchField *m_search;
    Banner *m_problem;
    AbortReceipt *m_receipt;
    ChipRow *m_chips;
    QHBoxLayout *m_filterRow = nullptr;
    QPushButton *m_others; ///< checked: runs of others are shown
    QString m_wanted;      ///< workflow to be shown as soon as it was read
    PageStates *m_states;
    WorkflowTexts *m_texts;
    WorkflowView *m_view;
    WorkflowActions *m_actions;
    QList<QPushButton *> m_actionButtons;
};

} // namespace desk
