// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/job_state.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <QVector>
#include <optional>

namespace desk
{

using JobId = qint64;

/// Why a job is in its state, where the state alone does not say it. Persisted by name; sentences:
/// error_text.h.
enum class JobNoteCode {
    None,
    TriggerRefused,     ///< detail: Airflow's words
    TaskFailed,         ///< detail: first failed task
    RunLost,            ///< the run was deleted in Airflow
    RunConflict,        ///< Airflow holds a run of that id with another configuration
    Aborted,            ///< stopped, and proven so
    AbortedUnsent,      ///< stopped before anything was sent to Airflow
    AbortNotProven,     ///< detail: tasks of which the end is not proven, comma separated
    Rejected,           ///< somebody here did not let a partner's job start; detail: why
    NotAllowed,         ///< a partner's job may not start here now; detail: see toNoteDetail()
    ForeignIdentifiers, ///< a partner's job names series that this instance never advertised; detail: how
                        ///< many
    PartnerRemoved,     ///< the partner's registration was removed before the job ended
    RunnerFailed,       ///< failed at a partner; detail: its words
};

struct JobNote {
    JobNoteCode code = JobNoteCode::None;
    QString detail;
    bool operator==(const JobNote &) const = default;
};

/// How a DAG run came about that others started on this Airflow, in Airflow's own words.
struct RunOrigin {
    QString type;        ///< "manual", "scheduled", "backfill", ...
    QString triggeredBy; ///< "ui", "rest_api", "cli", "operator", ...; empty: Airflow does not say (2.x)
    QString user;        ///< who asked Airflow for it; empty: nobody, or Airflow does not say
    bool operator==(const RunOrigin &) const = default;
};

/// One DAG run made, or to be made, for a job.
struct Attempt {
    int number = 1;
    QString runId;
    JobState state = JobState::queued;
    JobNote note;
    QDateTime created;
    QDateTime started; ///< as Airflow says; invalid before
    QDateTime ended;

    bool operator==(const Attempt &) const = default;
};

/// What a partner that runs a job says of it, beside what we say.
struct RunnerView {
    QString partner;               ///< empty: its registration was removed
    bool canAbort = false;         ///< an abort of ours reaches it
    QDateTime offered;             ///< last time the job was in an answer to it; invalid: never
    QDateTime taken;               ///< its first report; invalid: it has not taken the job
    QDateTime reported;            ///< its last report
    std::optional<JobState> state; ///< as it last reported
    QString runId;
    QString description; ///< its words
    QDateTime abortAsked;

    bool operator==(const RunnerView &) const = default;
};

/// One DAG run to be made on one runner.
struct Job {
    JobId id = 0;
    QString workflowId;
    QString dagId;
    QString ownerInstance;
    QString runnerInstance;
    JobState state = JobState::queued;
    JobNote note;
    int attempt = 1;
    QString runId; ///< of the current attempt
    int identifierCount = 0;
    QDateTime created;
    QDateTime updated;
    QDateTime started; ///< of the current attempt, as Airflow says
    QDateTime ended;
    std::optional<RunOrigin> origin;  ///< of a run that others started; it can be aborted, nothing else
    std::optional<RunnerView> remote; ///< of a job of ours that a partner runs

    bool isOfOthers() const { return origin.has_value(); }
    bool operator==(const Job &) const = default;
};

/// What the owner of a partner's job was told of it.
struct OwnerView {
    QDateTime received;              ///< when the job came
    QDateTime accepted;              ///< when a person or our policy let it start; invalid: not yet
    std::optional<JobState> waiting; ///< the latest that it is still to be told; nothing: it knows
    QDateTime waitsSince;            ///< of the oldest that it is still to be told

    bool operator==(const OwnerView &) const = default;
};

/// A job with what only its own page needs.
struct JobDetails {
    Job job;
    QString workflowName;
    QString datasetName;
    QJsonObject conf;               ///< empty for a run of others: Airflow alone has it
    QVector<Attempt> attempts;      ///< oldest first
    std::optional<OwnerView> owner; ///< for a partner's job

    bool operator==(const JobDetails &) const = default;
};

/// Where a workflow comes from. Persisted by name.
enum class WorkflowKind {
    Local,   ///< started here
    Service, ///< the runs of one DAG that others started on this Airflow
};

/// A named set of jobs.
struct Workflow {
    QString id; ///< 6 random alphanumerics
    WorkflowKind kind = WorkflowKind::Local;
    QString name; ///< ends with "-" and the id
    QString dagId;
    QString datasetName; ///< empty: explicit identifiers or none
    QString username;    ///< empty for a service workflow
    QString ownerInstance;
    QStringList runnerInstances;
    QDateTime created;
    QDateTime updated;
    QHash<JobState, int> jobCounts; ///< only states that occur

    bool isOfOthers() const { return kind == WorkflowKind::Service; }
    int jobCount() const
    {
        int sum = 0;
        for (const int count : jobCounts)
            sum += count;
        return sum;
    }
    /// The name without the suffix, as shown beside an id column.
    QString shownName() const
    {
        const QString suffix = QLatin1Char('-') + id;
        return name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
    }
    bool operator==(const Workflow &) const = default;
};

/// What a person asks for on the wizard's last page.
struct WorkflowSpec {
    QString name; ///< without suffix; [A-Za-z0-9._-], at most 57 characters
    QString dagId;
    QJsonObject forms; ///< conf as filled in: form key -> object; parameters at top level. Without
                       ///< data_form's identifiers
    QString datasetName;
    QStringList identifiers; ///< explicit series, used where datasetName is empty
    bool singleExecution = false;
    std::optional<int> datasetLimit;
    QString username;
    QStringList runnerInstances; ///< each runs its own jobs; empty: the local instance alone
};

/// A page of the workflow list.
struct WorkflowQuery {
    enum class Sort { Created, Updated, Name, Dag, Dataset, User };
    enum class Scope { All, Ours, Others }; ///< others: service workflows
    Scope scope = Scope::All;
    QString text;             ///< in name, id, DAG, dataset; empty: all
    QVector<JobState> states; ///< workflows with at least one such job; empty: all
    Sort sort = Sort::Created;
    bool descending = true;
    /// The last workflow of the page before, as it was read: what follows it comes next, whatever was added
    /// or removed since. Wins over the offset.
    std::optional<Workflow> after;
    int offset = 0;
    int limit = 200;
};

struct WorkflowPage {
    QVector<Workflow> workflows;           ///< in the order asked for
    int total = 0;                         ///< matching the query
    int all = 0;                           ///< in the store, of the query's scope
    QHash<JobState, int> workflowsByState; ///< how many workflows of the scope have a job in that state
    int elsewhere = 0;                     ///< in the store, outside the scope
    QHash<JobState, int> elsewhereByState; ///< the same as workflowsByState, outside the scope
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Workflow)
Q_DECLARE_METATYPE(desk::Job)
