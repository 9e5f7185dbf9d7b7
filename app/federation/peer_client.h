// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/core/worker.h"
#include "app/federation/body_seal.h"
#include "app/federation/peer_endpoint.h"
#include "app/federation/peer_types.h"

#include <QObject>
#include <memory>

namespace desk
{

class HttpTransport;
struct HttpRequest;
struct HttpReply;

/// Calls one partner: as runner its sync, job and report calls, as owner its restart. One exchange for each
/// call, never repeated by itself; each ends within the endpoint's deadline. Follows no redirect. GUI thread.
///
/// Errors name the partner as target and say in ApiError::field, as far as known, which of these it was:
///  Transport: "name" (not found), "refused", "lost" (also in the middle of an answer)
///  Timeout: nothing more
///  Tls: "expired", "notYetValid", "hostName", "untrusted", "changed" (not the pinned one; detail: its
///  SHA-256), "handshake" File: the file of authorities cannot be used SignIn: "token" (refused), "name" (it
///  is not the one registered for us; ours) UnexpectedContent: "redirect" (detail: where to), "html", "json"
///  (cut off or none), "shape", "size", "seal" (encrypted under keys that are not ours) Http, Api (with
///  detail): httpStatus says which; NotFound: no such job or workflow, or not for us Invalid: what we wanted
///  to send is beyond what a partner can store; nothing was sent Cancelled: cancelAll() was called, or this
///  object went
class PeerClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeerClient)
public:
    /// What bodies are encrypted with where the partner can do that too, and where that is done.
    struct Sealing {
        std::shared_ptr<const BodySeal> seal; ///< null: bodies go as they are
        std::shared_ptr<Worker> worker;       ///< needed with a seal
    };

    /// token: the one the partner issued to us. ownName: our instance_name, as the partner registered it.
    PeerClient(const PeerEndpoint &endpoint, SecretBytes token, QString ownName, Sealing sealing = {},
        QObject *parent = nullptr);
    ~PeerClient() override;

    const PeerEndpoint &endpoint() const { return m_endpoint; }

    /// PUT /sync-client-remote: tells what we allow, asks for queued jobs.
    Task<SyncReply> sync(Advert advert);
    /// PUT /job. The job as the owner has it now; only the id and what was reported if it answers without a
    /// body.
    Task<PeerJob> report(JobReport report);
    /// GET /job
    Task<PeerJob> job(qint64 id);
    /// GET /jobs
    Task<QVector<PeerJob>> jobs(JobsQuery query);
    /// DELETE /job: the owner's row. Conflict if its state does not allow that. A Kaapana answers 500 where
    /// there is none.
    Task<void> removeJob(qint64 id);
    /// PUT /workflow with scheduled: all jobs of the workflow run again at the runner. Sent at most once,
    /// since a second one would run them twice.
    Task<PeerWorkflow> restart(QString workflowId);

    /// UTC; the end of the certificate that it showed with its last answer; invalid: none so far.
    QDateTime certificateUntil() const { return m_certificateUntil; }
    /// Whether its last answer was sealed, and our next body will be.
    bool isSealed() const { return m_partnerSeals; }

    /// Ends everything under way with Cancelled, for good.
    void cancelAll();

private:
    Task<HttpReply> exchange(HttpRequest request);
    /// Encrypts the request's body if the partner can open it.
    Task<HttpRequest> sealed(HttpRequest request);
    /// Decrypts an answer that is sealed.
    Task<HttpReply> opened(HttpRequest request, HttpReply reply);

    PeerEndpoint m_endpoint;
    SecretBytes m_token;
    QString m_ownName;
    std::unique_ptr<HttpTransport> m_transport;
    Sealing m_sealing;
    bool m_partnerSeals = false; ///< as its last answer was
    QDateTime m_certificateUntil;
};

} // namespace desk
