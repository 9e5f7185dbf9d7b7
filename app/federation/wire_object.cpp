// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/wire_object.h"

#include "app/federation/wire_text.h"

#include <cmath>

namespace desk
{

namespace
{

constexpr double largestWhole = 9007199254740992.0; ///< 2^53: beyond it a double skips numbers

} // namespace

bool WireObject::has(const char *key) const
{
    const QJsonValue member = value(key);
    return !member.isUndefined() && !member.isNull();
}

QString WireObject::text(const char *key) const
{
    const QJsonValue member = value(key);
    if (member.isDouble()) {
        const std::optional<qint64> whole = number(key);
        return whole ? QString::number(*whole) : QString::number(member.toDouble());
    }
    return member.toString();
}

std::optional<qint64> WireObject::number(const char *key) const
{
    const QJsonValue member = value(key);
    if (member.isString()) {
        bool isNumber = false;
        const qint64 number = member.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!member.isDouble())
        return std::nullopt;
    const double real = member.toDouble();
    if (std::abs(real) > largestWhole || std::trunc(real) != real)
        return std::nullopt;
    return qint64(real);
}

bool WireObject::flag(const char *key, bool otherwise) const
{
    const QJsonValue member = value(key);
    if (member.isBool())
        return member.toBool();
    const QString word = text(key).trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("0"))
        return false;
    return otherwise;
}

QDateTime WireObject::time(const char *key) const
{
    return readWireTime(value(key).toString());
}

QJsonObject WireObject::object(const char *key) const
{
    return value(key).toObject();
}

QJsonArray WireObject::array(const char *key) const
{
    return value(key).toArray();
}

JobState WireObject::state(const char *key, JobState otherwise) const
{
    if (!has(key))
        return otherwise;
    const std::optional<JobState> state = jobStateFromName(value(key).toString());
    return state && isWireState(*state) ? *state : JobState::unknown;
}

bool isWireState(JobState state)
{
    switch (state) {
    case JobState::queued:
    case JobState::pending:
    case JobState::scheduled:
    case JobState::running:
    case JobState::finished:
    case JobState::failed:
    case JobState::deleted:
        return true;
    case JobState::rejected:
    case JobState::stopping:
    case JobState::unknown:
        break;
    }
    return false;
}

} // namespace desk
