// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/duration_text.h"

#include <QCoreApplication>

namespace desk
{

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    // Truncated, never rounded up: a task that ran for 59.9 s has not run for a minute.
    const qint64 seconds = milliseconds / 1000;
    const auto twoDigits = [](qint64 value) {
        return QString::number(value).rightJustified(2, QLatin1Char('0'));
    };
    if (seconds < 60)
        return QCoreApplication::translate("durationText", "%1 s").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("durationText", "%1 min %2 s")
            .arg(seconds / 60)
            .arg(twoDigits(seconds % 60));
    return QCoreApplication::translate("durationText", "%1 h %2 min")
        .arg(seconds / 3600)
        .arg(twoDigits(seconds / 60 % 60));
}

} // namespace desk
