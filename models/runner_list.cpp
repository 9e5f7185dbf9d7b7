// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/runner_list.h"

#include <QPointer>
#include <algorithm>

namespace desk
{

RunnerList::RunnerList(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    Runner here;
    here.name = backend.instanceName();
    here.isLocal = true;
    m_runners = {here};
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &RunnerList::read);
    const auto soon = [this] { m_soon.start(); };
    Partners &partners = backend.partners();
    connect(&partners, &Partners::partnersChanged, this, soon);
    connect(&partners, &Partners::healthChanged, this, soon);
    connect(&backend, &Backend::dagsChanged, this, soon);
    connect(&backend, &Backend::datasetsChanged, this, soon);
}

void RunnerList::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    readAll();
}

QCoro::Task<> RunnerList::readAll()
{
    const QPointer<RunnerList> self(this);
    m_runners.first().name = m_backend.instanceName();
    QVector<Runner> runners{m_runners.first()};
    Result<QVector<Partner>> partners = co_await m_backend.partners().partners();
    if (!self)
        co_return;
    m_error = partners ? std::nullopt : std::optional(partners.error());
    if (partners) {
        std::sort(partners->begin(), partners->end(), [](const Partner &a, const Partner &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
        for (const Partner &partner : std::as_const(*partners)) {
            const Result<QVector<PartnerToken>> tokens = co_await m_backend.partners().tokens(partner.id);
            if (!self)
                co_return;
            if (!tokens) {
                m_error = tokens.error();
                continue;
            }
            runners.append(toRunner(
                partner, m_backend.partners().health(partner.id), *tokens, QDateTime::currentDateTimeUtc()));
        }
    }
    const bool differs = !m_known || (!m_error && runners != m_runners);
    m_known = true;
    if (!m_error) {
        // What there is here may have been read meanwhile.
        runners.first() = m_runners.first();
        m_runners = runners;
    }
    m_reading = false;
    if (differs || m_error)
        Q_EMIT changed();
    // Alone, nobody asks what this instance has in common with others.
    if (self && m_runners.size() > 1)
        readHere();
    if (self && m_again) {
        m_again = false;
        read();
    }
}

QCoro::Task<> RunnerList::readHere()
{
    const QPointer<RunnerList> self(this);
    const Result<QVector<Dataset>> datasets = co_await m_backend.datasets();
    if (!self)
        co_return;
    const Result<QVector<Dag>> dags = co_await m_backend.dags();
    if (!self)
        co_return;
    Runner here = m_runners.first();
    if (datasets) {
        here.datasets.clear();
        for (const Dataset &dataset : *datasets)
            here.datasets.append({dataset.name, dataset.identifierCount});
    }
    const bool known = dags.has_value();
    if (dags) {
        here.dags.clear();
        for (const Dag &dag : *dags)
            here.dags.append(dag.id);
        here.dags.sort();
    }
    const bool differs = here != m_runners.first() || known != m_dagsKnown || (dags && *dags != m_localDags);
    m_runners.first() = here;
    m_dagsKnown = known;
    if (dags)
        m_localDags = *dags;
    if (differs)
        Q_EMIT changed();
}

QVector<Runner> RunnerList::named(const QStringList &names) const
{
    QVector<Runner> found;
    for (const Runner &runner : m_runners) {
        if (names.contains(runner.name))
            found.append(runner);
    }
    return found;
}

std::optional<Runner> RunnerList::find(const QString &name) const
{
    for (const Runner &runner : m_runners) {
        if (runner.name == name)
            return runner;
    }
    return std::nullopt;
}

bool RunnerList::hasPartners() const
{
    return std::any_of(m_runners.begin(), m_runners.end(),
        [](const Runner &runner) { return !runner.isLocal && runner.canRun(); });
}

} // namespace desk
