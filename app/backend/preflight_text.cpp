// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/preflight_text.h"

#include "app/backend/partner_check_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::PreflightText)
};

using Check = PreflightCheck;
using Finding = PreflightFinding;

QString fineWord(Check check, const PreflightCell &cell)
{
    switch (check) {
    case Check::Reachable:
        return Text::tr("reached");
    case Check::Certificate:
        return Text::tr("verified");
    case Check::Clock:
        return Text::tr("the same");
    case Check::Token:
        return Text::tr("accepted");
    case Check::Dag:
        return Text::tr("allowed");
    case Check::Form:
        return Text::tr("the same");
    case Check::Dataset:
        return Text::tr("%n series", nullptr, cell.number);
    case Check::Starts:
        break;
    }
    return {};
}

QString fineSentence(Check check, const PreflightCell &cell, const QString &runner)
{
    switch (check) {
    case Check::Reachable:
        return Text::tr("%1 answers.").arg(runner);
    case Check::Certificate:
        return Text::tr("%1 has shown the certificate that was expected.").arg(runner);
    case Check::Clock:
        return Text::tr("The clock of %1 and ours agree.").arg(runner);
    case Check::Token:
        return Text::tr("%1 accepts us, and may fetch its jobs here.").arg(runner);
    case Check::Dag:
        return Text::tr("%1 lets us run this DAG.").arg(runner);
    case Check::Form:
        return Text::tr("The form of the DAG is the same at %1.").arg(runner);
    case Check::Dataset:
        return Text::tr("%1 lets us use this dataset; there it holds %n series.", nullptr, cell.number)
            .arg(runner);
    case Check::Starts:
        break;
    }
    return {};
}

/// Between the runner and what happens to its job.
QString withStep(const QString &sentence, const PreflightCell &cell)
{
    return cell.hasCheck ? sentence + QLatin1Char(' ') + describe(cell.check) : sentence;
}

QString failedSentence(Check check, const PreflightCell &cell, const QString &runner)
{
    switch (cell.finding) {
    case Finding::Refused:
        return check == Check::Certificate
                   ? withStep(Text::tr("The certificate of %1 is refused.").arg(runner), cell)
                   : withStep(Text::tr("%1 refuses us.").arg(runner), cell);
    case Finding::TokenEnded:
        return Text::tr(
            "The token with which %1 fetches its jobs has ended. An administrator can give it a new one.")
            .arg(runner);
    case Finding::TokenRevoked:
        return Text::tr("The token with which %1 fetched its jobs was taken back. An administrator can give "
                        "it a new one.")
            .arg(runner);
    case Finding::Stranger:
        return withStep(Text::tr("%1 does not know us.").arg(runner), cell);
    case Finding::NotAllowed:
        return check == Check::Dag ? Text::tr("%1 does not let us run this DAG.").arg(runner)
                                   : Text::tr("%1 does not let us use this dataset.").arg(runner);
    case Finding::Paused:
        return Text::tr("The DAG is paused in the Airflow of %1.").arg(runner);
    case Finding::Broken:
        return Text::tr("The Airflow of %1 cannot read the file of the DAG.").arg(runner);
    case Finding::OtherForm:
        return Text::tr("The form of the DAG is another one at %1: the same values could be refused there, "
                        "or mean something else. The page What shows the differences.")
            .arg(runner);
    case Finding::Empty:
        return Text::tr("The dataset is empty at %1.").arg(runner);
    default:
        return {};
    }
}

} // namespace

QString nameOf(PreflightCheck check)
{
    switch (check) {
    case Check::Reachable:
        return Text::tr("Reachable");
    case Check::Certificate:
        return Text::tr("Certificate");
    case Check::Clock:
        return Text::tr("Clock");
    case Check::Token:
        return Text::tr("Token");
    case Check::Dag:
        return Text::tr("DAG");
    case Check::Form:
        return Text::tr("Form");
    case Check::Dataset:
        return Text::tr("Dataset");
    case Check::Starts:
        return Text::tr("Starts");
    }
    return {};
}

