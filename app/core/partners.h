// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "app/core/partner.h"
#include "app/core/partner_records.h"
#include "app/core/pending_request.h"
#include "app/core/policy.h"
#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/core/workflow.h"

#include <QObject>
#include <functional>
#include <optional>

namespace desk
{

/// How a partner stands, from our own calls to it.
struct PartnerHealth {
    enum class Phase {
        Unknown, ///< not asked since the program started
        Good,
        Late, ///< the last call failed; it is tried again
        Lost, ///< several in a row failed: only asking for jobs is tried, everything else waits
    };
    Phase phase = Phase::Unknown;
    int failures = 0;  ///< in a row
    QDateTime nextTry; ///< UTC; invalid: none planned
    ApiError error;    ///< meaningful in Late and Lost
    /// UTC; the end of the certificate it showed at the last successful exchange; invalid: none since the
    /// program started.
    QDateTime certificateUntil;
    bool operator==(const PartnerHealth &) const = default;
};

/// What a partner is given, or gave, to be registered. The token and key are secrets.
struct PartnerSecrets {
    SecretBytes token; ///< 36 characters, issued by the partner to us; empty: the one that is kept stays
    SecretBytes key;   ///< 44 characters or "deactivated"; empty: the one that is kept stays
};

/// A registration as a partner gave it, to be completed and added.
struct GivenPartner {
    Partner partner; ///< without id; verified by the system's authorities unless the text says not at all
    PartnerSecrets secrets;
    /// What was forgiven: "quotes", "trailingCommas", "surroundings", "hostFromUrl", "unknownFields".
    QStringList notices;
};

/// A token that we issued.
struct PartnerToken {
    int serial = 0;
    QDateTime issued;
    QDateTime validUntil; ///< UTC; invalid: without an end
    bool operator==(const PartnerToken &) const = default;
};

/// One step of testing a partner; see the engine for their order.
struct PartnerCheck {
    enum class Step { NameLookup, Connection, Certificate, Clock, Path, Token, Acquaintance, Version };
    enum class Outcome { Passed, Warning, Failed, Unknown, Skipped };
    Step step = Step::NameLookup;
    Outcome outcome = Outcome::Skipped;
    QString detail;
    ApiError error; ///< meaningful if failed
};

/// All steps, and the certificate that was presented.
struct PartnerTest {
    QVector<PartnerCheck> steps;
    QByteArray certificatePem;    ///< to be shown before it is pinned; empty: none was seen
    QByteArray certificateSha256; ///< hexadecimal, lower case
    bool isDesk = false;
    QString version;
};

/// Our own server, to which partners connect.
struct PartnerServer {
    bool wanted = false; ///< turned on
    bool running = false;
    QString address;   ///< on which it listens; empty: all
    int port = 0;      ///< on which it listens, or is to listen; 0: not chosen
    QStringList hosts; ///< names and addresses under which partners reach it; also in the certificate
    QByteArray certificatePem;
    QByteArray certificateSha256;
    bool certificateGiven = false; ///< by somebody, who also has to renew it; otherwise it is made here
    ApiError error;                ///< meaningful if wanted and not running
    bool operator==(const PartnerServer &) const = default;
};

/// The partners of this instance. Asynchronous; GUI thread. What changes a registration or a policy is for
/// admins, confirming and rejecting for everybody who works here; else Forbidden ("admin", "signedOut").
/// Other errors: those of PartnerStore, the keychain's, the partner's.
class Partners : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Partners)
public:
    explicit Partners(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    virtual Task<QVector<Partner>> partners() = 0;
    virtual PartnerHealth health(const PartnerId &id) const = 0;
    /// Registers a partner, makes the token and key for it, and returns it with its id.
    virtual Task<Partner> add(Partner partner, PartnerSecrets secrets) = 0;
    virtual Task<void> change(Partner partner, PartnerSecrets secrets) = 0;
    /// Keeps the history of its workflows.
    virtual Task<void> remove(PartnerId id) = 0;
    /// Tries a partner step by step; an empty token stands for the kept one. Exactly as kept: for everybody.
    virtual Task<PartnerTest> test(
        Partner partner, SecretBytes token, std::function<void(PartnerCheck)> progress) = 0;
    /// Asks a partner, or (empty) all, for jobs now; completes when all have answered or failed.
    virtual Task<void> syncNow(PartnerId id) = 0;

    /// Reads what a partner gave, pasted or from a file. Invalid, with the part that is to blame as field;
    /// the text itself is in no error.
    virtual Result<GivenPartner> readDefinition(const SecretBytes &text) const = 0;
    /// What to give to a partner so that it can register us, as JSON: holds the token and key issued for it.
    virtual Task<SecretBytes> definitionFor(PartnerId id) = 0;
    virtual Task<QVector<PartnerToken>> tokens(PartnerId id) = 0;
    /// A new token; older ones stay valid for the grace, at most. Invalid validUntil: without an end.
    virtual Task<void> rotateToken(PartnerId id, std::chrono::seconds grace, QDateTime validUntil) = 0;
    /// None of the tokens issued to it lets it in from now on.
    virtual Task<void> revokeTokens(PartnerId id) = 0;

    virtual Task<LocalPolicy> localPolicy() = 0;
    virtual Task<void> setLocalPolicy(LocalPolicy policy) = 0;
    virtual Task<PartnerPolicy> policy(PartnerId id) = 0;
    /// All policies, and what else is kept beside the registrations.
    virtual Task<PartnerRecords> records() = 0;
    virtual Task<void> setPolicy(PartnerId id, PartnerPolicy policy) = 0;

    /// Forms of a DAG as a partner told of it; NotFound if it does not allow that DAG.
    virtual Task<DagDetails> dagAt(PartnerId id, QString dagId) = 0;

    virtual Task<QVector<PendingRequest>> pendingRequests() = 0;
    /// Each takes those jobs that wait and returns how many.
    virtual Task<int> confirm(QVector<JobId> jobs) = 0;
    virtual Task<int> reject(QVector<JobId> jobs, QString reason) = 0;

    virtual PartnerServer server() const = 0;
    /// Turns our server on or off, and keeps that.
    virtual Task<void> setServer(bool on, QString address, int port, QStringList hosts) = 0;
    /// Presents this certificate to partners from now on: PEM, our own first, then those that lead to its
    /// authority; the key goes to the keychain. An empty certificate: one is made here and renewed, as at
    /// first. Invalid as checkGivenCertificate() says.
    virtual Task<void> useServerCertificate(QByteArray certificatePem, SecretBytes keyPem) = 0;

Q_SIGNALS:
    /// A registration, a policy, what one told, or its last contact.
    void partnersChanged();
    void healthChanged(const desk::PartnerId &id, const desk::PartnerHealth &health);
    /// Jobs of partners wait, or wait no more.
    void pendingRequestsChanged();
    void serverChanged(const desk::PartnerServer &server);
};

} // namespace desk

Q_DECLARE_METATYPE(desk::PartnerHealth)
Q_DECLARE_METATYPE(desk::PartnerServer)
