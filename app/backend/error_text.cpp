// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/error_text.h"

#include "app/backend/access_text.h"
#include "app/backend/partner_error_text.h"
#include "app/backend/partner_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

using Kind = ApiError::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::ErrorText)
};

/// What was tried, as a sentence that it failed; with and without the name of what it was tried on.
struct Attempted {
    Operation operation;
    const char *named;
    const char *unnamed;
};

// clang-format off
constexpr Attempted attempts[] = {
    {Operation::Connect, QT_TRANSLATE_NOOP("desk::ErrorText", "%1 cannot be reached."), QT_TRANSLATE_NOOP("desk::ErrorText", "Airflow cannot be reached.")},
    {Operation::SignIn, QT_TRANSLATE_NOOP("desk::ErrorText", "The sign-in to %1 failed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The sign-in to Airflow failed.")},
    {Operation::ReadVersion, QT_TRANSLATE_NOOP("desk::ErrorText", "%1 did not say which Airflow it is."), QT_TRANSLATE_NOOP("desk::ErrorText", "Airflow did not say its version.")},
    {Operation::ReadHealth, QT_TRANSLATE_NOOP("desk::ErrorText", "%1 did not say how it is."), QT_TRANSLATE_NOOP("desk::ErrorText", "Airflow did not say how it is.")},
    {Operation::ListDags, QT_TRANSLATE_NOOP("desk::ErrorText", "The list of DAGs could not be read from %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The list of DAGs could not be read.")},
    {Operation::ReadDag, QT_TRANSLATE_NOOP("desk::ErrorText", "The DAG %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The DAG could not be read.")},
    {Operation::PauseDag, QT_TRANSLATE_NOOP("desk::ErrorText", "The DAG %1 could not be paused or resumed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The DAG could not be paused or resumed.")},
    {Operation::ReadImportErrors, QT_TRANSLATE_NOOP("desk::ErrorText", "The errors in DAG files could not be read from %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The errors in DAG files could not be read.")},
    {Operation::TriggerRun, QT_TRANSLATE_NOOP("desk::ErrorText", "The run of %1 could not be started."), QT_TRANSLATE_NOOP("desk::ErrorText", "The run could not be started.")},
    {Operation::ReadRun, QT_TRANSLATE_NOOP("desk::ErrorText", "The run of %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The run could not be read.")},
    {Operation::PollRuns, QT_TRANSLATE_NOOP("desk::ErrorText", "The states of runs could not be read from %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The states of runs could not be read.")},
    {Operation::AbortRun, QT_TRANSLATE_NOOP("desk::ErrorText", "The run of %1 could not be aborted."), QT_TRANSLATE_NOOP("desk::ErrorText", "The run could not be aborted.")},
    {Operation::ClearRun, QT_TRANSLATE_NOOP("desk::ErrorText", "The run of %1 could not be restarted."), QT_TRANSLATE_NOOP("desk::ErrorText", "The run could not be restarted.")},
    {Operation::DeleteRun, QT_TRANSLATE_NOOP("desk::ErrorText", "The run of %1 could not be deleted."), QT_TRANSLATE_NOOP("desk::ErrorText", "The run could not be deleted.")},
    {Operation::ReadTasks, QT_TRANSLATE_NOOP("desk::ErrorText", "The tasks of %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The tasks could not be read.")},
    {Operation::ReadLog, QT_TRANSLATE_NOOP("desk::ErrorText", "The log of %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The log could not be read.")},
    {Operation::ReadGraph, QT_TRANSLATE_NOOP("desk::ErrorText", "The graph of %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The graph could not be read.")},
    {Operation::ReadResults, QT_TRANSLATE_NOOP("desk::ErrorText", "The results of %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The results could not be read.")},
    {Operation::StartAirflow, QT_TRANSLATE_NOOP("desk::ErrorText", "The Airflow of this application could not be started (%1)."), QT_TRANSLATE_NOOP("desk::ErrorText", "The Airflow of this application could not be started.")},
    {Operation::StopAirflow, QT_TRANSLATE_NOOP("desk::ErrorText", "The Airflow of this application was not stopped (%1)."), QT_TRANSLATE_NOOP("desk::ErrorText", "The Airflow of this application was not stopped.")},
    {Operation::ReadStore, QT_TRANSLATE_NOOP("desk::ErrorText", "The entry %1 could not be read from this computer's records."), QT_TRANSLATE_NOOP("desk::ErrorText", "This computer's records could not be read.")},
    {Operation::WriteStore, QT_TRANSLATE_NOOP("desk::ErrorText", "The entry %1 could not be saved in this computer's records."), QT_TRANSLATE_NOOP("desk::ErrorText", "This computer's records could not be saved.")},
    {Operation::ReadSecret, QT_TRANSLATE_NOOP("desk::ErrorText", "The password of %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The password could not be read.")},
    {Operation::WriteSecret, QT_TRANSLATE_NOOP("desk::ErrorText", "The password of %1 could not be saved."), QT_TRANSLATE_NOOP("desk::ErrorText", "The password could not be saved.")},
    {Operation::SubmitWorkflow, QT_TRANSLATE_NOOP("desk::ErrorText", "The workflow %1 was not started."), QT_TRANSLATE_NOOP("desk::ErrorText", "The workflow was not started.")},
    {Operation::AbortJob, QT_TRANSLATE_NOOP("desk::ErrorText", "The job %1 was not aborted."), QT_TRANSLATE_NOOP("desk::ErrorText", "The job was not aborted.")},
    {Operation::RestartJob, QT_TRANSLATE_NOOP("desk::ErrorText", "The job %1 was not restarted."), QT_TRANSLATE_NOOP("desk::ErrorText", "The job was not restarted.")},
    {Operation::DeleteWorkflow, QT_TRANSLATE_NOOP("desk::ErrorText", "The workflow %1 was not deleted."), QT_TRANSLATE_NOOP("desk::ErrorText", "The workflow was not deleted.")},
    {Operation::EditDataset, QT_TRANSLATE_NOOP("desk::ErrorText", "The dataset %1 was not changed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The dataset was not changed.")},
    {Operation::ReadFile, QT_TRANSLATE_NOOP("desk::ErrorText", "The file %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The file could not be read.")},
    {Operation::WriteFile, QT_TRANSLATE_NOOP("desk::ErrorText", "The file %1 could not be written."), QT_TRANSLATE_NOOP("desk::ErrorText", "The file could not be written.")},
    {Operation::ExportProfile, QT_TRANSLATE_NOOP("desk::ErrorText", "The profile was not written to %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The profile was not written.")},
    {Operation::ImportProfile, QT_TRANSLATE_NOOP("desk::ErrorText", "The profile in %1 was not taken over."), QT_TRANSLATE_NOOP("desk::ErrorText", "The profile was not taken over.")},
    {Operation::SetUpDesk, QT_TRANSLATE_NOOP("desk::ErrorText", "The instance %1 was not set up."), QT_TRANSLATE_NOOP("desk::ErrorText", "The instance was not set up.")},
    {Operation::EnterDesk, QT_TRANSLATE_NOOP("desk::ErrorText", "%1 was not signed in."), QT_TRANSLATE_NOOP("desk::ErrorText", "The sign-in failed.")},
    {Operation::ChangePassword, QT_TRANSLATE_NOOP("desk::ErrorText", "The password of %1 was not changed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The password was not changed.")},
    {Operation::ChangeUsers, QT_TRANSLATE_NOOP("desk::ErrorText", "The account of %1 was not changed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The accounts were not changed.")},
    {Operation::ChangeSettings, QT_TRANSLATE_NOOP("desk::ErrorText", "The setting %1 was not changed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The settings were not changed.")},
    {Operation::ChangePartners, QT_TRANSLATE_NOOP("desk::ErrorText", "The partner %1 was not changed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The partners were not changed.")},
    {Operation::ConfirmJob, QT_TRANSLATE_NOOP("desk::ErrorText", "The job %1 was not confirmed."), QT_TRANSLATE_NOOP("desk::ErrorText", "The job was not confirmed.")},
    {Operation::RejectJob, QT_TRANSLATE_NOOP("desk::ErrorText", "The job %1 was not rejected."), QT_TRANSLATE_NOOP("desk::ErrorText", "The job was not rejected.")},
    {Operation::ReadDefinition, QT_TRANSLATE_NOOP("desk::ErrorText", "The definition of %1 could not be read."), QT_TRANSLATE_NOOP("desk::ErrorText", "The partner's definition could not be read.")},
    {Operation::CheckPartner, QT_TRANSLATE_NOOP("desk::ErrorText", "The connection to the partner %1 does not work."), QT_TRANSLATE_NOOP("desk::ErrorText", "The connection to the partner does not work.")},
    {Operation::SyncPartner, QT_TRANSLATE_NOOP("desk::ErrorText", "The partner %1 could not be asked for jobs."), QT_TRANSLATE_NOOP("desk::ErrorText", "The partner could not be asked for jobs.")},
    {Operation::ReportJob, QT_TRANSLATE_NOOP("desk::ErrorText", "The state of a job could not be reported to the partner %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The state of a job could not be reported to the partner.")},
    {Operation::ReadPartnerJobs, QT_TRANSLATE_NOOP("desk::ErrorText", "The jobs could not be read from the partner %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The jobs could not be read from the partner.")},
    {Operation::DeletePartnerJob, QT_TRANSLATE_NOOP("desk::ErrorText", "The job was not deleted at the partner %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The job was not deleted at the partner.")},
    {Operation::RestartPartnerWorkflow, QT_TRANSLATE_NOOP("desk::ErrorText", "The workflow was not restarted at the partner %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The workflow was not restarted at the partner.")},
    {Operation::ServePartners, QT_TRANSLATE_NOOP("desk::ErrorText", "Partners cannot reach this instance at %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "Partners cannot reach this instance.")},
    {Operation::MakeCertificate, QT_TRANSLATE_NOOP("desk::ErrorText", "The certificate of %1 could not be made."), QT_TRANSLATE_NOOP("desk::ErrorText", "The certificate could not be made.")},
    {Operation::UseCertificate, QT_TRANSLATE_NOOP("desk::ErrorText", "The certificate of %1 was not taken over."), QT_TRANSLATE_NOOP("desk::ErrorText", "The certificate was not taken over.")},
    {Operation::Encrypt, QT_TRANSLATE_NOOP("desk::ErrorText", "What belongs to %1 could not be encrypted."), QT_TRANSLATE_NOOP("desk::ErrorText", "It could not be encrypted.")},
    {Operation::Decrypt, QT_TRANSLATE_NOOP("desk::ErrorText", "What belongs to %1 could not be decrypted."), QT_TRANSLATE_NOOP("desk::ErrorText", "It could not be decrypted.")},
    {Operation::Listen, QT_TRANSLATE_NOOP("desk::ErrorText", "Nothing can be answered at %1."), QT_TRANSLATE_NOOP("desk::ErrorText", "The port cannot be used.")},
    {Operation::OpenWindow, QT_TRANSLATE_NOOP("desk::ErrorText", "The window of %1 could not be opened."), QT_TRANSLATE_NOOP("desk::ErrorText", "The window could not be opened.")},
};
// clang-format on

/// Puts a name into a sentence; the name's own "%1" is left as it is.
QString with(const QString &sentence, const QString &name)
{
    return sentence.contains(QLatin1String("%1")) ? QString(sentence).replace(QLatin1String("%1"), name)
                                                  : sentence;
}

} // namespace

QString headlineOf(const ApiError &error)
{
    for (const Attempted &attempt : attempts) {
        if (attempt.operation == error.operation)
            return error.target.isEmpty() ? Text::tr(attempt.unnamed)
                                          : with(Text::tr(attempt.named), error.target);
    }
    return Text::tr("Something could not be done.");
}

namespace
{

QString who(const ApiError &error, const QString &otherwise)
{
    return error.target.isEmpty() ? otherwise : error.target;
}

bool isOnFile(Operation operation)
{
    return operation == Operation::ReadFile || operation == Operation::WriteFile;
}

/// Passwords are in a file of their own here, not in a keychain.
bool isOfVault(const ApiError &error)
{
    return error.kind == Kind::SecretUnavailable &&
           (error.detail == QLatin1String("passphrase") || error.detail == QLatin1String("damaged") ||
               error.detail == QLatin1String("empty"));
}

QString headline(const ApiError &error)
{
    switch (error.kind) {
    case Kind::SignIn:
        if (error.httpStatus == 403)
            return headlineOf(error);
        return Text::tr("Airflow refused the sign-in.");
    case Kind::SecretMissing:
        return Text::tr("No password is stored for this Airflow.");
    case Kind::SecretUnavailable:
        return isOfVault(error) ? with(Text::tr("The vault %1 does not open."), error.target)
                                : Text::tr("The keychain of this computer does not give or take passwords.");
    case Kind::NotFound:
        if (error.operation == Operation::ReadDag || error.operation == Operation::SubmitWorkflow)
            return with(Text::tr("Airflow knows no DAG %1."), who(error, Text::tr("of that name")));
        return headlineOf(error);
    default:
        return headlineOf(error);
    }
}

/// The other side's own words, as an appendix to a sentence.
QString quoted(const ApiError &error)
{
    const QString words = error.detail.trimmed();
    return words.isEmpty() ? QString() : QLatin1Char(' ') + with(Text::tr("It says: %1"), words);
}

QString whyInvalid(const ApiError &error)
{
    const QString &field = error.field;
    const QString &code = error.detail;
    if (field == QLatin1String("name") && code == QLatin1String("empty"))
        return Text::tr("It has no name.");
    if (field == QLatin1String("name") && code == QLatin1String("too long"))
        return Text::tr("Its name is too long.");
    if (field == QLatin1String("name") && code == QLatin1String("characters"))
        return Text::tr("Its name may hold letters A to Z, digits, dots, hyphens and underscores.");
    if (field == QLatin1String("dagId"))
        return Text::tr("No DAG was chosen.");
    if (field == QLatin1String("datasetLimit"))
        return Text::tr("The limit of series is less than 1.");
    if (field == QLatin1String("dataset") && code == QLatin1String("missing"))
        return Text::tr("This DAG works on a dataset, and none was chosen.");
    if (field == QLatin1String("dataset") && code == QLatin1String("empty"))
        return Text::tr("The dataset holds no series.");
    if (field == QLatin1String("identifiers"))
        return Text::tr("An identifier is no DICOM UID: digits and dots, at most 64 characters.");
    if (field == QLatin1String("singleExecution"))
        return Text::tr("One job for each series was asked for, and there is no series.");
    if (field == QLatin1String("series-file") && !code.isEmpty())
        return with(Text::tr("Line %1 is no series identifier."), code);
    if (field == QLatin1String("series-file"))
        return Text::tr("It holds no series identifier.");
    if (field == QLatin1String("profile"))
        return Text::tr("The file is no exported profile.");
    if (field == QLatin1String("airflow"))
        return Text::tr("No Airflow is set up.");
    if (field == QLatin1String("startsAtOnce"))
        return Text::tr("It is a number from 1 to 32.");
    const QString sentence = field.isEmpty()
                                 ? Text::tr("What was given cannot be used.")
                                 : with(Text::tr("What was given for \"%1\" cannot be used."), field);
    return sentence + quoted(error);
}

QString whyStore(const ApiError &error)
{
    if (error.field == QLatin1String("corrupt"))
        return Text::tr("The database file is damaged.") + quoted(error);
    if (error.field == QLatin1String("full"))
        return Text::tr("The disk is full.");
    if (error.field == QLatin1String("readonly"))
        return Text::tr("The database file cannot be written to.") + quoted(error);
    if (error.field == QLatin1String("locked"))
        return Text::tr("Another program holds the database file.");
    if (error.field == QLatin1String("missing"))
        return Text::tr("The database file cannot be opened.") + quoted(error);
    if (error.field == QLatin1String("unreachable"))
        return Text::tr("The database server does not answer, or does not let us in.") + quoted(error);
    if (error.field == QLatin1String("driver"))
        return Text::tr("This installation cannot speak with a PostgreSQL server.");
    if (error.field == QLatin1String("backup"))
        return Text::tr("The copy that is kept before an upgrade could not be written.") + quoted(error);
    if (error.field == QLatin1String("newer"))
        return Text::tr("The database file was written by a newer version of Workflow Desk.");
    return Text::tr("The database refused.") + quoted(error);
}

QString whySignIn(const ApiError &error)
{
    if (error.httpStatus == 403)
        return Text::tr("The user has no right to do this.") + quoted(error);
    return with(
        Text::tr("%1 says that the user name or the password is wrong."), who(error, Text::tr("Airflow")));
}

QString whySecret(const ApiError &error)
{
    if (error.detail == QLatin1String("locked"))
        return Text::tr("It is locked.");
    if (error.detail == QLatin1String("denied"))
        return Text::tr("It refused the access.");
    if (error.detail == QLatin1String("passphrase"))
        return Text::tr(
            "Its passphrase is another one, or somebody without the passphrase changed the file.");
    if (error.detail == QLatin1String("damaged"))
        return Text::tr("The file is no vault, or only a part of one.");
    if (error.detail == QLatin1String("empty"))
        return Text::tr("No passphrase was given.");
    return Text::tr("No program that keeps passwords answers in this session.");
}

/// An answer with an error status that is not about what was asked.
QString whyStatus(const ApiError &error)
{
    if (error.httpStatus == 429 || error.retryAfter > 0) {
        const QString asked = Text::tr("The server asked not to be asked so often.");
        return error.retryAfter > 0
                   ? asked + QLatin1Char(' ') +
                         Text::tr("It is left alone for the %1 s that it asked for.").arg(error.retryAfter)
                   : asked;
    }
    if (error.kind == Kind::Api && error.httpStatus >= 500)
        return Text::tr("Airflow has an error of its own.") + quoted(error);
    if (error.kind == Kind::Api)
        return Text::tr("Airflow refused.") + quoted(error);
    if (error.httpStatus >= 502 && error.httpStatus <= 504) {
        return Text::tr("A server on the way to Airflow gets no answer from it (HTTP status %1).")
            .arg(error.httpStatus);
    }
    return Text::tr("The answer was the HTTP status %1, without an explanation.").arg(error.httpStatus);
}

QString why(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Transport:
        if (error.operation == Operation::Listen)
            return Text::tr("The system does not give the port.") + quoted(error);
        return Text::tr("There is no connection, or it was lost.") + quoted(error);
    case Kind::Timeout:
        return Text::tr("There was no answer in time.");
    case Kind::Tls:
        return Text::tr("The certificate is not trusted.") + quoted(error);
    case Kind::Http:
    case Kind::Api:
        return whyStatus(error);
    case Kind::SignIn:
        return whySignIn(error);
    case Kind::UnexpectedContent:
        return Text::tr(
            "The answer did not come from Airflow's programming interface. Another program or a sign-in page "
            "may stand at this address, or its path may be wrong.");
    case Kind::Cancelled:
        return Text::tr("It was cancelled.");
    case Kind::NotFound:
        return Text::tr("It does not exist, or no longer.") + quoted(error);
    case Kind::Conflict:
        if (error.field == QLatin1String("dagId"))
            return Text::tr("The DAG's file no longer loads.") + quoted(error);
        if (error.operation == Operation::ImportProfile)
            return Text::tr("A job of this profile has not ended.");
        if (error.operation == Operation::OpenWindow)
            return Text::tr("The program already runs with this profile, but does not answer.");
        if (error.field == QLatin1String("service"))
            return Text::tr("Others on this Airflow started it: here it can be aborted, nothing else.");
        return Text::tr("It exists already, or its state does not allow this.") + quoted(error);
    case Kind::Invalid:
        return whyInvalid(error);
    case Kind::Store:
        return whyStore(error);
    case Kind::SecretMissing:
        return Text::tr("The keychain holds no entry for it.");
    case Kind::SecretUnavailable:
        return whySecret(error);
    case Kind::File:
        return Text::tr("The file or folder could not be used.") + quoted(error);
    case Kind::Forbidden: // see access_text.h
        break;
    case Kind::Process:
        return Text::tr("A program could not be started, or ended too early.") + quoted(error);
    }
    return {};
}

QString nextStepStore(const ApiError &error)
{
    if (error.field == QLatin1String("newer"))
        return Text::tr("Start that newer version.");
    if (error.field == QLatin1String("unreachable"))
        return Text::tr("Check whether the server runs, and the name and password it is given.");
    if (error.field == QLatin1String("driver"))
        return Text::tr("Install Qt's driver for PostgreSQL (libqt6sql6-psql).");
    if (error.field == QLatin1String("corrupt"))
        return Text::tr(
            "Keep the file as it is, and put a copy in its place: one made before an upgrade lies "
            "beside it.");
    return Text::tr("Check free space and rights of the profile's folder, then try again.");
}

QString nextStepSecret(const ApiError &error)
{
    if (error.detail == QLatin1String("damaged"))
        return Text::tr("Put a copy of the file in its place, or remove it and enter the passwords again.");
    if (isOfVault(error))
        return Text::tr("Give the passphrase with --vault-fd, or as the service's credential.");
    if (error.detail == QLatin1String("locked"))
        return Text::tr("Unlock it, or let the password be held until the program ends.");
    if (error.detail == QLatin1String("denied"))
        return Text::tr("Allow Workflow Desk to use it, or let the password be held until the program ends.");
    return Text::tr(
        "Start one, such as GNOME Keyring or KWallet, or let the password be held until the program "
        "ends.");
}

QString nextStep(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Transport:
    case Kind::Timeout:
        if (error.operation == Operation::Listen)
            return Text::tr("Choose another port, or end the program that has this one.");
        return Text::tr("Check whether the server runs and can be reached from here, then try again.");
    case Kind::Tls:
        return Text::tr("Compare the certificate's fingerprint with whoever runs the server, or give the "
                        "authority's file in "
                        "the settings.");
    case Kind::Http:
    case Kind::Api:
        if (error.retryAfter > 0)
            return Text::tr("Nothing has to be done: it is asked again after that.");
        return Text::tr("Try again. If it fails again, show this to whoever runs the server.");
    case Kind::SignIn:
        return error.httpStatus == 403 ? Text::tr("Ask whoever runs Airflow for the right to do this.")
                                       : Text::tr("Check user name and password in the settings.");
    case Kind::UnexpectedContent:
        return Text::tr("Check the address with its path in the settings.");
    case Kind::Cancelled:
        return Text::tr("Start it again if it is still wanted.");
    case Kind::NotFound:
        return isOnFile(error.operation) ? Text::tr("Check the name of the file.")
                                         : Text::tr("Check the name, or refresh the list.");
    case Kind::Conflict:
        if (error.operation == Operation::ImportProfile)
            return Text::tr("Wait for its end, or abort it, then try again.");
        if (error.operation == Operation::OpenWindow)
            return Text::tr("Wait a moment and start it again, or end the one that runs.");
        if (error.field == QLatin1String("service"))
            return Text::tr("Change it in Airflow's own pages.");
        return error.field == QLatin1String("dagId")
                   ? Text::tr("Show this to whoever wrote the DAG.")
                   : Text::tr("Look at its present state, then decide anew.");
    case Kind::Invalid:
        return error.field == QLatin1String("airflow") ? Text::tr("Enter an Airflow in the settings.")
                                                       : Text::tr("Correct it and try again.");
    case Kind::Store:
        return nextStepStore(error);
    case Kind::SecretMissing:
        return Text::tr("Enter the password in the settings.");
    case Kind::SecretUnavailable:
        return nextStepSecret(error);
    case Kind::File:
        return Text::tr("Check that it exists and that you may use it.");
    case Kind::Forbidden:
        break;
    case Kind::Process:
        return error.operation == Operation::StartAirflow
                   ? Text::tr("Read Airflow's log, then start it again.")
                   : Text::tr("Check the installation, then try again.");
    }
    return {};
}

} // namespace