QString wordFor(PreflightCheck check, const PreflightCell &cell)
{
    switch (cell.finding) {
    case Finding::NotKnown:
        return Text::tr("not known");
    case Finding::Asking:
        return Text::tr("checking…");
    case Finding::NotNeeded:
        return Text::tr("–");
    case Finding::Fine:
        return fineWord(check, cell);
    case Finding::Unreachable:
        return Text::tr("silent");
    case Finding::ServerOff:
        return Text::tr("server off");
    case Finding::NotVerified:
        return Text::tr("not verified");
    case Finding::Refused:
        return Text::tr("refused");
    case Finding::ClockOff:
        return Text::tr("differs");
    case Finding::TokenEnded:
        return Text::tr("ended");
    case Finding::TokenRevoked:
        return Text::tr("taken back");
    case Finding::Stranger:
        return Text::tr("unknown to it");
    case Finding::NotAllowed:
        return Text::tr("not allowed");
    case Finding::Paused:
        return Text::tr("paused");
    case Finding::Broken:
        return Text::tr("broken");
    case Finding::Shown:
        return Text::tr("as shown");
    case Finding::OtherWording:
        return Text::tr("other words");
    case Finding::OtherForm:
        return Text::tr("differs");
    case Finding::Empty:
        return Text::tr("empty");
    case Finding::AtOnce:
        return Text::tr("at once");
    case Finding::Confirmation:
        return Text::tr("when agreed");
    case Finding::NotAsking:
        return Text::tr("when fetched");
    }
    return {};
}

QString describe(PreflightCheck check, const PreflightCell &cell, const QString &runner)
{
    switch (cell.finding) {
    case Finding::NotKnown:
        return withStep(Text::tr("Nobody could tell."), cell);
    case Finding::Asking:
        return Text::tr("%1 is being asked.").arg(runner);
    case Finding::NotNeeded:
        return check == Check::Dataset ? Text::tr("The DAG needs no dataset.")
                                       : Text::tr("Not needed on this instance.");
    case Finding::Fine:
        return fineSentence(check, cell, runner);
    case Finding::Unreachable:
        return withStep(cell.hasCheck
                            ? Text::tr("%1 does not answer: its job waits until it comes for it.").arg(runner)
                            : Text::tr("Airflow does not work as it should: the job waits for it."),
            cell);
    case Finding::ServerOff:
        return Text::tr(
            "Partners cannot reach this instance: its server does not run. The job waits until it "
            "does (Instance Overview).");
    case Finding::NotVerified:
        return Text::tr("The certificate of %1 is not verified: whoever answers at its address is believed.")
            .arg(runner);
    case Finding::ClockOff:
        return withStep(Text::tr("Times at %1 differ from ours.").arg(runner), cell);
    case Finding::Shown:
        return Text::tr("The form that you fill in is the one of %1.").arg(runner);
    case Finding::OtherWording:
        return Text::tr("The form at %1 has other words or proposals. The same values mean the same there.")
            .arg(runner);
    case Finding::AtOnce:
        return Text::tr("It starts on %1 without anybody being asked.").arg(runner);
    case Finding::Confirmation:
        return Text::tr("Somebody at %1 has to agree before it starts.").arg(runner);
    case Finding::NotAsking:
        return Text::tr("%1 does not ask for jobs by itself: somebody there has to do so before it starts.")
            .arg(runner);
    default:
        return failedSentence(check, cell, runner);
    }
}

QString describeObstacle(const QVector<PreflightRow> &rows)
{
    for (const PreflightRow &row : rows) {
        const QVector<PreflightCheck> failed = failedChecks(row);
        if (!failed.isEmpty())
            return Text::tr("%1: %2 %3")
                .arg(row.runner, nameOf(failed.first()), wordFor(failed.first(), row.cell(failed.first())));
    }
    return {};
}

QString describeBar(const Runner &runner)
{
    switch (runner.bar) {
    case Runner::Bar::None:
        return {};
    case Runner::Bar::NeverTold:
        return Text::tr("has not said yet what it allows");
    case Runner::Bar::AllowsNothing:
        return Text::tr("lets us run no DAG");
    case Runner::Bar::TokenEnded:
        return Text::tr("expired: its token ended on %1")
            .arg(QLocale().toString(runner.tokenEnded.toLocalTime().date(), QLocale::ShortFormat));
    case Runner::Bar::TokenRevoked:
        return Text::tr("suspended: its token was taken back");
    }
    return {};
}

} // namespace desk
