// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray/notices.h"

#include "models/duration_text.h"

#include <QPointer>
#include <QSettings>
#include <algorithm>

namespace desk
{

using namespace std::chrono_literals;

namespace
{

constexpr int namedRequests = 3; // of more, how many more
constexpr int knownWorkflows = 500;

bool hasEnded(const Workflow &workflow)
{
    for (auto count = workflow.jobCounts.cbegin(); count != workflow.jobCounts.cend(); ++count) {
        if (count.value() > 0 && !isTerminal(count.key()))
            return false;
    }
    return workflow.jobCount() > 0;
}

} // namespace

Notices::Notices(Backend &backend, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &Notices::tellRequests);
    connect(&backend, &Backend::workflowsChanged, this, &Notices::takeWorkflows);
    connect(&backend, &Backend::workflowsRemoved, this, [this](const QStringList &ids) {
        for (const QString &id : ids)
            m_active.remove(id);
    });
    prime();
}

// What runs already is known from then on, so that its end is noticed, and what ended before is no news.
QCoro::Task<> Notices::prime()
{
    const QPointer<Notices> self(this);
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Ours;
    query.limit = knownWorkflows;
    for (const JobState state : allJobStates) {
        if (!isTerminal(state))
            query.states.append(state);
    }
    const Result<WorkflowPage> page = co_await m_backend.workflows(query);
    if (self && page)
        takeWorkflows(page->workflows);
}

bool Notices::isWanted(const QString &key) const
{
    return m_settings.value(key, true).toBool();
}

bool Notices::isLocked() const
{
    const AccessState::Phase phase = m_backend.accounts().state().phase;
    return phase != AccessState::Phase::NotSetUp && phase != AccessState::Phase::SignedIn;
}

void Notices::takeArrivals(const QVector<PendingRequest> &requests)
{
    m_arrived += requests;
    m_soon.start();
}

void Notices::tellRequests()
{
    const QVector<PendingRequest> arrived = std::exchange(m_arrived, {});
    if (arrived.isEmpty() || !isWanted(requestsKey()))
        return;
    const auto count = static_cast<int>(arrived.size());
    Notice notice;
    if (isLocked()) {
        notice.title = tr("%n requests wait in Workflow Desk", nullptr, count);
        notice.body = tr("Unlock to read them.");
        Q_EMIT told(notice);
        return;
    }
    QStringList partners;
    QStringList sentences;
    for (const PendingRequest &request : arrived) {
        if (!partners.contains(request.partner))
            partners.append(request.partner);
        if (sentences.size() < namedRequests)
            sentences.append(
                tr("%1: %2 (%n jobs).", nullptr, request.jobs).arg(request.partner, request.workflow.dagId));
    }
    if (count > namedRequests)
        sentences.append(tr("And %n more.", nullptr, count - namedRequests));
    notice.title = partners.size() == 1
                       ? tr("%1 asks to run workflows").arg(partners.constFirst())
                       : tr("%n partners ask to run workflows", nullptr, static_cast<int>(partners.size()));
    notice.body = sentences.join(QLatin1Char(' '));
    Q_EMIT told(notice);
}

void Notices::takeWorkflows(const QVector<Workflow> &workflows)
{
    for (const Workflow &workflow : workflows) {
        const bool ours = !workflow.isOfOthers() && workflow.ownerInstance == m_backend.instanceName();
        if (!ours || workflow.jobCount() == 0)
            continue;
        if (!hasEnded(workflow))
            m_active.insert(workflow.id);
        else if (m_active.remove(workflow.id))
            tellEnd(workflow);
    }
}

void Notices::tellEnd(const Workflow &workflow)
{
    if (!isWanted(workflowsKey()) || isLocked())
        return;
    const int all = workflow.jobCount();
    const int finished = workflow.jobCounts.value(JobState::finished);
    Notice notice;
    notice.kind = Notice::Kind::Workflow;
    notice.workflowId = workflow.id;
    notice.title = finished == all ? tr("%1 has finished").arg(workflow.shownName())
                                   : tr("%1 has ended, not everything finished").arg(workflow.shownName());
    notice.body =
        tr("%1 of %n jobs finished, %2 after the start.", nullptr, all)
            .arg(finished)
            .arg(durationText(workflow.created.msecsTo(std::max(workflow.updated, workflow.created))));
    Q_EMIT told(notice);
}

} // namespace desk
