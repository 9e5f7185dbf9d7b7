// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/facts_card.h"

#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/components/toast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace desk
{

namespace
{

/// "today 09:36:12", "20 Nov 09:36": with seconds where they still matter.
QString startText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return QStringLiteral("–");
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return FactsCard::tr("today %1").arg(local.time().toString(QStringLiteral("HH:mm:ss")));
    return QStringLiteral("%1 %2").arg(shortTime(time), local.time().toString(QStringLiteral("HH:mm")));
}

} // namespace

FactsCard::FactsCard(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("card"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(28);
    m_attempt = addFact(tr("Attempt"));
    m_started = addFact(tr("Started"));
    m_took = addFact(tr("Took"));
    m_data = addFact(tr("Data"));
    m_run = addFact(tr("Run"));
    m_run->setObjectName(QStringLiteral("run"));
    m_run->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Long ids give way; the whole is in the tooltip and on the clipboard.
    m_run->setMinimumWidth(m_theme.px(60));
    m_run->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    const auto useMono = [this] { m_run->setFont(m_theme.font(TextRole::Mono)); };
    useMono();
    connect(&theme, &Theme::changed, this, useMono);
    setStyleProperty(m_run, "role", QString());
    auto *copy = makeIconButton(theme, QStringLiteral("copy"), tr("Copy the run's id"), this);
    copy->setObjectName(QStringLiteral("copyRun"));
    connect(copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_runId);
        Toast::show(m_theme, this, tr("Run id copied"));
    });
    row->addSpacing(-22); // it belongs to the id before it
    row->addWidget(copy);
    row->addStretch(1);
}

QLabel *FactsCard::addFact(const QString &caption)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    auto *value = makeLabel({}, "strong", this);
    auto *heading = makeLabel(caption, "caption", this);
    heading->setBuddy(value);
    value->setAccessibleDescription(caption);
    column->addWidget(heading);
    column->addWidget(value);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    return value;
}

void FactsCard::showAttempt(const JobDetails &details, const Attempt &attempt, const QDateTime &now)
{
    m_attempt->setText(tr("%1 of %2").arg(attempt.number).arg(details.job.attempt));
    m_started->setText(startText(attempt.started, now));
    m_started->setToolTip(fullTime(attempt.started));
    const QString took = durationText(attempt.started, attempt.ended, now);
    m_took->setText(took.isEmpty() ? QStringLiteral("–") : took);
    // The run of a job at a partner is in its Airflow, under the name that it tells.
    m_runId = details.job.remote ? details.job.remote->runId : attempt.runId;
    m_run->setText(m_runId.isEmpty() ? QStringLiteral("–") : m_runId);
    m_run->setToolTip(m_runId);
    const QString series = tr("%Ln series", nullptr, details.job.identifierCount);
    const bool isUnknown = details.job.isOfOthers() && details.job.identifierCount == 0;
    m_data->setText(isUnknown ? QStringLiteral("–")
                    : details.datasetName.isEmpty()
                        ? series
                        : tr("%1 of %2", "series of a dataset").arg(series, details.datasetName));
}

} // namespace desk
