// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_rest_client.h"
#include "tests/support/scripted_server.h"

/// A scripted server that answers like Airflow 3.3.2 as far as every test needs it, and a client of it.
class ScriptedAirflow
{
public:
    static desk::Task<desk::SecretBytes> giveSecret(QByteArray bytes)
    {
        desk::SecretBytes secret(bytes);
        co_return secret;
    }
    static ScriptedAnswer json(const QByteArray &body, int status = 200)
    {
        ScriptedAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }

protected:
    ScriptedAirflow() = default;
    ~ScriptedAirflow() = default;
    Q_DISABLE_COPY_MOVE(ScriptedAirflow)

    void setUp()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->answer("GET", v2Version, {json("{\"version\":\"3.3.2\"}")});
        m_server->answer("POST", tokenPath, {json("{\"access_token\":\"first\"}", 201)});
        m_server->answer("GET", importErrorsPath, {json("{\"import_errors\":[],\"total_entries\":0}")});
        m_server->answer("GET", graphPath, {json("{\"tasks\":[]}")});
        m_passwords = 0;
        m_client = newClient(m_server->url());
    }

    std::unique_ptr<desk::AirflowRestClient> newClient(const QUrl &url, desk::PasswordSource password = {})
    {
        desk::AirflowConnection connection;
        connection.baseUrl = url;
        connection.username = QStringLiteral("ada");
        connection.timeout = std::chrono::seconds(2);
        return newClient(connection, std::move(password));
    }
    std::unique_ptr<desk::AirflowRestClient> newClient(
        const desk::AirflowConnection &connection, desk::PasswordSource password = {})
    {
        if (!password) {
            password = [this] {
                ++m_passwords;
                return giveSecret(QByteArrayLiteral("secret"));
            };
        }
        desk::RetryPolicy retry;
        retry.first = std::chrono::milliseconds(10);
        retry.longest = std::chrono::milliseconds(2500);
        retry.longestQuiet = std::chrono::milliseconds(4000);
        retry.jitter = [] { return 1.0; };
        return std::make_unique<desk::AirflowRestClient>(connection, std::move(password), retry);
    }

    static constexpr const char *v2Version = "/api/v2/version";
    static constexpr const char *tokenPath = "/auth/token";
    static constexpr const char *importErrorsPath = "/api/v2/importErrors";
    static constexpr const char *graphPath = "/api/v2/dags/d/tasks";
    static constexpr const char *runsPath = "/api/v2/dags/d/dagRuns";
    static constexpr const char *runPath = "/api/v2/dags/d/dagRuns/r";

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<desk::AirflowRestClient> m_client;
    int m_passwords = 0; ///< how often the password was asked for
};
