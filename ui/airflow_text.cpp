// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/airflow_text.h"

#include "app/backend/error_text.h"
#include "models/duration_text.h"
#include "ui/components/time_text.h"

#include <QCoreApplication>
#include <cstdlib>

namespace desk
{

namespace
{

struct AirflowTexts {
    Q_DECLARE_TR_FUNCTIONS(desk::AirflowTexts)
};

const QString good = QStringLiteral("feedback.ok.fg");
const QString calm = QStringLiteral("text_secondary");
const QString late = QStringLiteral("feedback.warning.fg");
const QString bad = QStringLiteral("feedback.error.fg");

QString waits()
{
    return AirflowTexts::tr("What you start now waits here and begins when Airflow is back.");
}

/// "Rows are as of 09:22." where something was read before.
QString age(const AirflowStatus &status)
{
    return status.lastContact.isValid()
               ? AirflowTexts::tr("What is shown is as of %1.").arg(shortTime(status.lastContact)) +
                     QLatin1Char(' ')
               : QString();
}

QString unhealthy(const AirflowStatus &status)
{
    QStringList names;
    for (const AirflowStatus::Component &component : status.components) {
        if (!component.healthy)
            names.append(component.name);
    }
    return names.join(QStringLiteral(", "));
}

/// Times of runs are Airflow's: who reads them has to know that its clock is another one.
QString clock(const AirflowStatus &status)
{
    const std::chrono::milliseconds difference = status.clockDifference;
    if (difference.count() == 0)
        return {};
    const QString much = durationText(std::abs(difference.count()));
    return QLatin1String("; ") + (difference.count() > 0
                                         ? AirflowTexts::tr("its clock is %1 ahead of this one").arg(much)
                                         : AirflowTexts::tr("its clock is %1 behind this one").arg(much));
}

AirflowText starting(const EmbeddedAirflow &embedded)
{
    const bool preparing = embedded.state == EmbeddedAirflow::State::Preparing;
    return {QStringLiteral("clock"), calm,
        preparing ? AirflowTexts::tr("Airflow is being prepared") : AirflowTexts::tr("Airflow is starting"),
        preparing ? AirflowTexts::tr("Airflow is being prepared for its first start.")
                  : AirflowTexts::tr("Airflow is starting."),
        AirflowTexts::tr(
            "This takes a minute or so. Everything can be used meanwhile: what you start now waits here "
            "and begins when Airflow is ready.")};
}

AirflowText withError(const AirflowStatus &status, const QString &line)
{
    const ErrorText error = describe(status.error);
    return {QStringLiteral("health-lost"), bad, line, error.headline,
        error.detail + QLatin1Char(' ') + age(status)};
}

} // namespace

AirflowText airflowText(const AirflowStatus &status, const EmbeddedAirflow &embedded)
{
    using Phase = AirflowStatus::Phase;
    switch (status.phase) {
    case Phase::NotConfigured:
        return {QStringLiteral("health-never"), calm, AirflowTexts::tr("No Airflow is set up"),
            AirflowTexts::tr("No Airflow is set up yet."),
            AirflowTexts::tr("Workflows run as DAGs in an Airflow.")};
    case Phase::Starting:
        return starting(embedded);
    case Phase::Connecting:
        return {QStringLiteral("clock"), calm, AirflowTexts::tr("Connecting to Airflow"), {}, {}};
    case Phase::Connected:
        return {QStringLiteral("health-good"), good,
            AirflowTexts::tr("Airflow %1 connected").arg(status.version) + clock(status), {}, {}};
    case Phase::Degraded: {
        const QString names = unhealthy(status);
        if (names.isEmpty()) {
            const ErrorText error = describe(status.error);
            return {QStringLiteral("health-late"), late,
                AirflowTexts::tr("Airflow %1 answers, but not to everything").arg(status.version),
                error.headline,
                error.detail + QLatin1Char(' ') + AirflowTexts::tr("It is tried again by itself.")};
        }
        return {QStringLiteral("health-late"), late,
            AirflowTexts::tr("Airflow %1 answers, but not all of it runs").arg(status.version),
            AirflowTexts::tr("Airflow answers, but a part of it does not run: %1.").arg(names),
            AirflowTexts::tr("Runs may not begin or not go on until it is back.")};
    }
    case Phase::SignInFailed:
        return withError(status, AirflowTexts::tr("Airflow refused the sign-in"));
    case Phase::Offline: {
        const QString since = shortTime(status.lastContact);
        const bool answers =
            status.error.kind == ApiError::Kind::Http || status.error.kind == ApiError::Kind::Api;
        AirflowText text = withError(
            status, answers           ? AirflowTexts::tr("Airflow answers with an error")
                    : since.isEmpty() ? AirflowTexts::tr("Airflow does not answer")
                                      : AirflowTexts::tr("Airflow has not answered since %1").arg(since));
        text.detail += waits();
        return text;
    }
    case Phase::Stopped: {
        AirflowText text{QStringLiteral("health-lost"), bad, AirflowTexts::tr("Airflow has stopped"),
            AirflowTexts::tr("The Airflow of this application has stopped."), {}};
        const bool hasMessage = !embedded.message.trimmed().isEmpty();
        text.detail = hasMessage ? embedded.message.trimmed().section(QLatin1Char('\n'), -1) +
                                       QLatin1Char(' ') + waits()
                                 : age(status) + waits();
        return text;
    }
    }
    return {};
}

} // namespace desk
