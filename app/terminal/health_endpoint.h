// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace desk
{

/// Answers GET /health over plain HTTP on the loopback address, for whatever watches a server: 200 with the
/// last report while it says that all is well and is not older than half a minute, 503 with it otherwise; so
/// a program that hangs is told from one that is well. It has a thread of its own and takes at most a few
/// connections at once, each for a few seconds.
class HealthEndpoint final
{
public:
    struct Report {
        bool isWell = false;
        QByteArray json; ///< the answer's body; holds no secret and no identifier of a series
    };

    HealthEndpoint();
    ~HealthEndpoint();
    HealthEndpoint(const HealthEndpoint &) = delete;
    HealthEndpoint &operator=(const HealthEndpoint &) = delete;

    /// Begins to listen; 0 takes any free port. The error is the system's words. Once.
    QString listen(quint16 port);
    /// 0 before listen().
    quint16 port() const;
    /// What is answered from now on. Any thread.
    void setReport(Report report);

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace desk
