// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_job_model.h"

#include "app/backend/partner_text.h"
#include "models/request_model.h"

#include <QPointer>

namespace desk
{

namespace
{
constexpr int jobsAtOnce = 1000;
} // namespace

Task<QVector<Job>> readWaitingJobs(QString workflowId, Backend *backend)
{
    QVector<Job> waiting;
    int offset = 0;
    while (true) {
        const Result<QVector<Job>> page = co_await backend->jobs(workflowId, offset, jobsAtOnce);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const Job &job : *page) {
            if (job.state == JobState::pending)
                waiting.append(job);
        }
        offset += static_cast<int>(page->size());
        if (page->size() < jobsAtOnce)
            break;
    }
    co_return waiting;
}

bool isBlocked(const Job &job)
{
    return job.note.code == JobNoteCode::NotAllowed;
}

RequestJobModel::RequestJobModel(Backend &backend, QObject *parent)
    : KeyedTableModel<Job>(parent)
    , m_backend(backend)
{
}

QCoro::Task<> RequestJobModel::show(QString workflowId)
{
    const QPointer<RequestJobModel> self(this);
    const int generation = ++m_generation;
    if (workflowId != m_workflow)
        replaceRows({});
    m_workflow = workflowId;
    if (workflowId.isEmpty())
        co_return;
    const Result<QVector<Job>> jobs = co_await readWaitingJobs(workflowId, &m_backend);
    if (!self || generation != m_generation)
        co_return;
    if (!jobs) {
        Q_EMIT failed(jobs.error());
        co_return;
    }
    replaceRows(*jobs);
    Q_EMIT loaded();
}

int RequestJobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestJobModel::text(const Job &job, int column) const
{
    switch (column) {
    case Number:
        return QStringLiteral("#%1").arg(job.id);
    case Series:
        return QString::number(job.identifierCount);
    default:
        break;
    }
    return isBlocked(job) ? describePartnerNote(job.note) : tr("waits for you");
}

QVariant RequestJobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(job, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Series ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case RequestModel::ShapeRole:
        if (index.column() != Standing)
            return int(RequestModel::Shape::None);
        return int(isBlocked(job) ? RequestModel::Shape::Blocked : RequestModel::Shape::Waits);
    default:
        return {};
    }
}

QVariant RequestJobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Series ? int(Qt::AlignRight | Qt::AlignVCenter)
                                 : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Job");
    case Series:
        return tr("Series");
    case Standing:
        return tr("Why it waits");
    default:
        return {};
    }
}

} // namespace desk
