// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests/request_questions.h"

#include "app/backend/partner_text.h"
#include "models/request_job_model.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(desk::RequestQuestions)
};

QString partnersOf(const QVector<RequestChoice> &choices)
{
    QStringList names;
    for (const RequestChoice &choice : choices) {
        if (!names.contains(choice.request.partner))
            names.append(choice.request.partner);
    }
    return names.join(QLatin1String(", "));
}

/// "lungs of clinic-b", "job #41 of clinic-b", "3 requests".
QString subject(const QVector<RequestChoice> &choices)
{
    if (choices.size() != 1)
        return RequestText::tr("%n requests", nullptr, static_cast<int>(choices.size()));
    const RequestChoice &choice = choices.constFirst();
    const bool whole = choice.jobs.size() == choice.request.jobs;
    if (!whole && choice.jobs.size() == 1)
        return RequestText::tr("job #%1 of %2").arg(choice.jobs.constFirst().id).arg(choice.request.partner);
    if (!whole)
        return RequestText::tr("%n jobs of %1", nullptr, static_cast<int>(choice.jobs.size()))
            .arg(choice.request.partner);
    return RequestText::tr("%1 of %2").arg(choice.request.workflow.shownName(), choice.request.partner);
}

int seriesOf(const QVector<Job> &jobs)
{
    int sum = 0;
    for (const Job &job : jobs)
        sum += job.identifierCount;
    return sum;
}

QString thing(const RequestChoice &choice)
{
    return choice.request.workflow.shownName() + QStringLiteral(" · ") + choice.request.partner;
}

/// "2 jobs on 48 series", with the DAG before it.
QString jobsOn(const QString &dagId, const QVector<Job> &jobs)
{
    return RequestText::tr("%1: %2 on %3")
        .arg(dagId, RequestText::tr("%n jobs", nullptr, static_cast<int>(jobs.size())),
            RequestText::tr("%n series", nullptr, seriesOf(jobs)));
}

} // namespace

QVector<JobId> startable(const QVector<RequestChoice> &choices)
{
    QVector<JobId> ids;
    for (const RequestChoice &choice : choices) {
        for (const Job &job : choice.jobs) {
            if (!isBlocked(job))
                ids.append(job.id);
        }
    }
    return ids;
}

QVector<JobId> jobsOf(const QVector<RequestChoice> &choices)
{
    QVector<JobId> ids;
    for (const RequestChoice &choice : choices) {
        for (const Job &job : choice.jobs)
            ids.append(job.id);
    }
    return ids;
}

ConfirmDialog::Text confirmQuestion(const Theme &theme, const QVector<RequestChoice> &choices)
{
    ConfirmDialog::Text text;
    const int starting = static_cast<int>(startable(choices).size());
    text.icon = QStringLiteral("confirm");
    text.question = RequestText::tr("Confirm %1?").arg(subject(choices));
    text.sentence = RequestText::tr(
        "%n jobs start on this instance's Airflow, as soon as it takes them.", nullptr, starting);
    text.thingHeading = RequestText::tr("Request");
    text.consequenceHeading = RequestText::tr("What happens");
    for (const RequestChoice &choice : choices) {
        QVector<Job> starts;
        QVector<Job> blocked;
        for (const Job &job : choice.jobs)
            (isBlocked(job) ? blocked : starts).append(job);
        if (!starts.isEmpty()) {
            text.consequences.append(
                {theme.stateIcon(JobState::running), Theme::stateToken(JobState::running), thing(choice),
                    RequestText::tr("starts: %1").arg(jobsOn(choice.request.workflow.dagId, starts))});
        }
        if (!blocked.isEmpty()) {
            text.consequences.append(
                {QStringLiteral("warning"), QStringLiteral("feedback.warning.fg"), thing(choice),
                    RequestText::tr("%n jobs go on waiting: %1", nullptr, static_cast<int>(blocked.size()))
                        .arg(describePartnerNote(blocked.constFirst().note))});
        }
    }
    text.afterwards = RequestText::tr(
        "Identifiers of series stay here: outside they are known only encrypted, under a key that "
        "never leaves this instance. %1 is told that the jobs run and how they end, and what failed "
        "if one does. Each job can be aborted here at any time.")
                          .arg(partnersOf(choices));
    text.doIt = RequestText::tr("Confirm %n jobs", nullptr, starting);
    text.leaveIt = RequestText::tr("Decide later");
    text.kind = ButtonKind::Primary;
    return text;
}

ConfirmDialog::Text rejectQuestion(const Theme &theme, const QVector<RequestChoice> &choices)
{
    ConfirmDialog::Text text;
    const int count = static_cast<int>(jobsOf(choices).size());
    text.icon = QStringLiteral("reject");
    text.question = RequestText::tr("Reject %1?").arg(subject(choices));
    text.sentence = RequestText::tr("%n jobs do not start here.", nullptr, count);
    text.thingHeading = RequestText::tr("Request");
    text.consequenceHeading = RequestText::tr("What happens");
    for (const RequestChoice &choice : choices) {
        text.consequences.append(
            {theme.stateIcon(JobState::rejected), Theme::stateToken(JobState::rejected), thing(choice),
                RequestText::tr("rejected: %1").arg(jobsOn(choice.request.workflow.dagId, choice.jobs))});
    }
    text.afterwards =
        RequestText::tr("%1 is told that they were rejected, with your reason word for word; a Kaapana "
                        "shows them as failed. No data is read, and nothing leaves this instance.")
            .arg(partnersOf(choices));
    text.doIt = RequestText::tr("Reject %n jobs", nullptr, count);
    text.leaveIt = RequestText::tr("Decide later");
    return text;
}

} // namespace desk
