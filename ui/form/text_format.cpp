// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/text_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace desk
{

namespace
{

bool fits(const QRegularExpression &whole, const QString &text)
{
    return whole.match(text).hasMatch();
}

bool isAddress4(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("\\A(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!\\z)|\\z)){4}\\z"));
    return fits(address, text);
}

/// Eight groups of hexadecimal digits, of which one run of zeros may be left out and the last two may be
/// written as an IPv4 address.
bool isAddress6(QString text)
{
    const qsizetype last = text.lastIndexOf(QLatin1Char(':'));
    if (last >= 0 && text.contains(QLatin1Char('.'))) {
        if (!isAddress4(text.mid(last + 1)))
            return false;
        text = text.left(last + 1) + QStringLiteral("0:0");
    }
    static const QRegularExpression group(QStringLiteral("\\A[0-9A-Fa-f]{1,4}\\z"));
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    const auto count = [](const QString &part) {
        if (part.isEmpty())
            return 0;
        const QStringList groups = part.split(QLatin1Char(':'));
        for (const QString &one : groups) {
            if (!fits(group, one))
                return 99;
        }
        return int(groups.size());
    };
    if (gap < 0)
        return count(text) == 8;
    return count(text.left(gap)) + count(text.mid(gap + 2)) < 8;
}

} // namespace

QString formatProblem(const QString &format, const QString &text)
{
    if (format == QLatin1String("email") || format == QLatin1String("idn-email")) {
        return text.contains(QLatin1Char('@')) ? QString()
                                               : QCoreApplication::translate("desk::Form",
                                                     "Enter an address such as name@clinic.example.");
    }
    if (format == QLatin1String("ipv4")) {
        return isAddress4(text)
                   ? QString()
                   : QCoreApplication::translate("desk::Form", "Enter an IPv4 address such as 192.0.2.7.");
    }
    if (format == QLatin1String("ipv6")) {
        return isAddress6(text)
                   ? QString()
                   : QCoreApplication::translate("desk::Form", "Enter an IPv6 address such as 2001:db8::7.");
    }
    if (format == QLatin1String("uuid")) {
        static const QRegularExpression uuid(
            QStringLiteral("\\A[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"));
        return fits(uuid, text) ? QString()
                                : QCoreApplication::translate("desk::Form",
                                      "Enter a UUID such as 123e4567-e89b-12d3-a456-426614174000.");
    }
    if (format == QLatin1String("duration")) {
        static const QRegularExpression duration(
            QStringLiteral("\\AP(?!\\z)(?:\\d+W|(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?"
                           "(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?)\\z"));
        return fits(duration, text) ? QString()
                                    : QCoreApplication::translate("desk::Form",
                                          "Enter a duration such as PT15M (15 minutes) or P2D (2 days).");
    }
    if (format == QLatin1String("regex")) {
        const QRegularExpression pattern(text);
        return pattern.isValid()
                   ? QString()
                   : QCoreApplication::translate("desk::Form", "This is no regular expression: %1.")
                         .arg(pattern.errorString());
    }
    return {};
}

} // namespace desk
