// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/workflow_model.h"

#include <QPointer>
#include <QSet>
#include <algorithm>

namespace desk
{

using namespace std::chrono_literals;

struct WorkflowModel::Row {
    Workflow workflow;
    int position = 0;
    QVector<Job> jobs;
    QHash<JobId, int> jobRows;
    bool jobsRead = false; ///< at least one page
    bool complete = false;
    bool reading = false;
};

WorkflowModel::WorkflowModel(Backend &backend, QObject *parent)
    : QAbstractItemModel(parent)
    , m_backend(backend)
{
    m_query.scope = WorkflowQuery::Scope::Ours;
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(250ms);
    connect(&m_reloadSoon, &QTimer::timeout, this, [this] {
        if (isFiltered())
            reload();
        else
            readTotals();
    });
    connect(&backend, &Backend::workflowsChanged, this, &WorkflowModel::takeChanged);
    connect(&backend, &Backend::workflowsRemoved, this, &WorkflowModel::takeRemoved);
    connect(&backend, &Backend::jobsChanged, this, &WorkflowModel::takeJobs);
    connect(&backend, &Backend::jobsRemoved, this, &WorkflowModel::takeRemovedJobs);
}

WorkflowModel::~WorkflowModel() = default;

void WorkflowModel::setQuery(const QString &text, const QVector<JobState> &states, WorkflowQuery::Scope scope)
{
    if (text == m_query.text && states == m_query.states && scope == m_query.scope)
        return;
    if (scope != m_query.scope) { // what was outside is inside now, until it is read anew
        std::swap(m_all, m_elsewhere);
        std::swap(m_byState, m_elsewhereByState);
    }
    m_query.scope = scope;
    m_query.text = text;
    m_query.states = states;
    m_phase = Phase::Loading;
    m_reading = true;
    Q_EMIT stateChanged();
    readPage(0, pageSize, ++m_generation);
}

void WorkflowModel::reload()
{
    m_reading = true;
    readPage(0, qMax(pageSize, static_cast<int>(m_rows.size())), ++m_generation);
}

QCoro::Task<void> WorkflowModel::readPage(int offset, int limit, int generation)
{
    WorkflowQuery query = m_query;
    if (offset > 0 && !m_rows.empty())
        query.after = m_rows.back()->workflow;
    query.limit = limit;
    const QPointer<WorkflowModel> self(this);
    const Result<WorkflowPage> page = co_await m_backend.workflows(query);
    if (!self || generation != m_generation)
        co_return;
    m_reading = false;
    if (!page) {
        m_phase = Phase::Failed;
        m_error = page.error();
        Q_EMIT stateChanged();
        co_return;
    }
    m_phase = Phase::Ready;
    takeNumbers(*page);
    if (offset == 0)
        merge(page->workflows);
    else
        append(page->workflows);
    Q_EMIT stateChanged();
}

QCoro::Task<void> WorkflowModel::readTotals()
{
    WorkflowQuery query = m_query;
    query.limit = 1;
    const int generation = m_generation;
    const QPointer<WorkflowModel> self(this);
    const Result<WorkflowPage> page = co_await m_backend.workflows(query);
    if (!self || generation != m_generation || !page)
        co_return;
    takeNumbers(*page);
    Q_EMIT stateChanged();
}

QCoro::Task<void> WorkflowModel::readJobs(QString workflowId)
{
    const int offset = static_cast<int>(rowOf(workflowId)->jobs.size());
    const QPointer<WorkflowModel> self(this);
    const Result<QVector<Job>> jobs = co_await m_backend.jobs(workflowId, offset, pageSize);
    if (!self)
        co_return;
    // The row may have gone, or come back as another one, meanwhile.
    Row *row = rowOf(workflowId);
    if (!row)
        co_return;
    row->reading = false;
    if (!jobs) {
        Q_EMIT readingJobsFailed(jobs.error());
        co_return;
    }
    row->jobsRead = true;
    row->complete = jobs->size() < pageSize;
    mergeJobs(*row, *jobs);
}

void WorkflowModel::takeNumbers(const WorkflowPage &page)
{
    m_total = page.total;
    m_all = page.all;
    m_elsewhere = page.elsewhere;
    m_byState = page.workflowsByState;
    m_elsewhereByState = page.elsewhereByState;
    m_lastRead = QDateTime::currentDateTimeUtc();
}

void WorkflowModel::merge(const QVector<Workflow> &workflows)
{
    QSet<QString> kept;
    for (const Workflow &workflow : workflows)
        kept.insert(workflow.id);
    removeMissing(kept);
    // What is left keeps its order (the time of creation does not change), so new rows only have to be put
    // between.
    int position = 0;
    qsizetype next = 0;
    while (next < workflows.size()) {
        QVector<Workflow> fresh;
        while (next < workflows.size() && !m_byId.contains(workflows.at(next).id))
            fresh.append(workflows.at(next++));
        insert(position, fresh);
        position += static_cast<int>(fresh.size());
        while (next < workflows.size() && m_byId.contains(workflows.at(next).id)) {
            ++next;
            ++position;
        }
    }
    update(workflows);
}

void WorkflowModel::append(const QVector<Workflow> &workflows)
{
    QVector<Workflow> fresh;
    for (const Workflow &workflow : workflows) {
        if (!m_byId.contains(workflow.id))
            fresh.append(workflow);
    }
    insert(static_cast<int>(m_rows.size()), fresh);
}

void WorkflowModel::insert(int position, const QVector<Workflow> &workflows)
{
    if (workflows.isEmpty())
        return;
    Rows fresh;
    for (const Workflow &workflow : workflows) {
        fresh.push_back(std::make_unique<Row>());
        fresh.back()->workflow = workflow;
    }
    beginInsertRows({}, position, position + static_cast<int>(workflows.size()) - 1);
    for (const std::unique_ptr<Row> &row : fresh)
        m_byId.insert(row->workflow.id, row.get());
    m_rows.insert(m_rows.begin() + position, std::make_move_iterator(fresh.begin()),
        std::make_move_iterator(fresh.end()));
    renumber(position);
    endInsertRows();
}

void WorkflowModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int i = first; i <= last; ++i)
        m_byId.remove(m_rows.at(static_cast<size_t>(i))->workflow.id);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    renumber(first);
    endRemoveRows();
}

