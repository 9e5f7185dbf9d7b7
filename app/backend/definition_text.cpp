// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/definition_text.h"

#include "app/backend/error_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::DefinitionText)
};

QString nameOf(const QString &field)
{
    if (field == QLatin1String("instance_name"))
        return Text::tr("the instance name");
    if (field == QLatin1String("host"))
        return Text::tr("the host");
    if (field == QLatin1String("port"))
        return Text::tr("the port");
    if (field == QLatin1String("token"))
        return Text::tr("the token");
    if (field == QLatin1String("fernet_key"))
        return Text::tr("the Fernet key");
    return field;
}

} // namespace

QString describeDefinitionFlaw(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Invalid)
        return describe(error).detail;
    if (error.field == QLatin1String("definition"))
        return error.detail == QLatin1String("too long")
                   ? Text::tr("It is far longer than the details of a partner.")
                   : Text::tr("These are no details of a partner: they begin with { and end with }.");
    const QString what = nameOf(error.field);
    if (error.detail == QLatin1String("missing") || error.detail == QLatin1String("empty"))
        return Text::tr("They do not hold %1.").arg(what);
    if (error.detail == QLatin1String("too long"))
        return Text::tr("In them, %1 is too long.").arg(what);
    if (error.detail == QLatin1String("range"))
        return Text::tr("In them, %1 is not between 1 and 65535.").arg(what);
    return Text::tr("In them, %1 has not the right form. Was all of it copied?").arg(what);
}

QString describeDefinitionNotice(const QString &notice)
{
    if (notice == QLatin1String("quotes"))
        return Text::tr("Their quotation marks were not those of JSON.");
    if (notice == QLatin1String("trailingCommas"))
        return Text::tr("A comma stood before their end.");
    if (notice == QLatin1String("surroundings"))
        return Text::tr("Text before and after them was left out.");
    if (notice == QLatin1String("hostFromUrl"))
        return Text::tr("The host was taken from a whole address.");
    if (notice == QLatin1String("unknownFields"))
        return Text::tr("Fields that are not known here were left out.");
    return {};
}

} // namespace desk
