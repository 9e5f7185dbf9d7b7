// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/review_sentences.h"

#include "ui/components/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::ReviewSentences)
};

/// "118 series of the dataset lungs in one job".
QString workAt(const WizardDraft &draft, const QString &runner)
{
    const int jobs = jobCount(draft, runner);
    if (!draft.wantsDataset())
        return Text::tr("one job, without a dataset");
    const int series = seriesCount(draft, runner);
    const QString data = Text::tr("%n series of its dataset %1", nullptr, series).arg(draft.dataset);
    return draft.singleExecution ? Text::tr("%n jobs, one for each of %1", nullptr, jobs).arg(data)
                                 : Text::tr("one job with %1").arg(data);
}

QString atRunner(const WizardDraft &draft, const Runner &runner)
{
    const QString work = workAt(draft, runner.name);
    if (runner.isLocal)
        return Text::tr("%1, this instance: %2. It starts at once.").arg(runner.name, work);
    const PartnerAdvert &told = runner.partner.advert;
    QString when;
    if (runner.health.phase == PartnerHealth::Phase::Lost)
        when = Text::tr("It has been silent since %1: its job waits here until it is back.")
                   .arg(shortTime(runner.partner.lastContact));
    else if (!told.automaticUpdate)
        when = Text::tr("It waits here until somebody at %1 asks for it.").arg(runner.name);
    else if (told.automaticExecution)
        when = Text::tr("It fetches its job and starts it without asking anybody.");
    if (!told.automaticExecution)
        when = (when + QLatin1Char(' ') +
                Text::tr("It starts only after somebody at %1 agrees.").arg(runner.name))
                   .trimmed();
    return Text::tr("%1: %2. %3").arg(runner.name, work, when);
}

QString whatLeaves(const WizardDraft &draft, const QStringList &partners)
{
    const QString names = QLocale().createSeparatedList(partners);
    return draft.wantsDataset()
               ? Text::tr("This configuration goes to %1, with the names under which they offered their own "
                          "series. No image and no series of %2 leaves it.")
                     .arg(names, draft.instance)
               : Text::tr("This configuration goes to %1. Nothing else leaves %2.")
                     .arg(names, draft.instance);
}

/// Who can stop it, and plainly where nobody here can.
QVector<ReviewSentence> whoStops(const QStringList &reached, const QStringList &unreached)
{
    QVector<ReviewSentence> sentences;
    if (!reached.isEmpty())
        sentences.append({QStringLiteral("abort"),
            Text::tr("You can abort it at any time at %1.").arg(QLocale().createSeparatedList(reached))});
    for (const QString &name : unreached)
        sentences.append({QStringLiteral("warning"),
            Text::tr(
                "What %1 has fetched cannot be aborted from here, as it does not run Workflow Desk: somebody "
                "at %1 has to.")
                .arg(name)});
    return sentences;
}

} // namespace

QVector<ReviewSentence> sentencesForRunners(const WizardDraft &draft, const QVector<Runner> &runners)
{
    QVector<ReviewSentence> sentences;
    QStringList partners;
    QStringList reached;
    QStringList unreached;
    for (const Runner &runner : runners) {
        sentences.append({runner.isLocal ? QStringLiteral("server") : QStringLiteral("instances"),
            atRunner(draft, runner)});
        if (!runner.isLocal)
            partners.append(runner.name);
        const bool canStop = runner.isLocal || runner.partner.advert.speaksDesk;
        (canStop ? reached : unreached).append(runner.name);
    }
    if (draft.limit && draft.wantsDataset())
        sentences.append({QStringLiteral("filter"),
            Text::tr("At most %n series are used at each.", nullptr, *draft.limit)});
    sentences.append({QStringLiteral("upload-out"), whatLeaves(draft, partners)});
    sentences += whoStops(reached, unreached);
    return sentences;
}

} // namespace desk
