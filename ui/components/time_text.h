// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace desk
{

/// When, as a table shows it: "09:41" today, "yesterday", "20 Nov", "20 Nov 2025". Local time; empty for an
/// invalid one.
QString shortTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());
/// The whole of it, for a tooltip: local time with seconds, and UTC.
QString fullTime(const QDateTime &time);
/// How long it took, from start to end, or to now while there is no end; empty before the start.
QString durationText(
    const QDateTime &started, const QDateTime &ended, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// How long ago, in words for a sentence: "12 s ago", "4 min ago", else the short time.
QString agoText(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());

} // namespace desk
