// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/federation/peer_access.h"
#include "app/federation/peer_requests.h"

#include <QHostAddress>
#include <QObject>
#include <QVector>
#include <chrono>
#include <memory>

namespace desk
{

/// What the server takes from anybody.
struct PeerServerLimits {
    int headerBytes = 16 * 1024;
    qint64 bodyBytes = 16 * 1024 * 1024;
    std::chrono::milliseconds idle{
        15'000}; ///< handshake, header, body, answer and pause between two requests: each
    std::chrono::milliseconds answer{4'000}; ///< for PeerRequests; a Kaapana waits five seconds
    int connections = 512;
    int connectionsPerAddress = 128;
    double requestsPerSecond = 50; ///< of one address, and of one token; more get 429
    double burst = 200;            ///< how many may come at once
    std::chrono::milliseconds firstDelay{
        100}; ///< before the answer to an address's first bad token; doubled for each further
    std::chrono::milliseconds longestDelay{4'000};
    std::chrono::minutes forgiveAfter{15}; ///< without a bad token, an address starts anew
};

/// Where and as whom the server speaks.
struct PeerServerSetup {
    QHostAddress address = QHostAddress(QHostAddress::Any);
    quint16 port = 0;          ///< 0: any free one
    QByteArray certificatePem; ///< its own first, then those that lead to its authority
    SecretBytes keyPem;
    PeerServerLimits limits;
};

/// A request that was turned away; told once for each address, cause and hour, however many there were.
struct PeerRefusal {
    enum class Cause {
        Token,      ///< missing, empty, unknown or no longer valid
        Name,       ///< claims another name than that of its registration
        Rate,       ///< too many requests
        Size,       ///< header or body too large
        Content,    ///< no JSON, or not what the protocol says
        ForeignJob, ///< a job or workflow that is none of this partner's
        Connections,
    };
    Cause cause = Cause::Token;
    QString address;
    QString partner; ///< empty: not known
    bool operator==(const PeerRefusal &) const = default;
};

/// Lets partners call us: HTTP/1.1 over TLS 1.2 or newer, on a thread of its own. Constructing it opens
/// nothing. GUI thread; the handler is called there too.
class PeerServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeerServer)
public:
    /// Both have to outlive it.
    PeerServer(PeerRequests &requests, const Clock &clock, QObject *parent = nullptr);
    ~PeerServer() override;

    /// Opens the port. Invalid (field "certificate", "key" or "address") if that cannot be used, Conflict
    /// (field "port") if another program has the port, Transport otherwise.
    Result<void> start(PeerServerSetup setup);
    /// Closes the port and every connection; the thread has ended when it returns. Requests that were with
    /// the handler get no answer.
    void stop();
    bool isRunning() const;
    /// 0 if it does not run.
    quint16 port() const;

    /// Who is let in from now on, at once also on connections that are open.
    void setAccess(QVector<PeerAccess> access);
    /// Another certificate for connections to come, such as a renewed one. Invalid as above; the old one
    /// stays then.
    Result<void> setCertificate(QByteArray certificatePem, SecretBytes keyPem);

Q_SIGNALS:
    void refused(const desk::PeerRefusal &refusal);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::PeerRefusal)
