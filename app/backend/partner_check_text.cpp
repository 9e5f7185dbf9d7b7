// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/partner_check_text.h"

#include "app/backend/error_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::PartnerCheckText)
};

using Step = PartnerCheck::Step;
using Outcome = PartnerCheck::Outcome;
using Kind = ApiError::Kind;

QString whyPath(const ApiError &error)
{
    if (error.kind == Kind::UnexpectedContent || error.kind == Kind::Http || error.kind == Kind::NotFound)
        return Text::tr(
            "A server answers, but not as a partner does. Are host and port those of the instance?");
    return describe(error).detail;
}

QString whyFailed(const PartnerCheck &check)
{
    const ApiError &error = check.error;
    switch (check.step) {
    case Step::NameLookup:
        return error.kind == Kind::Timeout ? Text::tr("The name server gave no answer in time.")
                                           : Text::tr("No computer of this name is known.");
    case Step::Connection:
        if (error.kind == Kind::Timeout)
            return Text::tr("No answer in time. It is switched off, or a firewall is in between.");
        return error.field == QLatin1String("refused") ? Text::tr("It refuses: nothing listens on this port.")
                                                       : Text::tr("The connection was lost.");
    case Step::Certificate:
        return whyCertificate(error);
    case Step::Clock:
        return Text::tr("Its clock and ours are %1 s apart; one of them is wrong.").arg(check.detail);
    case Step::Path:
        return whyPath(error);
    case Step::Token:
        return Text::tr("It refuses the token. Ask the partner for its definition again.");
    case Step::Acquaintance:
        return Text::tr("It has not registered %1 yet. Give the partner our definition.").arg(check.detail);
    case Step::Version:
        return describe(error).detail;
    }
    return {};
}

QString whatPassed(const PartnerCheck &check)
{
    switch (check.step) {
    case Step::Clock:
        return check.detail == QLatin1String("0") ? Text::tr("the same as ours")
                                                  : Text::tr("%1 s beside ours").arg(check.detail);
    case Step::Token:
        return Text::tr("accepted");
    case Step::Acquaintance:
        return Text::tr("it knows us as %1").arg(check.detail);
    default:
        return check.detail.isEmpty() ? Text::tr("passed") : check.detail;
    }
}

} // namespace

QString whyCertificate(const ApiError &error)
{
    const QString &cause = error.field;
    if (error.kind == Kind::Timeout)
        return Text::tr("It does not answer in TLS. Is the port the right one?");
    if (error.kind == Kind::File)
        return Text::tr("The CA file cannot be read, or holds no certificate.");
    if (cause == QLatin1String("changed"))
        return Text::tr(
            "It is not the pinned certificate. Either the partner has a new one, or somebody is in "
            "between: ask the partner, and compare the words, before you pin another one.");
    if (cause == QLatin1String("expired"))
        return Text::tr("It has ended. The partner has to renew it.");
    if (cause == QLatin1String("notYetValid"))
        return Text::tr("It is not valid yet. Is the clock of this computer right?");
    if (cause == QLatin1String("hostName"))
        return Text::tr("It is for another host name. Is the host the right one?");
    if (cause == QLatin1String("untrusted"))
        return Text::tr(
            "No authority that is trusted here signed it. Choose the partner's CA file, or compare and "
            "pin the certificate.");
    return Text::tr("No encrypted connection came about. Is the port the right one?");
}

QString nameOf(PartnerCheck::Step step)
{
    switch (step) {
    case Step::NameLookup:
        return Text::tr("Name lookup");
    case Step::Connection:
        return Text::tr("Connection");
    case Step::Certificate:
        return Text::tr("Certificate");
    case Step::Clock:
        return Text::tr("Clock");
    case Step::Path:
        return Text::tr("Path");
    case Step::Token:
        return Text::tr("Token");
    case Step::Acquaintance:
        return Text::tr("Knows us");
    case Step::Version:
        return Text::tr("Version");
    }
    return {};
}

QString describe(const PartnerCheck &check)
{
    switch (check.outcome) {
    case Outcome::Passed:
        return whatPassed(check);
    case Outcome::Warning:
        return check.step == Step::Certificate ? Text::tr("not verified; it would be refused otherwise: %1")
                                                     .arg(whyCertificate(check.error))
                                               : whyFailed(check);
    case Outcome::Failed:
        return whyFailed(check);
    case Outcome::Unknown:
        return Text::tr("the partner does not tell");
    case Outcome::Skipped:
        return Text::tr("not tried");
    }
    return {};
}

QString describe(CertificateCheck check)
{
    switch (check) {
    case CertificateCheck::System:
        return Text::tr("verified (system CAs)");
    case CertificateCheck::CaFile:
        return Text::tr("verified (CA file)");
    case CertificateCheck::Pinned:
        return Text::tr("pinned");
    case CertificateCheck::Off:
        return Text::tr("not verified");
    }
    return {};
}

} // namespace desk
