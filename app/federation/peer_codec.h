// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The federation protocol's JSON, both ways. Pure; any thread. Reading is tolerant, as kaapana-protocol
/// section 7 asks: numbers as text, absent or null members, unknown ones, times in every form; only what
/// makes an answer meaningless is an error: UnexpectedContent with "json" or "shape" in ApiError::field.
/// Writing is strict: what a partner could not store or would stumble over is Invalid, with the field that is
/// to blame.
#pragma once

#include "app/core/result.h"
#include "app/federation/peer_types.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace desk
{

/// Of names, dag and run ids, users; longer ones make a Kaapana fail.
inline constexpr int longestPeerName = 64;

/// Body of PUT /sync-client-remote.
Result<QByteArray> encodeAdvert(const Advert &advert);
Result<Advert> decodeAdvert(const QByteArray &json);

/// Its answer. One workflow entry is written for each job, as a Kaapana runner expects.
Result<QByteArray> encodeSyncAnswer(const SyncAnswer &answer);
Result<SyncReply> decodeSyncReply(const QByteArray &json);

/// Body of PUT /job. Only states that may be reported; the description is shortened to what fits.
Result<QByteArray> encodeReport(const JobReport &report);
/// Invalid (field "status") for a text that is no state of the wire; Invalid (field "job_id") if no job is
/// named at all.
Result<JobReport> decodeReport(const QByteArray &json);

/// Answers of job calls.
QByteArray encodeJobAnswer(const PeerJobAnswer &answer);
QByteArray encodeJobAnswers(const QVector<PeerJobAnswer> &answers);
Result<PeerJob> decodeJob(const QByteArray &json);
Result<QVector<PeerJob>> decodeJobs(const QByteArray &json);

/// Body of PUT /workflow: always "scheduled".
Result<QByteArray> encodeRestart(const QString &workflowId);
/// The workflow's id; Invalid (field "workflow_status") for any other order.
Result<QString> decodeRestart(const QByteArray &json);
QByteArray encodeWorkflow(const PeerWorkflow &workflow);
Result<PeerWorkflow> decodeWorkflow(const QByteArray &json);

/// A partner's view of an instance, as its instance endpoints show it; allow-lists as names or with metadata.
Result<PeerInstance> decodeInstance(const QByteArray &json);

/// {"detail": text}, with the cause under "workflow_desk" for partners that are one.
QByteArray encodeRefusal(const QString &detail, const QString &cause);
/// That cause; empty if there is none.
QString causeOfRefusal(const QByteArray &json);

} // namespace desk