void WorkflowModel::removeMissing(const QSet<QString> &kept)
{
    int last = static_cast<int>(m_rows.size()) - 1;
    while (last >= 0) {
        if (kept.contains(m_rows.at(static_cast<size_t>(last))->workflow.id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_rows.at(static_cast<size_t>(first - 1))->workflow.id))
            --first;
        removeRange(first, last);
        last = first - 1;
    }
}

void WorkflowModel::renumber(int from)
{
    for (size_t i = static_cast<size_t>(from); i < m_rows.size(); ++i)
        m_rows.at(i)->position = static_cast<int>(i);
}

bool WorkflowModel::update(const QVector<Workflow> &workflows)
{
    int first = -1;
    int last = -1;
    for (const Workflow &workflow : workflows) {
        Row *row = rowOf(workflow.id);
        if (!row || row->workflow == workflow)
            continue;
        if (row->complete && workflow.jobCount() > row->jobs.size())
            row->complete = false;
        row->workflow = workflow;
        first = first < 0 ? row->position : qMin(first, row->position);
        last = qMax(last, row->position);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    return first >= 0;
}

void WorkflowModel::takeChanged(const QVector<Workflow> &workflows)
{
    bool wantsNumbers = update(workflows);
    for (const Workflow &workflow : workflows) {
        if (m_byId.contains(workflow.id))
            continue;
        wantsNumbers = true;
        // Newer than all that is shown: it belongs on top. Anything else comes with its page.
        if (!isInScope(workflow))
            continue;
        const bool newest = m_rows.empty() || m_rows.front()->workflow.created <= workflow.created;
        if (!isFiltered() && m_phase == Phase::Ready && newest) {
            insert(0, {workflow});
            ++m_total;
            ++m_all;
            Q_EMIT stateChanged();
        }
    }
    m_lastRead = QDateTime::currentDateTimeUtc();
    if (wantsNumbers)
        m_reloadSoon.start();
}

void WorkflowModel::takeRemoved(const QStringList &workflowIds)
{
    for (const QString &id : workflowIds) {
        if (const Row *row = rowOf(id)) {
            const int position = row->position;
            removeRange(position, position);
        }
    }
    m_reloadSoon.start();
}

bool WorkflowModel::isInScope(const Workflow &workflow) const
{
    return m_query.scope == WorkflowQuery::Scope::All ||
           workflow.isOfOthers() == (m_query.scope == WorkflowQuery::Scope::Others);
}

int WorkflowModel::others() const
{
    return m_query.scope == WorkflowQuery::Scope::Others ? m_all : m_elsewhere;
}

void WorkflowModel::takeJobs(const QVector<Job> &jobs)
{
    QHash<QString, QVector<Job>> byWorkflow;
    for (const Job &job : jobs) {
        const Row *row = rowOf(job.workflowId);
        if (row && row->jobsRead && (row->complete || row->jobRows.contains(job.id)))
            byWorkflow[job.workflowId].append(job);
    }
    for (auto it = byWorkflow.cbegin(); it != byWorkflow.cend(); ++it)
        mergeJobs(*rowOf(it.key()), it.value());
}

void WorkflowModel::takeRemovedJobs(const QVector<JobId> &jobs)
{
    for (const std::unique_ptr<Row> &row : m_rows) {
        for (const JobId id : jobs) {
            const int gone = row->jobRows.value(id, -1);
            if (gone < 0)
                continue;
            beginRemoveRows(index(row->position, 0), gone, gone);
            row->jobs.removeAt(gone);
            row->jobRows.remove(id);
            for (int i = gone; i < static_cast<int>(row->jobs.size()); ++i)
                row->jobRows[row->jobs.at(i).id] = i;
            endRemoveRows();
        }
    }
}

void WorkflowModel::mergeJobs(Row &row, const QVector<Job> &jobs)
{
    const QModelIndex parent = index(row.position, 0);
    QVector<Job> fresh;
    int first = -1;
    int last = -1;
    for (const Job &job : jobs) {
        const int known = row.jobRows.value(job.id, -1);
        if (known < 0) {
            fresh.append(job);
        } else if (row.jobs.at(known) != job) {
            row.jobs[known] = job;
            first = first < 0 ? known : qMin(first, known);
            last = qMax(last, known);
        }
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0, parent), index(last, columnCount() - 1, parent));
    if (fresh.isEmpty())
        return;
    const int start = static_cast<int>(row.jobs.size());
    beginInsertRows(parent, start, start + static_cast<int>(fresh.size()) - 1);
    for (const Job &job : fresh) {
        row.jobRows.insert(job.id, static_cast<int>(row.jobs.size()));
        row.jobs.append(job);
    }
    endInsertRows();
}

