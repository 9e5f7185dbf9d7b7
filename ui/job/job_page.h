// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/attempt_model.h"
#include "models/task_model.h"
#include "ui/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace desk
{

class AttemptsView;
class Banner;
class ConfigurationView;
class FactsCard;
class GraphPanel;
class LogPanel;
class PageStates;
class ResultsView;
class StatePill;
class TaskList;
class Theme;
class ViewsCard;

/// One job: why it is as it is, its tasks, log, graph, configuration, attempts and results, and what can be
/// done with it. Follows a running job. GUI thread.
class JobPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobPage)
public:
    enum class Tab { Log, Graph, Configuration, Attempts, Results };

    /// Both must outlive the page.
    JobPage(Backend &backend, Theme &theme, QWidget *parent = nullptr);
    ~JobPage() override;

    /// Shows a job and reads it.
    void show(desk::JobId id);
    /// The widget's own, hidden by the one above.
    using QWidget::show;
    JobId jobId() const { return m_id; }
    void showTab(Tab tab);
    /// Shows the log of a task, the latest instance of that name.
    void showLog(const QString &taskId);

    QString title() const override;
    void activated() override;
    void deactivated() override;
    void refresh() override;
    QWidget *searchField() const override;

Q_SIGNALS:
    /// Back to where the person came from.
    void back();

private:
    void buildHead(QVBoxLayout *column);
    QWidget *buildBody();
    void buildTabs();
    void connectParts();
    void onJobsChanged(const QVector<Job> &jobs);
    void onTick();
    void updatePage();
    void updateCause();
    void updateOrigin();
    void updateActions();
    void updateActionsOfOthers();
    void updateActionsAtPartner();
    void updateTaskViews();
    void followCause();
    void chooseTask(int row, bool byPerson);
    void showAttempt(int number);
    void onTabChanged();
    void askAbort();
    void askRestart();
    void askDelete();
    void showProblem(const ApiError &error, bool ofRead);
    bool isShownActive() const;
    Attempt shownAttempt() const;

    QCoro::Task<> readDetails(int generation);
    QCoro::Task<> readTasks(int generation);
    QCoro::Task<> readGraph(int generation, QString dagId);
    QCoro::Task<> readResults(int generation);
    QCoro::Task<> readConfiguration(JobId id);
    QCoro::Task<> abort(JobId id);
    QCoro::Task<> restart(JobId id);
    QCoro::Task<> removeWorkflow(QString workflowId);
    void beginActing();
    void endActing(const Result<int> &taken);

    Backend &m_backend;
    Theme &m_theme;
    SystemClock m_clock;
    TaskModel m_tasks;
    AttemptModel m_attempts;
    QTimer m_timer;

    JobId m_id = 0;
    JobDetails m_details;
    DagGraph m_graph;
    QString m_dagOfGraph;
    int m_attempt = 0;            // shown; 0: the latest
    int m_generation = 0;         // drops answers about a job or attempt that is no longer shown
    int m_readingTasks = -1;      // generation whose tasks are being read
    bool m_problemOfRead = false; // goes when a reading succeeds
    bool m_taskChosen = false;    // by a person
    bool m_active = false;        // the page is shown
    bool m_acting = false;        // an action is under way
    bool m_hasResults = false;
    JobId m_configured = 0; // whose configuration was asked for, of a run of others
    int m_ticks = 0;

    QPushButton *m_workflow;
    QLabel *m_title;
    StatePill *m_pill;
    QPushButton *m_abort;
    QPushButton *m_restart;
    QPushButton *m_openInAirflow;
    QToolButton *m_delete;
    QWidget *m_origin;
    QLabel *m_originText;
    Banner *m_cause;
    QPushButton *m_causeButton;
    Banner *m_problem;
    FactsCard *m_facts;
    ViewsCard *m_views;
    TaskList *m_list;
    QTabWidget *m_tabs;
    LogPanel *m_log;
    GraphPanel *m_graphPanel;
    ConfigurationView *m_configuration;
    AttemptsView *m_attemptsView;
    ResultsView *m_results;
    PageStates *m_states;
};

} // namespace desk
