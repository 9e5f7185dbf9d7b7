// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/time_text.h"

#include "models/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk
{

namespace
{

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(desk::TimeText)
};

} // namespace

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    if (local.date() == today) {
        // Some locales write seconds even in their short format; here they are for tooltips.
        QString format = locale.timeFormat(QLocale::ShortFormat);
        format.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
        return locale.toString(local.time(), format);
    }
    if (local.date() == today.addDays(-1))
        return TimeText::tr("yesterday");
    //: Day and short month, as in "20 Nov": see QLocale::toString
    if (local.date().year() == today.year())
        return locale.toString(local.date(), TimeText::tr("d MMM"));
    //: Day, short month and year, as in "20 Nov 2025": see QLocale::toString
    return locale.toString(local.date(), TimeText::tr("d MMM yyyy"));
}

QString fullTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return TimeText::tr("%1 %2\n%3 UTC")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
            local.time().toString(QStringLiteral("HH:mm:ss")),
            time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString durationText(const QDateTime &started, const QDateTime &ended, const QDateTime &now)
{
    if (!started.isValid())
        return {};
    return durationText(qMax<qint64>(0, started.msecsTo(ended.isValid() ? ended : now)));
}

QString agoText(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (!time.isValid())
        return {};
    if (seconds < 5)
        return TimeText::tr("just now");
    if (seconds < 60)
        return TimeText::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return TimeText::tr("%1 min ago").arg(seconds / 60);
    return shortTime(time, now);
}

} // namespace desk
