// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/ids.h"

#include <array>

namespace desk
{

namespace
{

constexpr int maximumRunId = 64;
constexpr int randomLength = 12;
constexpr int attemptDigits = 4;
constexpr int maximumDagPart = maximumRunId - 1 - randomLength - 1 - attemptDigits;

bool isAllowed(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') ||
           (code >= u'0' && code <= u'9') || QLatin1String("_.~:+-").contains(character);
}

// Airflow takes the type of a run from such a prefix, and refuses to start one that has it.
bool hasReservedPrefix(const QString &text)
{
    static const std::array reserved{QLatin1String("manual__"), QLatin1String("scheduled__"),
        QLatin1String("backfill__"), QLatin1String("dataset_triggered__"), QLatin1String("asset_triggered__"),
        QLatin1String("asset_materialization__"), QLatin1String("operator_triggered__")};
    return std::any_of(
        reserved.begin(), reserved.end(), [&text](QLatin1String prefix) { return text.startsWith(prefix); });
}

} // namespace

QString Ids::workflowId()
{
    return text(6, QLatin1String("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"));
}

QString Ids::runId(const QString &dagId)
{
    QString dagPart = dagId;
    if (hasReservedPrefix(dagPart))
        dagPart.prepend(QLatin1String("run-"));
    dagPart.truncate(maximumDagPart);
    for (QChar &character : dagPart) {
        if (!isAllowed(character))
            character = QLatin1Char('_');
    }
    const QString random = text(randomLength, QLatin1String("abcdefghijklmnopqrstuvwxyz234567"));
    return QStringLiteral("%1-%2-1").arg(dagPart, random);
}

QString Ids::text(int length, QLatin1String alphabet)
{
    QString result;
    result.reserve(length);
    for (int i = 0; i < length; ++i)
        result += alphabet[static_cast<qsizetype>(m_random.bounded(static_cast<quint32>(alphabet.size())))];
    return result;
}

} // namespace desk
