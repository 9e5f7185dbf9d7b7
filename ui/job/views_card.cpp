// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/views_card.h"

#include "app/backend/remote_text.h"
#include "app/core/remote_view.h"
#include "ui/components/icon_label.h"
#include "ui/components/state_pill.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace desk
{

ViewsCard::ViewsCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_differ(new QWidget(this))
    , m_sentence(makeParagraph({}, "secondary", this))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 9, 16, 10);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    column->addLayout(row);
    for (Side *side : {&m_owner, &m_runner}) {
        const bool owner = side == &m_owner;
        auto *part = new QVBoxLayout;
        part->setSpacing(1);
        part->addWidget(makeLabel(owner ? tr("Owner") : tr("Runner"), "caption", this));
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        side->name = makeLabel({}, "strong", this);
        side->name->setMinimumHeight(theme.px(22)); // as high as a pill
        side->pill = new StatePill(theme, this);
        side->words = makeLabel({}, "secondary", this);
        side->name->setObjectName(owner ? QStringLiteral("owner") : QStringLiteral("runner"));
        side->words->setObjectName(owner ? QStringLiteral("ownerView") : QStringLiteral("runnerView"));
        line->addWidget(side->name);
        line->addWidget(side->pill);
        line->addWidget(side->words);
        part->addLayout(line);
        row->addLayout(part);
    }
    m_differ->setObjectName(QStringLiteral("differ"));
    auto *differ = new QHBoxLayout(m_differ);
    differ->setContentsMargins(0, 0, 0, 3);
    differ->setSpacing(6);
    differ->addWidget(
        new IconLabel(theme, QStringLiteral("compare"), QStringLiteral("feedback.warning.fg"), 16, m_differ));
    differ->addWidget(makeLabel(tr("the two differ"), "warning", m_differ));
    row->addWidget(m_differ, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_sentence->setObjectName(QStringLiteral("reach"));
    column->addWidget(m_sentence);
    hide();
}

void ViewsCard::showViews(const JobDetails &details)
{
    setVisible(details.job.remote.has_value() || details.owner.has_value());
    if (details.job.remote)
        showRemote(details.job);
    else if (details.owner)
        showIncoming(details);
}

void ViewsCard::showRemote(const Job &job)
{
    m_owner.name->setText(tr("this instance"));
    m_owner.pill->setVisible(true);
    m_owner.pill->setState(job.state);
    m_owner.words->setText(tr("since %1").arg(shortTime(job.updated)));
    m_owner.words->setToolTip(fullTime(job.updated));
    m_runner.name->setText(runnerName(job));
    m_runner.pill->setVisible(job.remote->state.has_value());
    if (job.remote->state) {
        m_runner.pill->setState(*job.remote->state);
        m_runner.words->setText(tr("told %1").arg(shortTime(job.remote->reported)));
        m_runner.words->setToolTip(fullTime(job.remote->reported));
    } else {
        m_runner.words->setText(runnerWords(job));
        m_runner.words->setToolTip(fullTime(job.remote->offered));
    }
    m_differ->setVisible(viewsDiffer(job));
    QStringList sentences{reachSentence(job)};
    if (job.remote->abortAsked.isValid() && job.state == JobState::stopping)
        sentences.append(tr("It was asked for at %1.").arg(shortTime(job.remote->abortAsked)));
    if (!job.remote->description.isEmpty())
        sentences.append(tr("In its words: %1").arg(job.remote->description));
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void ViewsCard::showIncoming(const JobDetails &details)
{
    const Job &job = details.job;
    m_owner.name->setText(job.ownerInstance);
    m_owner.pill->setVisible(false);
    m_owner.words->setText(ownerWords(job, *details.owner));
    m_owner.words->setToolTip(m_owner.words->text());
    m_runner.name->setText(tr("this instance"));
    m_runner.pill->setVisible(true);
    m_runner.pill->setState(job.state);
    m_runner.words->setText(tr("since %1").arg(shortTime(job.updated)));
    m_runner.words->setToolTip(fullTime(job.updated));
    m_differ->setVisible(details.owner->waiting.has_value());
    m_sentence->setText(
        tr("%1 owns this job, and is told of every change, however long it is away. It came %2.")
            .arg(job.ownerInstance, shortTime(details.owner->received)));
}

} // namespace desk