const Workflow *WorkflowModel::workflowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *row = static_cast<const Row *>(index.internalPointer()))
        return &row->workflow;
    return &m_rows.at(static_cast<size_t>(index.row()))->workflow;
}

const Job *WorkflowModel::jobAt(const QModelIndex &index) const
{
    const auto *row = static_cast<const Row *>(index.internalPointer());
    return index.isValid() && row ? &row->jobs.at(index.row()) : nullptr;
}

QModelIndex WorkflowModel::indexOf(const QString &workflowId) const
{
    const Row *row = rowOf(workflowId);
    return row ? index(row->position, 0) : QModelIndex();
}

QModelIndex WorkflowModel::indexOf(const QString &workflowId, JobId job) const
{
    const Row *row = rowOf(workflowId);
    const int jobRow = row ? row->jobRows.value(job, -1) : -1;
    return jobRow < 0 ? QModelIndex() : index(jobRow, 0, index(row->position, 0));
}

QModelIndex WorkflowModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A job's index points to its workflow's row, a workflow's to nothing.
    return parent.isValid() ? createIndex(row, column, m_rows.at(static_cast<size_t>(parent.row())).get())
                            : createIndex(row, column);
}

QModelIndex WorkflowModel::parent(const QModelIndex &child) const
{
    const auto *row = static_cast<const Row *>(child.internalPointer());
    return child.isValid() && row ? createIndex(row->position, 0) : QModelIndex();
}

int WorkflowModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.column() != 0 || parent.internalPointer())
        return 0;
    return static_cast<int>(m_rows.at(static_cast<size_t>(parent.row()))->jobs.size());
}

int WorkflowModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(Column::Actions) + 1;
}

bool WorkflowModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_rows.empty();
    if (parent.column() != 0 || parent.internalPointer())
        return false;
    const Row &row = *m_rows.at(static_cast<size_t>(parent.row()));
    return !row.jobs.isEmpty() || (!row.complete && row.workflow.jobCount() > 0);
}

QVariant WorkflowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workflow &workflow = *workflowAt(index);
    const Job *job = jobAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return job ? jobText(*job, static_cast<Column>(index.column()))
                   : workflowText(workflow, static_cast<Column>(index.column()));
    case IsJobRole:
        return job != nullptr;
    case WorkflowIdRole:
        return workflow.id;
    case JobIdRole:
        return job ? job->id : JobId(0);
    case WorkflowRole:
        return QVariant::fromValue(workflow);
    case JobRole:
        return job ? QVariant::fromValue(*job) : QVariant();
    default:
        return {};
    }
}

QVariant WorkflowModel::workflowText(const Workflow &workflow, Column column) const
{
    switch (column) {
    case Column::Name:
        return workflow.shownName();
    case Column::Id:
        return workflow.id;
    case Column::Dataset:
        return workflow.datasetName;
    case Column::Created:
        return workflow.created;
    case Column::Updated:
        return workflow.updated;
    case Column::User:
        return workflow.username;
    case Column::Owner:
        return workflow.ownerInstance;
    case Column::Status:
    case Column::Actions:
        break;
    }
    return {};
}

QVariant WorkflowModel::jobText(const Job &job, Column column) const
{
    switch (column) {
    case Column::Name:
        return job.dagId;
    case Column::Id:
        return job.id;
    case Column::Dataset:
        return job.runnerInstance;
    case Column::Created:
        return job.created;
    case Column::Updated:
        return job.updated;
    case Column::User:
        return job.attempt;
    case Column::Owner:
        return job.ownerInstance;
    case Column::Status:
        return toName(job.state);
    case Column::Actions:
        break;
    }
    return {};
}

bool WorkflowModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_reading && m_phase == Phase::Ready && static_cast<int>(m_rows.size()) < m_total;
    if (parent.column() != 0 || parent.internalPointer())
        return false;
    const Row &row = *m_rows.at(static_cast<size_t>(parent.row()));
    return !row.complete && !row.reading && row.workflow.jobCount() > 0;
}

void WorkflowModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (!parent.isValid()) {
        m_reading = true;
        readPage(static_cast<int>(m_rows.size()), pageSize, m_generation);
        return;
    }
    Row &row = *m_rows.at(static_cast<size_t>(parent.row()));
    row.reading = true;
    readJobs(row.workflow.id);
}

} // namespace desk
