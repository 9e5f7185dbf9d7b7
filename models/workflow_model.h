// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QAbstractItemModel>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace desk
{

/// Workflows, newest first, which open to their jobs. Reads pages of 200 as they are wanted; changes rows by
/// key when the backend tells of changes and never resets, so that selection, scroll position and open rows
/// stay. Gives raw values; texts are for windows. GUI thread.
class WorkflowModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkflowModel)
public:
    enum class Column { Name, Id, Dataset, Created, Updated, User, Owner, Status, Actions };
    Q_ENUM(Column)
    enum Role {
        IsJobRole = Qt::UserRole + 1,
        WorkflowIdRole, ///< also of a job: its workflow's
        JobIdRole,      ///< 0 for a workflow
        WorkflowRole,   ///< desk::Workflow; for a job its workflow
        JobRole,        ///< desk::Job
    };
    enum class Phase { Loading, Ready, Failed };
    Q_ENUM(Phase)

    static constexpr int pageSize = 200;

    explicit WorkflowModel(Backend &backend, QObject *parent = nullptr);
    ~WorkflowModel() override;

    /// Shows the workflows that match: ours, or those of others. Offset and limit of the query are the
    /// model's business.
    void setQuery(const QString &text, const QVector<JobState> &states,
        WorkflowQuery::Scope scope = WorkflowQuery::Scope::Ours);
    WorkflowQuery::Scope scope() const { return m_query.scope; }
    /// Reads again what is shown and changes what differs.
    void reload();

    Phase phase() const { return m_phase; }
    /// Why the last reading failed; meaningful in Failed. Rows stay as they were.
    const ApiError &error() const { return m_error; }
    /// When rows were last read or told, UTC; invalid before.
    QDateTime lastRead() const { return m_lastRead; }
    int total() const { return m_total; } ///< matching the query
    int all() const { return m_all; }     ///< in the store, of the scope
    QHash<JobState, int> workflowsByState() const { return m_byState; }
    int others() const; ///< service workflows in the store, whatever is shown
    /// How many workflows of any scope have a running job.
    int running() const
    {
        return m_byState.value(JobState::running) + m_elsewhereByState.value(JobState::running);
    }

    const Workflow *workflowAt(const QModelIndex &index) const; ///< of a job: its workflow
    const Job *jobAt(const QModelIndex &index) const;           ///< nullptr for a workflow
    QModelIndex indexOf(const QString &workflowId) const;
    QModelIndex indexOf(const QString &workflowId, JobId job) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Phase, error or one of the numbers changed.
    void stateChanged();
    /// A workflow was opened, but its jobs could not be read.
    void readingJobsFailed(const desk::ApiError &error);

private:
    struct Row;
    using Rows = std::vector<std::unique_ptr<Row>>;

    QCoro::Task<void> readPage(int offset, int limit, int generation);
    QCoro::Task<void> readTotals();
    QCoro::Task<void> readJobs(QString workflowId);
    void takeNumbers(const WorkflowPage &page);
    void merge(const QVector<Workflow> &workflows);
    void append(const QVector<Workflow> &workflows);
    void insert(int position, const QVector<Workflow> &workflows);
    void removeRange(int first, int last);
    void removeMissing(const QSet<QString> &kept);
    void renumber(int from);
    bool update(const QVector<Workflow> &workflows);
    void takeChanged(const QVector<Workflow> &workflows);
    void takeRemoved(const QStringList &workflowIds);
    void takeJobs(const QVector<Job> &jobs);
    void takeRemovedJobs(const QVector<JobId> &jobs);
    void mergeJobs(Row &row, const QVector<Job> &jobs);
    bool isInScope(const Workflow &workflow) const;
    bool isFiltered() const { return !m_query.text.isEmpty() || !m_query.states.isEmpty(); }
    Row *rowOf(const QString &workflowId) const { return m_byId.value(workflowId); }
    QVariant workflowText(const Workflow &workflow, Column column) const;
    QVariant jobText(const Job &job, Column column) const;

    Backend &m_backend;
    WorkflowQuery m_query;
    Rows m_rows;
    QHash<QString, Row *> m_byId;
    QTimer m_reloadSoon; ///< several changes at once become one reading
    Phase m_phase = Phase::Loading;
    ApiError m_error;
    QDateTime m_lastRead;
    int m_total = 0;
    int m_all = 0;
    int m_elsewhere = 0;
    QHash<JobState, int> m_byState;
    QHash<JobState, int> m_elsewhereByState;
    int m_generation = 0; ///< drops replies to older queries
    bool m_reading = false;
};

} // namespace desk
