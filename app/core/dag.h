// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <QVector>

namespace desk
{

/// An Airflow DAG as a list shows it.
struct Dag {
    QString id;
    QString displayName; ///< equal to id where the DAG has no name of its own
    QString description;
    QStringList tags;
    QStringList owners;
    bool paused = false;
    bool hasImportErrors = false; ///< its file no longer loads: cannot be started
    QString importError;          ///< Airflow's stack trace for that file; empty if none
    QString fileLocation;

    bool operator==(const Dag &) const = default;
};

/// One form of a DAG: what the wizard's page "How" draws. Source of keys: kaapana-protocol section 6,
/// design.md section 6.
struct DagForm {
    QString
        key; ///< "data_form", "workflow_form", ...; empty: "Parameters", whose values are top-level conf keys
    QJsonObject
        schema; ///< JSON Schema of type object; per-property "required" booleans are left as they came

    bool operator==(const DagForm &) const = default;
};

/// A DAG with its forms.
struct DagDetails {
    Dag dag;
    QString documentation;  ///< Markdown, may be empty
    QVector<DagForm> forms; ///< data_form is not among them: see wantsDataset
    bool wantsDataset = false;
    QJsonObject dataSchema;  ///< schema of data_form, if it has one
    QString externalSchemas; ///< DAG whose forms the runner instances need; empty if none

    bool operator==(const DagDetails &) const = default;
};

/// State of a task instance; names as Airflow's, None: not yet scheduled.
enum class TaskState {
    None,
    Removed,
    Scheduled,
    Queued,
    Running,
    Success,
    Restarting,
    Failed,
    UpForRetry,
    UpForReschedule,
    UpstreamFailed,
    Skipped,
    Deferred,
    Unknown,
};

/// Nothing will happen to this task any more in its current try.
constexpr bool isTerminal(TaskState state)
{
    return state == TaskState::Removed || state == TaskState::Success || state == TaskState::Failed ||
           state == TaskState::UpstreamFailed || state == TaskState::Skipped;
}

/// A task of a DAG run, or one instance of a mapped task.
struct TaskInstance {
    QString taskId;
    int mapIndex = -1; ///< -1: not mapped
    int tryNumber = 0; ///< latest try, from 1; 0: never started
    int maxTries = 0;
    TaskState state = TaskState::None;
    QDateTime started;
    QDateTime ended;
    QString operatorName;

    bool operator==(const TaskInstance &) const = default;
};

/// A DAG's tasks and which follows which.
struct DagGraph {
    struct Node {
        QString taskId;
        QString operatorName;
        bool mapped = false;
        QStringList downstream;
        bool operator==(const Node &) const = default;
    };
    QVector<Node> nodes;

    bool operator==(const DagGraph &) const = default;
};

/// One line of a task's log.
struct LogLine {
    enum class Level { Debug, Info, Warning, Error };
    QDateTime time; ///< invalid where Airflow gives none
    Level level = Level::Info;
    QString text;

    bool operator==(const LogLine &) const = default;
};

/// A file or value a run left behind (XCom key "results").
struct RunResult {
    QString name;
    QString path;          ///< absolute path on the runner's machine
    QString mediaType;     ///< e.g. text/csv
    bool readable = false; ///< whether this application can open it here

    bool operator==(const RunResult &) const = default;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Dag)
Q_DECLARE_METATYPE(desk::TaskInstance)
