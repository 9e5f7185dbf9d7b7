// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/others_watch.h"

#include <QJsonArray>

namespace desk
{

namespace
{

ApiError stopped()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::PollRuns;
    return error;
}

JobState stateOf(RunState state)
{
    switch (state) {
    case RunState::Running:
        return JobState::running;
    case RunState::Success:
        return JobState::finished;
    case RunState::Failed:
        return JobState::failed;
    case RunState::Queued:
    case RunState::Unknown:
        break;
    }
    return JobState::scheduled;
}

OthersRun described(const DagRun &run)
{
    OthersRun others;
    others.dagId = run.dagId;
    others.runId = run.runId;
    others.state = stateOf(run.state);
    others.origin = {run.runType, run.triggeredBy, run.user};
    const QJsonObject dataForm = run.conf.value(QLatin1String("data_form")).toObject();
    others.identifierCount = static_cast<int>(dataForm.value(QLatin1String("identifiers")).toArray().size());
    others.created = run.queued.isValid() ? run.queued : run.started;
    others.started = run.started;
    // One that was cleared keeps the end of before in some versions.
    if (isTerminal(others.state))
        others.ended = run.ended;
    return others;
}

} // namespace

OthersWatch::OthersWatch(Store &store, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OthersWatch::look);
}

void OthersWatch::use(AirflowClient *airflow, const QString &server)
{
    m_airflow = airflow;
    m_server = server;
    m_learned.reset();
    m_recorded.clear();
    m_watermark = QDateTime();
    if (m_airflow)
        look();
    else
        m_timer.stop();
}

void OthersWatch::checkNow()
{
    m_whole = QDeadlineTimer(0);
    look();
}

void OthersWatch::changesAsked()
{
    m_askedAt = m_clock.now();
}

void OthersWatch::changesRead(const RunChanges &changes, const QDateTime &since)
{
    // What was changed between our watermark and that one is not among them.
    if (!m_airflow || m_reading || !m_watermark.isValid() || !since.isValid() || since > m_watermark)
        return;
    m_learned = Learned{changes, m_askedAt};
    look();
}

void OthersWatch::look()
{
    if (!m_airflow)
        return;
    m_again = m_reading;
    if (!m_reading)
        rounds();
}

QCoro::Task<> OthersWatch::rounds()
{
    const QPointer<OthersWatch> self(this);
    m_reading = true;
    do {
        m_again = false;
        m_timer.stop();
        const QPointer<AirflowClient> airflow = m_airflow;
        const auto done = co_await round(airflow);
        if (!self)
            co_return;
        if (m_airflow)
            m_timer.start(done ? m_options.round : m_options.afterFailure);
        if (done)
            Q_EMIT airflowAnswered();
        else if (done.error().kind == ApiError::Kind::Store)
            Q_EMIT storeFailed(done.error());
        else if (done.error().kind != ApiError::Kind::Cancelled)
            Q_EMIT airflowFailed(done.error());
        if (!self)
            co_return;
    } while (m_again && m_airflow);
    m_reading = false;
    m_again = false;
}

Task<void> OthersWatch::round(QPointer<AirflowClient> airflow)
{
    if (!m_watermark.isValid() || m_whole.hasExpired())
        co_return co_await readAll(airflow);
    if (m_learned) {
        const Learned learned = *m_learned;
        m_learned.reset();
        co_return co_await take(learned.changes, learned.readAt);
    }
    co_return co_await readChanges(airflow);
}

OthersReading OthersWatch::reading(const QDateTime &readAt) const
{
    OthersReading reading;
    reading.server = m_server;
    reading.readAt = readAt;
    reading.oldest = readAt.addDays(-m_options.age.count());
    reading.endedPerDag = m_options.endedPerDag;
    return reading;
}

Task<void> OthersWatch::readAll(QPointer<AirflowClient> airflow)
{
    const QPointer<OthersWatch> self(this);
    m_learned.reset();
    OthersReading all = reading(m_clock.now());
    if (!airflow)
        co_return tl::unexpected(stopped());
    const auto found = co_await airflow->recentRuns(all.oldest, m_options.ended);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!self || !airflow || airflow != m_airflow)
        co_return tl::unexpected(stopped());
    all.whole = true;
    all.endedSince = found->endedSince;
    QHash<Key, OthersRun> recorded;
    for (const DagRun &run : found->runs) {
        all.runs.append(described(run));
        recorded.insert({run.dagId, run.runId}, all.runs.constLast());
    }
    const auto unsure = co_await m_store.recordOthers(all);
    if (!unsure)
        co_return tl::unexpected(unsure.error());
    if (!self || airflow != m_airflow)
        co_return tl::unexpected(stopped());
    m_recorded = recorded;
    m_watermark = found->watermark;
    m_whole = QDeadlineTimer(m_options.whole);
    co_return co_await confirm(*unsure, all.server, airflow);
}

Task<void> OthersWatch::readChanges(QPointer<AirflowClient> airflow)
{
    const QPointer<OthersWatch> self(this);
    const QDateTime readAt = m_clock.now();
    if (!airflow)
        co_return tl::unexpected(stopped());
    const auto changes = co_await airflow->changedRuns(m_watermark);
    if (!changes)
        co_return tl::unexpected(changes.error());
    if (!self || !airflow || airflow != m_airflow)
        co_return tl::unexpected(stopped());
    co_return co_await take(*changes, readAt);
}

// Of runs that changed the store is told those whose change means something here: Airflow looks after each
// active one every few seconds, and calls that a change.
Task<void> OthersWatch::take(RunChanges changes, QDateTime readAt)
{
    const QPointer<OthersWatch> self(this);
    OthersReading some = reading(readAt);
    for (const DagRun &run : std::as_const(changes.runs)) {
        const OthersRun others = described(run);
        const auto recorded = m_recorded.constFind({run.dagId, run.runId});
        if (recorded == m_recorded.cend() || *recorded != others)
            some.runs.append(others);
    }
    if (!some.runs.isEmpty()) {
        const QPointer<AirflowClient> airflow = m_airflow;
        const auto stored = co_await m_store.recordOthers(some);
        if (!stored)
            co_return tl::unexpected(stored.error());
        if (!self || airflow != m_airflow)
            co_return tl::unexpected(stopped());
        for (const OthersRun &run : std::as_const(some.runs))
            m_recorded.insert({run.dagId, run.runId}, run);
    }
    m_watermark = changes.watermark;
    co_return Result<void>{};
}

// Runs that the look at all of them did not reach: a few each time, in turn.
Task<void> OthersWatch::confirm(QVector<RunName> runs, QString server, QPointer<AirflowClient> airflow)
{
    const QPointer<OthersWatch> self(this);
    QVector<RunName> gone;
    const qsizetype asked = qMin<qsizetype>(runs.size(), m_options.singles);
    for (qsizetype i = 0; i < asked; ++i) {
        const RunName name = runs.at((m_next + i) % runs.size());
        if (!airflow)
            co_return tl::unexpected(stopped());
        const auto run = co_await airflow->run(name.dagId, name.runId);
        if (!self)
            co_return tl::unexpected(stopped());
        if (!run && run.error().kind != ApiError::Kind::NotFound)
            co_return tl::unexpected(run.error());
        if (!run)
            gone.append(name);
    }
    m_next = runs.isEmpty() ? 0 : (m_next + asked) % runs.size();
    if (gone.isEmpty() || airflow != m_airflow)
        co_return Result<void>{};
    co_return co_await m_store.dropOthers(server, gone);
}

} // namespace desk
