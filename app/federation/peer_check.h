// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/federation/peer_endpoint.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QVector>
#include <functional>
#include <optional>

namespace desk
{

/// One step of looking whether a partner can be worked with.
struct PeerCheckStep {
    enum class Step {
        NameLookup,
        Connection,   ///< TCP
        Certificate,  ///< TLS: chain, host name, validity; or the pin
        Clock,        ///< its clock beside ours
        Path,         ///< the federation protocol is spoken at that address
        Token,        ///< ours is accepted
        Acquaintance, ///< it knows us by our name; a Kaapana does not tell
        Version,      ///< which program, and which version as far as it tells
    };
    enum class Outcome {
        Passed,
        Warning, ///< works, but see detail
        Failed,
        Unknown, ///< the partner does not tell
        Skipped, ///< not reached
    };
    Step step = Step::NameLookup;
    Outcome outcome = Outcome::Skipped;
    QString detail; ///< e.g. addresses, certificate's subject and end, seconds of difference, version
    ApiError error; ///< meaningful if failed, see PeerClient for its words; also with Warning
};

/// All steps, each exactly once and in order, and what was seen on the way.
struct PeerCheckReport {
    QVector<PeerCheckStep> steps;
    QList<QSslCertificate>
        chain; ///< as the partner presented it, its own first; to be shown before it is pinned
    std::optional<qint64> clockAheadMs; ///< the partner's clock minus ours
    bool isDesk = false;                ///< runs Workflow Desk
    QString version;                    ///< empty: it does not tell

    /// No step failed.
    bool isGood() const;
};

/// Tries a partner step by step, changing nothing at it. Stops at the first step without which no other makes
/// sense; an untrusted certificate ends it before the token is sent. progress is called as each step ends.
/// Always completes with a report. GUI thread.
Task<PeerCheckReport> checkPeer(
    PeerEndpoint endpoint, SecretBytes token, QString ownName, std::function<void(PeerCheckStep)> progress);

} // namespace desk

Q_DECLARE_METATYPE(desk::PeerCheckStep)
