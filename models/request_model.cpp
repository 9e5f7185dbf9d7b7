// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_model.h"

#include "app/backend/partner_text.h"

#include <QLocale>
#include <QPointer>

namespace desk
{

using namespace std::chrono_literals;

RequestModel::RequestModel(Backend &backend, QObject *parent)
    : KeyedTableModel<PendingRequest>(parent)
    , m_backend(backend)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &RequestModel::reload);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&backend.partners(), &Partners::pendingRequestsChanged, this, soon);
    // What partners may do is part of what is shown.
    connect(&backend.partners(), &Partners::partnersChanged, this, soon);
}

QCoro::Task<> RequestModel::reload()
{
    const QPointer<RequestModel> self(this);
    const int generation = ++m_generation;
    const Result<QVector<PendingRequest>> requests = co_await m_backend.partners().pendingRequests();
    if (!self || generation != m_generation)
        co_return;
    if (!requests) {
        m_phase = Phase::Failed;
        m_error = requests.error();
        Q_EMIT stateChanged();
        co_return;
    }
    QVector<PendingRequest> fresh;
    for (const PendingRequest &request : *requests) {
        if (m_isRead && rowOf(request.workflow.id) < 0)
            fresh.append(request);
    }
    m_phase = Phase::Ready;
    m_isRead = true;
    replaceRows(*requests);
    Q_EMIT stateChanged();
    if (self && !fresh.isEmpty())
        Q_EMIT arrived(fresh);
}

int RequestModel::rowOfWorkflow(const QString &workflowId) const
{
    return rowOf(workflowId);
}

int RequestModel::jobCount() const
{
    int sum = 0;
    for (const PendingRequest &request : rows())
        sum += request.jobs;
    return sum;
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestModel::text(const PendingRequest &request, int column) const
{
    switch (column) {
    case From:
        return request.partner;
    case What:
        return request.workflow.shownName();
    case Data:
        return tr("%n series", nullptr, request.identifiers);
    case Received:
        return QLocale().toString(request.received.toLocalTime(), QLocale::ShortFormat);
    case Standing:
        break;
    }
    if (request.blocked == 0)
        return tr("waits for you");
    return request.blocked >= request.jobs ? tr("may not start") : tr("some may not start");
}

QString RequestModel::second(const PendingRequest &request, int column) const
{
    switch (column) {
    case From:
        return request.workflow.username.isEmpty() ? tr("names nobody")
                                                   : tr("by %1").arg(request.workflow.username);
    case What:
        return tr("%1, %n jobs", nullptr, request.jobs).arg(request.workflow.dagId);
    case Data:
        return request.workflow.datasetName.isEmpty() ? tr("no dataset")
                                                      : tr("of %1").arg(request.workflow.datasetName);
    case Standing:
        return whyItWaits(request);
    default:
        return {};
    }
}

RequestModel::Shape RequestModel::shape(const PendingRequest &request, int column)
{
    if (column == From)
        return Shape::Partner;
    if (column != Standing)
        return Shape::None;
    return request.blocked > 0 ? Shape::Blocked : Shape::Waits;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PendingRequest &request = at(index.row());
    const QString below = second(request, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case SecondRole:
        return below;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return below.isEmpty() ? text(request, index.column())
                               : text(request, index.column()) + QStringLiteral(", ") + below;
    case RequestRole:
        return QVariant::fromValue(request);
    case ShapeRole:
        return int(shape(request, index.column()));
    case TimeRole:
        return index.column() == Received ? QVariant(request.received) : QVariant();
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("Who asks");
    case What:
        return tr("Workflow and DAG");
    case Data:
        return tr("Data");
    case Received:
        return tr("Came");
    case Standing:
        return tr("Why it waits");
    default:
        return {};
    }
}

} // namespace desk