ErrorText describe(const ApiError &error)
{
    std::optional<ErrorText> special = describeAccess(error);
    if (!special)
        special = describePartnerError(error);
    return special ? *special : ErrorText{headline(error), why(error), nextStep(error)};
}

QString stateWord(JobState state)
{
    switch (state) {
    case JobState::queued:
        return Text::tr("queued");
    case JobState::pending:
        return Text::tr("waiting for a decision");
    case JobState::scheduled:
        return Text::tr("start asked for");
    case JobState::running:
        return Text::tr("running");
    case JobState::finished:
        return Text::tr("finished");
    case JobState::failed:
        return Text::tr("failed");
    case JobState::deleted:
        return Text::tr("deleted");
    case JobState::rejected:
        return Text::tr("rejected");
    case JobState::stopping:
        return Text::tr("stopping");
    case JobState::unknown:
        return Text::tr("unknown");
    }
    return {};
}

QString describe(const JobNote &note)
{
    const QString words = note.detail.trimmed();
    switch (note.code) {
    case JobNoteCode::None:
        return {};
    case JobNoteCode::TriggerRefused:
        return words.isEmpty() ? Text::tr("Airflow refused to start it.")
                               : with(Text::tr("Airflow refused to start it: %1"), words);
    case JobNoteCode::TaskFailed:
        return words.isEmpty() ? Text::tr("A task failed.") : with(Text::tr("The task %1 failed."), words);
    case JobNoteCode::RunLost:
        return Text::tr("Airflow no longer knows this run.");
    case JobNoteCode::RunConflict:
        return Text::tr("Airflow holds a run of the same id with another configuration.");
    case JobNoteCode::Aborted:
        return Text::tr("Aborted. Everything it started has ended.");
    case JobNoteCode::AbortedUnsent:
        return Text::tr("Aborted before anything was sent to Airflow.");
    case JobNoteCode::AbortNotProven:
        return words.isEmpty()
                   ? Text::tr("Aborted. It is not proven that everything it started has ended.")
                   : with(Text::tr("Aborted. It is not proven that these tasks have ended: %1"), words);
    case JobNoteCode::Rejected:
    case JobNoteCode::NotAllowed:
    case JobNoteCode::ForeignIdentifiers:
    case JobNoteCode::PartnerRemoved:
    case JobNoteCode::RunnerFailed:
        return describePartnerNote(note);
    }
    return {};
}

QString taskStateWord(TaskState state)
{
    switch (state) {
    case TaskState::None:
        return Text::tr("not started");
    case TaskState::Removed:
        return Text::tr("removed");
    case TaskState::Scheduled:
        return Text::tr("scheduled");
    case TaskState::Queued:
        return Text::tr("queued");
    case TaskState::Running:
        return Text::tr("running");
    case TaskState::Success:
        return Text::tr("succeeded");
    case TaskState::Restarting:
        return Text::tr("restarting");
    case TaskState::Failed:
        return Text::tr("failed");
    case TaskState::UpForRetry:
        return Text::tr("up for retry");
    case TaskState::UpForReschedule:
        return Text::tr("up for reschedule");
    case TaskState::UpstreamFailed:
        return Text::tr("not started: an earlier task failed");
    case TaskState::Skipped:
        return Text::tr("skipped");
    case TaskState::Deferred:
        return Text::tr("deferred");
    case TaskState::Unknown:
        return Text::tr("unknown");
    }
    return {};
}

} // namespace desk
