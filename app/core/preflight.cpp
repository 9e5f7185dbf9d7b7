// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/preflight.h"

#include <algorithm>

namespace desk
{

namespace
{

using Outcome = PreflightCell::Outcome;
using Finding = PreflightFinding;
using Step = PartnerCheck::Step;

PreflightCell cell(Outcome outcome, Finding finding, int number = 0)
{
    PreflightCell made;
    made.outcome = outcome;
    made.finding = finding;
    made.number = number;
    return made;
}

PreflightCell cell(Outcome outcome, Finding finding, const PartnerCheck &check)
{
    PreflightCell made = cell(outcome, finding);
    made.check = check;
    made.hasCheck = true;
    return made;
}

/// Not there yet, or not at all.
PreflightCell open(const PreflightFacts &facts)
{
    return facts.asking ? cell(Outcome::Checking, Finding::Asking)
                        : cell(Outcome::NotKnown, Finding::NotKnown);
}

const PartnerCheck *stepOf(const PreflightFacts &facts, Step step)
{
    if (!facts.steps)
        return nullptr;
    const auto found = std::find_if(facts.steps->begin(), facts.steps->end(),
        [step](const PartnerCheck &check) { return check.step == step; });
    return found == facts.steps->end() || found->outcome == PartnerCheck::Outcome::Skipped ? nullptr
                                                                                           : &*found;
}

PreflightCell reachable(const PreflightFacts &facts)
{
    if (facts.runner.isLocal) {
        const AirflowStatus::Phase phase = facts.airflow.phase;
        const bool works = phase == AirflowStatus::Phase::Connected;
        return cell(works ? Outcome::Ok : Outcome::Warning, works ? Finding::Fine : Finding::Unreachable);
    }
    for (const Step step : {Step::NameLookup, Step::Connection, Step::Path}) {
        const PartnerCheck *check = stepOf(facts, step);
        if (check && check->outcome == PartnerCheck::Outcome::Failed)
            return cell(Outcome::Warning, Finding::Unreachable, *check);
    }
    if (!facts.serverRuns)
        return cell(Outcome::Warning, Finding::ServerOff);
    const PartnerCheck *connection = stepOf(facts, Step::Connection);
    return connection ? cell(Outcome::Ok, Finding::Fine, *connection) : open(facts);
}

/// That it is not the partner's, and not that nobody answered.
bool isRefusal(const ApiError &error)
{
    return error.kind != ApiError::Kind::Timeout && !error.field.isEmpty();
}

PreflightCell certificate(const PreflightFacts &facts)
{
    if (facts.runner.isLocal)
        return cell(Outcome::NotNeeded, Finding::NotNeeded);
    const PartnerCheck *check = stepOf(facts, Step::Certificate);
    if (check && check->outcome == PartnerCheck::Outcome::Failed)
        return isRefusal(check->error) ? cell(Outcome::Failed, Finding::Refused, *check)
                                       : cell(Outcome::NotKnown, Finding::NotKnown, *check);
    if (facts.runner.partner.check == CertificateCheck::Off)
        return cell(Outcome::Warning, Finding::NotVerified);
    if (!check)
        return open(facts);
    return check->outcome == PartnerCheck::Outcome::Warning
               ? cell(Outcome::Warning, Finding::NotVerified, *check)
               : cell(Outcome::Ok, Finding::Fine, *check);
}

PreflightCell clock(const PreflightFacts &facts)
{
    if (facts.runner.isLocal) {
        if (facts.airflow.phase != AirflowStatus::Phase::Connected)
            return cell(Outcome::NotKnown, Finding::NotKnown);
        const bool same = facts.airflow.clockDifference.count() == 0;
        return cell(same ? Outcome::Ok : Outcome::Warning, same ? Finding::Fine : Finding::ClockOff);
    }
    const PartnerCheck *check = stepOf(facts, Step::Clock);
    if (!check || check->outcome == PartnerCheck::Outcome::Unknown)
        return check ? cell(Outcome::NotKnown, Finding::NotKnown) : open(facts);
    // Times would be shown wrongly; the job runs all the same.
    return check->outcome == PartnerCheck::Outcome::Passed
               ? cell(Outcome::Ok, Finding::Fine, *check)
               : cell(Outcome::Warning, Finding::ClockOff, *check);
}

PreflightCell token(const PreflightFacts &facts)
{
    if (facts.runner.isLocal)
        return cell(Outcome::NotNeeded, Finding::NotNeeded);
    if (facts.runner.bar == Runner::Bar::TokenEnded)
        return cell(Outcome::Failed, Finding::TokenEnded);
    if (facts.runner.bar == Runner::Bar::TokenRevoked)
        return cell(Outcome::Failed, Finding::TokenRevoked);
    const PartnerCheck *ours = stepOf(facts, Step::Token);
    if (ours && ours->outcome == PartnerCheck::Outcome::Failed)
        return cell(Outcome::Failed, Finding::Refused, *ours);
    const PartnerCheck *knows = stepOf(facts, Step::Acquaintance);
    if (knows && knows->outcome == PartnerCheck::Outcome::Failed)
        return cell(Outcome::Failed, Finding::Stranger, *knows);
    if (!ours)
        return open(facts);
    return ours->outcome == PartnerCheck::Outcome::Passed ? cell(Outcome::Ok, Finding::Fine, *ours)
                                                          : cell(Outcome::NotKnown, Finding::NotKnown, *ours);
}

PreflightCell dag(const PreflightFacts &facts)
{
    if (!facts.dagsKnown)
        return cell(Outcome::NotKnown, Finding::NotKnown);
    if (!facts.runner.dags.contains(facts.dagId))
        return cell(Outcome::Failed, Finding::NotAllowed);
    if (facts.dagBroken)
        return cell(Outcome::Failed, Finding::Broken);
    return facts.dagPaused ? cell(Outcome::Failed, Finding::Paused) : cell(Outcome::Ok, Finding::Fine);
}

PreflightCell form(const PreflightFacts &facts)
{
    switch (facts.form) {
    case FormMatch::Shown:
        return cell(Outcome::Ok, Finding::Shown);
    case FormMatch::Same:
        return cell(Outcome::Ok, Finding::Fine);
    case FormMatch::OtherWording:
        return cell(Outcome::Warning, Finding::OtherWording);
    case FormMatch::OtherForm:
        return cell(Outcome::Failed, Finding::OtherForm);
    case FormMatch::NotKnown:
        break;
    }
    return cell(Outcome::NotKnown, Finding::NotKnown);
}

PreflightCell dataset(const PreflightFacts &facts)
{
    if (!facts.wantsDataset)
        return cell(Outcome::NotNeeded, Finding::NotNeeded);
    if (facts.explicitSeries > 0)
        return facts.runner.isLocal ? cell(Outcome::Ok, Finding::Fine, facts.explicitSeries)
                                    : cell(Outcome::Failed, Finding::NotAllowed);
    for (const SharedDataset &shared : facts.runner.datasets) {
        if (shared.name == facts.dataset)
            return shared.identifierCount > 0 ? cell(Outcome::Ok, Finding::Fine, shared.identifierCount)
                                              : cell(Outcome::Failed, Finding::Empty);
    }
    return cell(Outcome::Failed, Finding::NotAllowed);
}

PreflightCell starts(const PreflightFacts &facts)
{
    const PartnerAdvert &told = facts.runner.partner.advert;
    if (!facts.runner.isLocal && !told.automaticUpdate)
        return cell(Outcome::Warning, Finding::NotAsking);
    const bool atOnce = facts.runner.isLocal || told.automaticExecution;
    return cell(Outcome::Ok, atOnce ? Finding::AtOnce : Finding::Confirmation);
}

} // namespace

PreflightRow judge(const PreflightFacts &facts)
{
    PreflightRow row;
    row.runner = facts.runner.name;
    row.isLocal = facts.runner.isLocal;
    row.cells = {reachable(facts), certificate(facts), clock(facts), token(facts), dag(facts), form(facts),
        dataset(facts), starts(facts)};
    return row;
}

QVector<PreflightCheck> failedChecks(const PreflightRow &row)
{
    QVector<PreflightCheck> failed;
    for (int i = 0; i < preflightChecks; ++i) {
        if (row.cells.at(size_t(i)).outcome == Outcome::Failed)
            failed.append(PreflightCheck(i));
    }
    return failed;
}

bool blocks(const PreflightRow &row)
{
    return !failedChecks(row).isEmpty();
}

} // namespace desk
