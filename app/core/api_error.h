// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

namespace desk
{

Q_NAMESPACE

/// What was being tried when something failed; persisted and logged by name.
enum class Operation {
    Connect,
    SignIn,
    ReadVersion,
    ReadHealth,
    ListDags,
    ReadDag,
    PauseDag,
    ReadImportErrors,
    TriggerRun,
    ReadRun,
    PollRuns,
    AbortRun,
    ClearRun,
    DeleteRun,
    ReadTasks,
    ReadLog,
    ReadGraph,
    ReadResults,
    StartAirflow,
    StopAirflow,
    ReadStore,
    WriteStore,
    ReadSecret,
    WriteSecret,
    SubmitWorkflow,
    AbortJob,
    RestartJob,
    DeleteWorkflow,
    EditDataset,
    ReadFile,
    WriteFile,
    OpenWindow,
    ExportProfile,
    ImportProfile,
    SetUpDesk,      ///< the first start: instance, first admin
    EnterDesk,      ///< somebody signs in to this application
    ChangePassword, ///< one's own
    ChangeUsers,
    ChangeSettings,
    ChangePartners, ///< registrations, tokens and what partners may do
    ConfirmJob,
    RejectJob,
    ReadDefinition,         ///< a partner's definition, as pasted or from a file
    CheckPartner,           ///< step by step, see federation/peer_check.h
    SyncPartner,            ///< what it has for us, and what we allow
    ReportJob,              ///< a status, to the owner
    ReadPartnerJobs,        ///< as the owner has them
    DeletePartnerJob,       ///< the owner's row of a job of ours
    RestartPartnerWorkflow, ///< at its runner
    ServePartners,          ///< our own server
    MakeCertificate,
    UseCertificate, ///< one that was made elsewhere, for our own server
    Encrypt,        ///< Fernet
    Decrypt,
    Listen, ///< a server of ours wants its port
};
Q_ENUM_NS(Operation)

/// An error with everything a person or a log needs, and nothing secret. It holds no translated text: see
/// backend/error_text.h for the sentence and the next step.
struct ApiError {
    enum class Kind {
        Transport,         ///< no connection, name not found, connection lost
        Timeout,           ///< no answer in time
        Tls,               ///< certificate not trusted, pin differs, handshake failed
        Http,              ///< an HTTP status without a body that explains it
        Api,               ///< Airflow explained itself: see detail
        SignIn,            ///< user name or password refused, or no right to do this
        UnexpectedContent, ///< an answer that is not the API's: HTML of a login page or of a wrong path
                           ///< prefix
        Cancelled,         ///< we gave up on purpose, or a newer request made this one stale
        NotFound,          ///< the thing asked for does not exist (any more)
        Conflict,          ///< the thing exists already, or its state forbids this
        Forbidden,         ///< whoever is signed in to this application may not do this
        Invalid,           ///< input that cannot be used; field and detail say which and why
        Store,             ///< the database refused
        SecretMissing,     ///< nothing stored under that name
        SecretUnavailable, ///< no keychain answers, it is locked, or it refused
        File,              ///< a file could not be read or written
        Process,           ///< a program could not be started or ended too early
    };

    Kind kind = Kind::Transport;
    Operation operation = Operation::Connect;
    QString target;     ///< on whom: host:port, DAG, file; never a secret
    int httpStatus = 0; ///< 0: there was no HTTP answer
    QString field;  ///< for Invalid: the field or parameter concerned; for others: a fixed word for the cause
    QString detail; ///< the other side's own words, redacted and at most 2,000 characters
    int retryAfter = 0; ///< seconds for which the server asked to be left alone; 0: it did not

    bool operator==(const ApiError &) const = default;
};

/// The same error, seen while doing something else: keeps the cause, replaces the operation.
inline ApiError during(Operation operation, ApiError error)
{
    error.operation = operation;
    return error;
}

} // namespace desk

Q_DECLARE_METATYPE(desk::ApiError)
