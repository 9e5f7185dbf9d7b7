// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/airflow/http_message.h"
#include "app/airflow/log_text.h"

namespace desk
{

/// The requests of one version of Airflow's REST API. What they answer is read by airflow_json.h for both.
/// Pure: any thread. Lists are asked for from an offset on, in pages of pageSize; a server may give fewer at
/// once.
class Dialect
{
public:
    static constexpr int pageSize = 100;

    virtual ~Dialect() = default;
    static const Dialect &v1();
    static const Dialect &v2();

    /// Whether it is signed in to with a token; otherwise every request carries name and password.
    virtual bool usesToken() const = 0;
    HttpRequest version() const;
    virtual HttpRequest health() const = 0;
    virtual HttpRequest dags(int offset, int limit = pageSize) const = 0;
    HttpRequest dagDetails(const QString &dagId) const;
    HttpRequest setPaused(const QString &dagId, bool paused) const;
    HttpRequest importErrors(int offset) const;
    HttpRequest graph(const QString &dagId) const;
    virtual HttpRequest trigger(
        const QString &dagId, const QString &runId, const QJsonObject &conf) const = 0;
    HttpRequest run(const QString &dagId, const QString &runId) const;
    /// Newest change first: what changes while pages are read moves to the front and is met again, not
    /// missed.
    HttpRequest changedRuns(const QDateTime &since, int offset) const;
    /// An empty list asks for all DAGs.
    HttpRequest activeRuns(const QStringList &dagIds, int offset) const;
    /// The last to end first.
    HttpRequest endedRuns(const QDateTime &since, int offset) const;
    virtual HttpRequest abort(const QString &dagId, const QString &runId) const = 0;
    virtual HttpRequest clear(const QString &dagId, const QString &runId, bool onlyFailed) const = 0;
    HttpRequest deleteRun(const QString &dagId, const QString &runId) const;
    HttpRequest tasks(const QString &dagId, const QString &runId, int offset) const;
    HttpRequest task(const TaskRef &task) const;
    HttpRequest tries(const TaskRef &task) const;
    /// The whole log as a stream of logFormat().
    virtual HttpRequest logStream(const TaskRef &task) const = 0;
    virtual LogText::Format logFormat() const = 0;
    /// The log as JSON with a continuation, from a token on or whole; none if this dialect cannot.
    virtual std::optional<HttpRequest> logPage(const TaskRef &task, const QString &token) const = 0;
    HttpRequest xcomEntries(const QString &dagId, const QString &runId, const QString &key, int offset) const;
    virtual HttpRequest xcomValue(const TaskRef &task, const QString &key) const = 0;
    /// Path and query of a run in Airflow's own pages.
    virtual HttpRequest page(const QString &dagId, const QString &runId) const = 0;

protected:
    explicit Dialect(QString api)
        : m_api(std::move(api))
    {
    }
    HttpRequest request(Operation operation, QStringList path) const;
    HttpRequest write(
        Operation operation, HttpRequest::Method method, QStringList path, const QJsonObject &body) const;
    static QStringList runPath(const QString &dagId, const QString &runId);
    static QStringList taskPath(const TaskRef &task);
    static HttpRequest::Query paged(int offset, int limit = pageSize);

private:
    HttpRequest listRuns(const QJsonObject &body) const;

    QString m_api; ///< "v1", "v2"
};

} // namespace desk
