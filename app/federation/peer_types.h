// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What two partners tell each other, parsed once at the edge (peer_codec.h). Names and shapes on the wire
/// are Kaapana 0.6's (kaapana-protocol, sections 2, 5 and 7); what is marked "ours" travels under the extra
/// key "workflow_desk", which Kaapana ignores. Texts are as the wire has them: see shownText() for display.
#pragma once

#include "app/core/job_state.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace desk
{

/// Ours: that the other side is a Workflow Desk, and which. A Kaapana says nothing of the kind.
struct DeskMark {
    int protocol = 1; ///< of the extensions
    QString version;  ///< of the application
    bool operator==(const DeskMark &) const = default;
};

/// A dataset that a runner lets its partner use.
struct AdvertisedDataset {
    QString name;
    QString username;        ///< empty: null on the wire
    QStringList identifiers; ///< ciphertexts under the runner's own key; an owner copies them unread
    bool operator==(const AdvertisedDataset &) const = default;
};

/// What one side allows the other one.
struct Advert {
    QString instanceName;
    QJsonObject dags; ///< DAG id -> what getdags says of it, of which ui_forms matters; empty objects if only
                      ///< names came
    QVector<AdvertisedDataset> datasets;
    bool automaticUpdate = false;
    bool automaticExecution = false;
    std::optional<DeskMark> desk; ///< ours; as read. What we write always says that we are one

    bool operator==(const Advert &) const = default;
};

/// A job as its owner has it.
struct PeerJob {
    qint64 id = 0;                     ///< the owner's
    JobState state = JobState::queued; ///< unknown: the wire said something that is none of its seven states
    QString dagId;
    QString runId;       ///< empty: none yet
    QString description; ///< see task_description.h
    std::optional<qint64> externalJobId;
    QString ownerInstance;
    bool isService = false;
    QJsonObject conf; ///< conf_data
    QString username;
    QDateTime created; ///< UTC; invalid: not said
    QDateTime updated;

    bool operator==(const PeerJob &) const = default;
};

/// A workflow as its owner has it.
struct PeerWorkflow {
    QString id;
    QString name;
    QString status; ///< mostly empty
    QString dagId;  ///< mostly empty
    bool isService = false;
    bool isFederated = false;
    QString username;
    bool automaticExecution = false; ///< what the owner would like: never a permission
    QStringList involvedInstances;
    QDateTime created; ///< UTC; invalid: not said
    QDateTime updated;

    bool operator==(const PeerWorkflow &) const = default;
};

/// A workflow that an owner offers, with those of its jobs that are still queued.
struct OfferedWorkflow {
    PeerWorkflow workflow;
    QVector<PeerJob> jobs;
    bool operator==(const OfferedWorkflow &) const = default;
};

/// Ours: what the owner wants of jobs that the runner took already. Repeated in each reply until a report or
/// a deletion answers it.
struct OwnerWishes {
    QVector<qint64> abort;  ///< the owner's job ids
    QVector<qint64> remove; ///< the owner's job ids
    bool operator==(const OwnerWishes &) const = default;
};

/// A runner's sync call, as it reaches the owner.
struct SyncRequest {
    QString instanceName;               ///< claimed in the query; empty: not said
    JobState wanted = JobState::queued; ///< which jobs it asks for; runners ask for queued ones
    Advert advert;
    bool operator==(const SyncRequest &) const = default;
};

/// What we answer as owner: at most one workflow, since Kaapana attaches every job of a reply to the last
/// workflow in it.
struct SyncAnswer {
    std::optional<OfferedWorkflow> offer;
    Advert advert;
    OwnerWishes wishes; ///< ours
    bool operator==(const SyncAnswer &) const = default;
};

/// What an owner answered us as runner.
struct SyncReply {
    QVector<OfferedWorkflow> offers;
    QVector<PeerJob> strays;      ///< jobs that belong to no workflow of the reply
    std::optional<Advert> advert; ///< nothing if the reply said nothing
    OwnerWishes wishes;           ///< ours
    bool operator==(const SyncReply &) const = default;
};

/// A job's status, from its runner to its owner. Only pending, running, finished, failed and deleted are ever
/// sent by us: an owner would offer a job again that is reported as queued.
struct JobReport {
    qint64 jobId = 0; ///< the owner's; 0: the wire named no job by the owner's id
    JobState state = JobState::pending;
    QString runId;       ///< empty: null, which leaves what the owner has. A finished report has to carry it
    QString description; ///< empty: null, which leaves what the owner has
    std::optional<QString> rejection; ///< ours, with failed: the runner's user refused, for this reason
    bool operator==(const JobReport &) const = default;
};

/// Which jobs of an owner are asked for; GET /jobs.
struct JobsQuery {
    QString instanceName; ///< empty: not said
    std::optional<JobState> state;
    int limit = 0; ///< 0: as many as there are
    bool operator==(const JobsQuery &) const = default;
};

/// An instance as typed replies show it, without any secret: token and keys are blank on the wire.
struct PeerInstance {
    qint64 id = 0;
    QString name;
    QString host;
    int port = 0;
    bool verifiesTls = true; ///< ssl_check
    bool isRemote = true;
    QStringList dagIds; ///< sorted
    QVector<AdvertisedDataset> datasets;
    bool automaticUpdate = false;
    bool automaticExecution = false;
    QDateTime created; ///< UTC; invalid: never, or not said
    QDateTime updated; ///< last contact
    bool operator==(const PeerInstance &) const = default;
};

/// A job together with its runner; what job calls answer.
struct PeerJobAnswer {
    PeerJob job;
    PeerInstance runner;
    bool operator==(const PeerJobAnswer &) const = default;
};

} // namespace desk
