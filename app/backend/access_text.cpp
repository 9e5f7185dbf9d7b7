// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/access_text.h"

#include "app/backend/partner_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

using Kind = ApiError::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::AccessText)
};

bool isAccess(Operation operation)
{
    switch (operation) {
    case Operation::SetUpDesk:
    case Operation::EnterDesk:
    case Operation::ChangePassword:
    case Operation::ChangeUsers:
        return true;
    default:
        return false;
    }
}

ErrorText forbidden(const ApiError &error, const QString &headline)
{
    if (error.field == QLatin1String("signedOut"))
        return {headline, Text::tr("Nobody is signed in."), Text::tr("Sign in, then try again.")};
    if (error.field == QLatin1String("mustChange")) {
        return {headline, Text::tr("Your password was given by an administrator."),
            Text::tr("Choose a password of your own first.")};
    }
    if (error.field == QLatin1String("others")) {
        const QString by =
            error.detail.isEmpty()
                ? Text::tr("It was started by somebody else.")
                : QString(Text::tr("It was started by %1.")).replace(QLatin1String("%1"), error.detail);
        return {headline, by, Text::tr("Ask that person, or an administrator of this application.")};
    }
    if (error.field == QLatin1String("service")) {
        const QString who = Text::tr("Others on this Airflow started it.");
        if (error.operation == Operation::AbortJob)
            return {headline, who, Text::tr("Ask an administrator of this application.")};
        return {headline, who, Text::tr("Change it in Airflow's own pages.")};
    }
    if (error.field == QLatin1String("needsUser")) {
        return {headline, Text::tr("This profile has accounts, and nobody was named."),
            Text::tr("Say who works with --user NAME, and give the password with --user-password-fd N.")};
    }
    if (error.field == QLatin1String("notSetUp")) {
        return {Text::tr("The program does not work as a server yet."),
            Text::tr("Nobody has an account in this profile, so anybody could do everything."),
            Text::tr(
                "Set it up first: workflow-desk setup --instance NAME --user NAME --user-password-fd N.")};
    }
    if (error.field == QLatin1String("needsPassword")) {
        return {headline, Text::tr("No password was given."),
            Text::tr("Type it in a terminal, or give it with --user-password-fd N.")};
    }
    if (const RemoteRefusal refusal = remoteRefusalFromName(error.field); refusal != RemoteRefusal::None) {
        return {headline, describe(RemoteDecision{RemoteDecision::Verdict::Refuse, refusal, error.detail}),
            Text::tr("Reject it, or ask an administrator of this application to allow it.")};
    }
    if (error.field == QLatin1String("own")) {
        return {headline, Text::tr("It is your own."),
            Text::tr("Change your own password by giving the current one.")};
    }
    return {headline, Text::tr("Only administrators of this application may do this."),
        Text::tr("Ask an administrator of this application.")};
}

ErrorText wrongPassword(const ApiError &error)
{
    if (error.field == QLatin1String("wait")) {
        const int seconds = error.detail.toInt();
        return {Text::tr("Too many wrong passwords."),
            Text::tr("The next try is possible in %n seconds.", nullptr, seconds),
            Text::tr("Wait, then try again. An administrator can set a new password.")};
    }
    if (error.operation == Operation::ChangePassword) {
        return {Text::tr("The password was not changed."), Text::tr("The current password is wrong."),
            Text::tr("Enter it again.")};
    }
    return {Text::tr("The name or the password is wrong."),
        Text::tr("Upper and lower case count in a password."),
        Text::tr("Try again. An administrator can set a new password.")};
}

QString instanceFlaw(const QString &flaw)
{
    if (flaw == QLatin1String("empty"))
        return Text::tr("The instance needs a name.");
    if (flaw == QLatin1String("long"))
        return Text::tr("The instance's name is longer than 64 characters.");
    return Text::tr(
        "The instance's name has other characters than A–Z, a–z, 0–9, dot, underscore and hyphen.");
}

QString nameFlaw(const QString &flaw)
{
    if (flaw == QLatin1String("empty"))
        return Text::tr("The name is missing.");
    if (flaw == QLatin1String("long"))
        return Text::tr("The name is longer than 64 characters.");
    return Text::tr("The name has other characters than letters, digits, dot, underscore, hyphen and @.");
}

QString passwordFlaw(const QString &flaw)
{
    if (flaw == QLatin1String("empty"))
        return Text::tr("The password is missing.");
    if (flaw == QLatin1String("short"))
        return Text::tr("The password has fewer than %n characters.", nullptr, minimumPasswordLength);
    if (flaw == QLatin1String("long"))
        return Text::tr("The password is too long.");
    if (flaw == QLatin1String("unchanged"))
        return Text::tr("The new password is the current one.");
    return Text::tr("The password is the name.");
}

QString flawOf(const ApiError &error)
{
    if (error.field == QLatin1String("instance"))
        return instanceFlaw(error.detail);
    if (error.field == QLatin1String("password"))
        return passwordFlaw(error.detail);
    return nameFlaw(error.detail);
}

ErrorText conflict(const ApiError &error, const QString &headline)
{
    if (error.field == QLatin1String("lastAdmin")) {
        return {headline, Text::tr("Nobody else is an administrator."),
            Text::tr("Make somebody else an administrator first.")};
    }
    if (error.operation == Operation::SetUpDesk && error.field == QLatin1String("instance")) {
        return {headline, Text::tr("This profile holds workflows that carry the instance's name already."),
            Text::tr("Keep the name.")};
    }
    if (error.operation == Operation::SetUpDesk) {
        return {headline, Text::tr("Somebody has set up this profile in the meantime."),
            Text::tr("Start the application again and sign in.")};
    }
    return {headline, Text::tr("There is somebody of that name already."), Text::tr("Choose another name.")};
}

} // namespace

std::optional<ErrorText> describeAccess(const ApiError &error)
{
    if (error.kind == Kind::Forbidden)
        return forbidden(error, headlineOf(error));
    if (!isAccess(error.operation))
        return std::nullopt;
    switch (error.kind) {
    case Kind::SignIn:
        return wrongPassword(error);
    case Kind::Invalid:
        return ErrorText{headlineOf(error), flawOf(error), Text::tr("Correct it.")};
    case Kind::Conflict:
        return conflict(error, headlineOf(error));
    case Kind::NotFound:
        return ErrorText{headlineOf(error), Text::tr("Nobody of that name has an account here any more."),
            Text::tr("Look at the list of people again.")};
    default:
        return std::nullopt;
    }
}

QString roleWord(UserRole role)
{
    return role == UserRole::Admin ? Text::tr("Administrator") : Text::tr("User");
}

} // namespace desk
