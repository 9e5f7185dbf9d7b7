// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/origin_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::OriginText)
};

// Airflow's run types, of 2.x and 3.x; one that a later version adds is shown as it is called there.
QString typeWords(const QString &type)
{
    if (type == QLatin1String("manual"))
        return Text::tr("manual run");
    if (type == QLatin1String("scheduled"))
        return Text::tr("scheduled run");
    if (type == QLatin1String("backfill"))
        return Text::tr("run for an earlier time (backfill)");
    if (type == QLatin1String("dataset_triggered") || type == QLatin1String("asset_triggered"))
        return Text::tr("run on new data");
    if (type == QLatin1String("asset_materialization"))
        return Text::tr("run that makes data anew");
    if (type == QLatin1String("operator_triggered"))
        return Text::tr("run by another DAG");
    return type;
}

// Ways that say no more than the type are left out.
QString wayWords(const QString &way)
{
    if (way == QLatin1String("ui"))
        return Text::tr("from Airflow's own pages");
    if (way == QLatin1String("rest_api"))
        return Text::tr("over Airflow's REST API");
    if (way == QLatin1String("cli"))
        return Text::tr("from Airflow's command line");
    if (way == QLatin1String("operator"))
        return Text::tr("by another DAG");
    if (way == QLatin1String("test"))
        return Text::tr("as a test");
    return {};
}

} // namespace

QString originWords(const RunOrigin &origin)
{
    QStringList parts{typeWords(origin.type), wayWords(origin.triggeredBy)};
    if (!origin.user.isEmpty())
        //: %1 is the name of a person's account in Airflow
        parts.append(QString(Text::tr("by %1")).replace(QLatin1String("%1"), origin.user));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString originSentence(const RunOrigin &origin)
{
    const QString words = originWords(origin);
    if (words.isEmpty())
        return Text::tr("Started by others on this Airflow.");
    return QString(Text::tr("Started by others on this Airflow: %1.")).replace(QLatin1String("%1"), words);
}

} // namespace desk
