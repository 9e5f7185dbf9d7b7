// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// How Kaapana writes texts, lists and times (kaapana-protocol, section 7). Pure; any thread.
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>

namespace desk
{

/// A partner's text for display: the HTML escapes of & < > " ' undone, once.
QString shownText(const QString &text);
/// The same for every text value, not the keys, of forms or a configuration.
QJsonValue shownJson(const QJsonValue &value);

/// PostgreSQL's text of an array, e.g. {a,"b,c"}; nothing if it is none.
std::optional<QStringList> readTextArray(const QString &text);
QString writeTextArray(const QStringList &items);

/// ISO 8601 with Z, an offset or neither (UTC), with or without fractions; UTC. Invalid for anything else and
/// for the year 1, which stands for never.
QDateTime readWireTime(const QString &text);
/// "2026-03-02T10:15:00+00:00"; empty if invalid.
QString writeWireTime(const QDateTime &time);
/// "2026-03-02T10:15:00Z", as typed answers have it; empty if invalid.
QString writeTypedTime(const QDateTime &time);

} // namespace desk
