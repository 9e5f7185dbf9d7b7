// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/partner_error_text.h"

#include "app/backend/partner_check_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

using Kind = ApiError::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::PartnerErrorText)
};

bool isCall(Operation operation)
{
    switch (operation) {
    case Operation::CheckPartner:
    case Operation::SyncPartner:
    case Operation::ReportJob:
    case Operation::ReadPartnerJobs:
    case Operation::DeletePartnerJob:
    case Operation::RestartPartnerWorkflow:
        return true;
    default:
        return false;
    }
}

QString quoted(const ApiError &error)
{
    const QString words = error.detail.trimmed();
    return words.isEmpty() ? QString() : QLatin1Char(' ') + Text::tr("It says: %1").arg(words);
}

QString whyTransport(const ApiError &error)
{
    if (error.field == QLatin1String("name"))
        return Text::tr("No computer of its name is known.");
    if (error.field == QLatin1String("refused"))
        return Text::tr("Nothing listens at its address.");
    return Text::tr("The connection was lost before it had answered.");
}

QString whyContent(const ApiError &error)
{
    if (error.field == QLatin1String("redirect"))
        return Text::tr("It sends us elsewhere, as sign-in pages do, and is not followed.") +
               (error.detail.isEmpty() ? QString() : QLatin1Char(' ') + error.detail);
    if (error.field == QLatin1String("html"))
        return Text::tr("A web page came where its answer should be.");
    if (error.field == QLatin1String("json"))
        return Text::tr("Its answer was cut off, or is none.");
    if (error.field == QLatin1String("seal"))
        return Text::tr("Its answer was cut off, or is encrypted with keys that are not the ones exchanged.");
    if (error.field == QLatin1String("size"))
        return Text::tr("Its answer is larger than any should be.");
    return Text::tr("It does not answer as a partner does.");
}

QString whyStatus(const ApiError &error)
{
    if (error.httpStatus == 429 || error.retryAfter > 0)
        return Text::tr("It does not want to be asked so often.");
    if (error.httpStatus >= 500)
        return Text::tr("It has an error of its own (HTTP status %1).").arg(error.httpStatus) + quoted(error);
    return Text::tr("It refused (HTTP status %1).").arg(error.httpStatus) + quoted(error);
}

ErrorText aboutCall(const ApiError &error)
{
    const QString later = Text::tr("Nothing is lost meanwhile. If it lasts, ask whoever runs it.");
    switch (error.kind) {
    case Kind::Transport:
        return {{}, whyTransport(error), later};
    case Kind::Timeout:
        return {{}, Text::tr("It did not answer in time."), later};
    case Kind::Tls:
        return {{}, whyCertificate(error),
            Text::tr("Test the partner again, and decide with whoever runs it what is to be believed.")};
    case Kind::SignIn:
        if (error.field == QLatin1String("name"))
            return {{}, Text::tr("It has registered another instance with our token."),
                Text::tr("Give the partner our definition.")};
        return {{}, Text::tr("It refuses our token."), Text::tr("Ask the partner for its definition again.")};
    case Kind::SecretMissing:
        return {{}, Text::tr("No token of this partner is kept here."),
            Text::tr("Ask the partner for its definition.")};
    case Kind::UnexpectedContent:
        return {{}, whyContent(error), Text::tr("Test the partner: host or port may be another's.")};
    case Kind::Http:
    case Kind::Api:
        return {{}, whyStatus(error), later};
    default:
        return {};
    }
}

ErrorText aboutCertificate(const ApiError &error)
{
    const QString &why = error.detail;
    if (error.field == QLatin1String("certificate")) {
        if (why == QLatin1String("expired"))
            return {
                {}, Text::tr("It, or one that it depends on, has ended."), Text::tr("Ask for a new one.")};
        if (why == QLatin1String("notYetValid"))
            return {{}, Text::tr("It, or one that it depends on, is not valid yet."),
                Text::tr("Compare the clock of this computer.")};
        if (why == QLatin1String("chain"))
            return {{}, Text::tr("One certificate in the file does not follow from the next."),
                Text::tr("Put this computer's first, then the one that signed it, and so on.")};
        return {{}, Text::tr("The file holds no certificate in PEM."), Text::tr("Choose another file.")};
    }
    if (error.field != QLatin1String("key"))
        return {};
    if (why == QLatin1String("encrypted"))
        return {{}, Text::tr("The key asks for a passphrase."),
            Text::tr("Choose it without one: here it is kept like a password.")};
    if (why == QLatin1String("other"))
        return {{}, Text::tr("The key is that of another certificate."),
            Text::tr("Choose the one that belongs to it.")};
    if (why == QLatin1String("weak"))
        return {{}, Text::tr("The key is too short for today's connections."),
            Text::tr("Ask for a certificate with RSA of 2048 bits, or an elliptic key.")};
    return {{}, Text::tr("The file holds no key in PEM."), Text::tr("Choose another file.")};
}

} // namespace

std::optional<ErrorText> describePartnerError(const ApiError &error)
{
    ErrorText text;
    if (isCall(error.operation))
        text = aboutCall(error);
    else if (error.operation == Operation::UseCertificate && error.kind == Kind::Invalid)
        text = aboutCertificate(error);
    if (text.detail.isEmpty())
        return std::nullopt;
    text.headline = headlineOf(error);
    return text;
}

} // namespace desk
