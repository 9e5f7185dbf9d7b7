// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/preflight_run.h"

#include <QPointer>
#include <algorithm>

namespace desk
{

PreflightRun::PreflightRun(Backend &backend, RunnerList &runners, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_runners(runners)
{
    const auto again = [this] {
        if (m_active)
            judgeAll();
    };
    connect(&runners, &RunnerList::changed, this, [this] {
        if (!m_active)
            return;
        // What a partner lets us run may have another form now.
        const QVector<Runner> all = m_runners.named(m_plan.runners);
        for (const Runner &runner : all)
            readForm(runner, m_round);
        judgeAll();
    });
    connect(&backend, &Backend::airflowStatusChanged, this, again);
    connect(&backend.partners(), &Partners::serverChanged, this, again);
}

void PreflightRun::start(const PreflightPlan &plan)
{
    m_plan = plan;
    m_active = true;
    ++m_round;
    m_answers.clear();
    const QVector<Runner> runners = m_runners.named(plan.runners);
    for (const Runner &runner : runners)
        m_answers[runner.name].asking = !runner.isLocal;
    judgeAll();
    for (const Runner &runner : runners) {
        readForm(runner, m_round);
        if (!runner.isLocal)
            test(runner.partner, m_round);
    }
}

void PreflightRun::stop()
{
    m_active = false;
    ++m_round;
    for (Answer &answer : m_answers)
        answer.asking = false;
}

bool PreflightRun::isAsking() const
{
    return answered() < m_answers.size();
}

int PreflightRun::answered() const
{
    return int(std::count_if(
        m_answers.begin(), m_answers.end(), [](const Answer &answer) { return !answer.asking; }));
}

QCoro::Task<> PreflightRun::test(Partner partner, int round)
{
    const QPointer<PreflightRun> self(this);
    const QString name = partner.name;
    const auto progress = [self, name, round](const PartnerCheck &check) {
        if (!self || self->m_round != round)
            return;
        Answer &answer = self->m_answers[name];
        if (!answer.steps)
            answer.steps.emplace();
        answer.steps->append(check);
        self->judgeAll();
    };
    const std::function<void(PartnerCheck)> told(progress);
    const Result<PartnerTest> outcome = co_await m_backend.partners().test(partner, SecretBytes(), told);
    if (!self || m_round != round)
        co_return;
    Answer &answer = m_answers[name];
    answer.asking = false;
    if (outcome)
        answer.steps = outcome->steps;
    m_asked = QDateTime::currentDateTimeUtc();
    judgeAll();
}

QCoro::Task<> PreflightRun::readForm(Runner runner, int round)
{
    const QPointer<PreflightRun> self(this);
    const QString dag = m_plan.dagId;
    Result<DagDetails> details;
    if (runner.isLocal)
        details = co_await m_backend.dagDetails(dag);
    else
        details = co_await m_backend.partners().dagAt(runner.partner.id, dag);
    if (!self || m_round != round)
        co_return;
    Answer &answer = m_answers[runner.name];
    answer.form = details ? std::optional(*details) : std::nullopt;
    judgeAll();
}

FormMatch PreflightRun::matchOf(const QString &runner) const
{
    const QVector<Runner> chosen = m_runners.named(m_plan.runners);
    const std::optional<DagDetails> own = m_answers.value(runner).form;
    if (chosen.isEmpty() || !own)
        return FormMatch::NotKnown;
    const QString first = chosen.first().name;
    if (runner == first)
        return chosen.size() > 1 ? FormMatch::Shown : FormMatch::Same;
    const std::optional<DagDetails> shown = m_answers.value(first).form;
    if (!shown)
        return FormMatch::NotKnown;
    const QVector<SchemaDifference> differences = schemaDifferences({*shown, *own});
    if (differences.isEmpty())
        return FormMatch::Same;
    return desk::blocks(differences) ? FormMatch::OtherForm : FormMatch::OtherWording;
}

void PreflightRun::judgeAll()
{
    QVector<PreflightRow> rows;
    for (const QString &name : std::as_const(m_plan.runners)) {
        const std::optional<Runner> runner = m_runners.find(name);
        const Answer answer = m_answers.value(name);
        PreflightFacts facts;
        facts.runner = runner.value_or(Runner());
        facts.runner.name = name;
        facts.dagId = m_plan.dagId;
        facts.form = matchOf(name);
        facts.wantsDataset = m_plan.wantsDataset;
        facts.dataset = m_plan.dataset;
        facts.explicitSeries = m_plan.explicitSeries;
        facts.airflow = m_backend.airflowStatus();
        facts.serverRuns = m_backend.partners().server().running;
        facts.asking = answer.asking;
        facts.steps = answer.steps;
        if (facts.runner.isLocal) {
            facts.dagsKnown = m_runners.localDagsKnown();
            for (const Dag &dag : m_runners.localDags()) {
                if (dag.id == m_plan.dagId) {
                    facts.dagPaused = dag.paused;
                    facts.dagBroken = dag.hasImportErrors;
                }
            }
        }
        rows.append(judge(facts));
    }
    m_rows = rows;
    Q_EMIT changed();
}

} // namespace desk
