// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client_factory.h"
#include "app/airflow/airflow_session.h"
#include "app/airflow/dialect.h"
#include "app/airflow/http_transport.h"

#include <limits>

namespace desk
{

/// Airflow over its REST API. The dialect is found at the first call and again after the server could not be
/// reached; calls that come meanwhile wait for that one probe.
class AirflowRestClient final : public AirflowClient
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AirflowRestClient)
public:
    AirflowRestClient(const AirflowConnection &connection, PasswordSource password, RetryPolicy retry = {},
        QObject *parent = nullptr);
    ~AirflowRestClient() override;

    Task<QString> version() override;
    Task<AirflowHealth> health() override;
    Task<QVector<Dag>> dags() override;
    Task<DagDetails> dagDetails(QString dagId) override;
    Task<void> setPaused(QString dagId, bool paused) override;
    Task<QVector<ImportError>> importErrors() override;
    Task<DagGraph> graph(QString dagId) override;
    Task<TriggerOutcome> trigger(QString dagId, QString runId, QJsonObject conf) override;
    Task<DagRun> run(QString dagId, QString runId) override;
    Task<RunChanges> changedRuns(QDateTime since) override;
    Task<QVector<DagRun>> activeRuns(QStringList dagIds) override;
    Task<RecentRuns> recentRuns(QDateTime endedSince, int most) override;
    Task<DagRun> abort(QString dagId, QString runId) override;
    Task<DagRun> abortAgain(QString dagId, QString runId) override;
    Task<void> clear(QString dagId, QString runId, bool onlyFailed) override;
    Task<void> deleteRun(QString dagId, QString runId) override;
    Task<QVector<TaskInstance>> tasks(QString dagId, QString runId) override;
    Task<QVector<TaskInstance>> tries(TaskRef task) override;
    Task<LogChunk> log(
        TaskRef task, QString continuation, std::function<void(QVector<LogLine>)> received) override;
    Task<QHash<QString, QJsonValue>> xcom(QString dagId, QString runId, QString key) override;
    std::chrono::milliseconds clockDifference() const override { return m_clockDifference; }
    QUrl pageOf(const QString &dagId, const QString &runId) const override;

    /// Requests sent so far, repetitions included.
    int requestCount() const { return m_transport.requestCount(); }

private:
    using Pages = std::function<HttpRequest(int offset)>;
    using Received = std::function<void(QVector<LogLine>)>;
    static constexpr qsizetype mostItems = std::numeric_limits<qsizetype>::max();
    struct Probe {
        Completion completion;
        Result<const Dialect *> result = nullptr;
    };
    struct Listing {
        QVector<QJsonObject> items;
        QDateTime date;    ///< the server's clock when the first page was asked for
        bool whole = true; ///< there was nothing more
    };

    Task<const Dialect *> dialect();
    QCoro::Task<> probe(std::shared_ptr<Probe> probe);
    Task<QString> versionOf(const Dialect *dialect);
    void adopt(const Dialect *dialect);
    Task<HttpReply> answer(HttpRequest request);
    Task<QJsonObject> object(HttpRequest request);
    Task<Listing> list(Pages pages, QString key, int overlap, qsizetype most = mostItems);
    Task<TriggerOutcome> resolveTrigger(QString dagId, QString runId, QJsonObject conf, ApiError cause);
    Task<LogChunk> logStream(
        const Dialect *dialect, TaskRef task, LogPosition position, bool ended, Received received);
    Task<LogChunk> logPage(const Dialect *dialect, TaskRef task, LogPosition position, bool ended);

    HttpTransport m_transport;
    AirflowSession m_session;
    const Dialect *m_dialect = nullptr; ///< null: to be found
    const Dialect *m_lastDialect = nullptr;
    QString m_version; ///< as the last probe read it; empty once given out
    std::shared_ptr<Probe> m_probe;
    std::chrono::milliseconds m_clockDifference{0};
};

} // namespace desk
