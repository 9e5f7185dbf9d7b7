// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/workflow_actions.h"

#include "app/backend/remote_text.h"
#include "app/core/remote_view.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int jobsAtOnce = 1000;

QVector<JobId> idsOf(const QVector<Job> &jobs)
{
    QVector<JobId> ids;
    ids.reserve(jobs.size());
    for (const Job &job : jobs)
        ids.append(job.id);
    return ids;
}

QStringList idsOf(const QVector<Workflow> &workflows)
{
    QStringList ids;
    for (const Workflow &workflow : workflows)
        ids.append(workflow.id);
    return ids;
}

} // namespace

WorkflowActions::WorkflowActions(Backend &backend, const Theme &theme, QWidget *page)
    : QObject(page)
    , m_backend(backend)
    , m_theme(theme)
    , m_page(page)
{
    const auto make = [this, page, &theme](const QString &text, const char *icon, const QKeySequence &key) {
        auto *action =
            new QAction(theme.icon(QLatin1String(icon), QStringLiteral("text_secondary")), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        return action;
    };
    m_details = make(tr("Details and &log"), "log", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_abort = make(tr("&Abort…"), "abort", QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_restart = make(tr("&Restart…"), "restart", QKeySequence(Qt::CTRL | Qt::Key_R));
    m_remove = make(tr("&Delete…"), "delete", QKeySequence(Qt::Key_Delete));
    m_copyId = make(tr("&Copy id"), "copy", QKeySequence(QKeySequence::Copy));
    connect(m_abort, &QAction::triggered, this, [this] { askAbort(m_selection); });
    connect(m_restart, &QAction::triggered, this, [this] { askRestart(m_selection); });
    connect(m_remove, &QAction::triggered, this, [this] { askRemove(m_selection); });
    connect(m_copyId, &QAction::triggered, this, [this] {
        QStringList ids = idsOf(m_selection.workflows);
        for (const Job &job : std::as_const(m_selection.jobs))
            ids.append(job.runId.isEmpty() ? QString::number(job.id) : job.runId);
        QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
        Q_EMIT done(tr("%n ids copied", nullptr, static_cast<int>(ids.size())));
    });
    // What may be done depends on who works.
    connect(&backend.accounts(), &Accounts::stateChanged, this, [this] { setSelection(m_selection); });
    setSelection({});
}

void WorkflowActions::enable(QAction *action, const QString &text, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(whyNot.isEmpty() ? QStringLiteral("%1 (%2)").arg(text, key) : whyNot);
}

void WorkflowActions::setSelection(const ListSelection &selection)
{
    m_selection = selection;
    const QString none = selection.isEmpty() ? tr("Select workflows or jobs first.") : QString();
    const int things = static_cast<int>(selection.workflows.size() + selection.jobs.size());

    enable(m_details, tr("Details and log"), things == 1 ? QString() : tr("Select one workflow or job."));
    enable(m_copyId, tr("Copy id"), none);
    QString why = none;
    if (why.isEmpty() && !selection.any(&canAbort))
        why = tr("Nothing of the selection runs or waits to run.");
    if (why.isEmpty() && selection.workflows.isEmpty() &&
        std::none_of(selection.jobs.begin(), selection.jobs.end(), &canAbortFromHere))
        why = reachSentence(selection.jobs.constFirst());
    const bool ofOthers = selection.anyOfOthers();
    const AccessState access = m_backend.accounts().state();
    const bool isUser = access.phase != AccessState::Phase::NotSetUp && access.user.role != UserRole::Admin;
    if (why.isEmpty() && ofOthers && isUser)
        why = tr("Only administrators may abort what others on this Airflow started.");
    enable(m_abort, tr("Abort the selected jobs"), why);
    const QString others =
        tr("Others on this Airflow started it: restart or delete it in Airflow's own pages.");
    why = none;
    if (why.isEmpty() && ofOthers)
        why = others;
    if (why.isEmpty() && !selection.any(&canRestart))
        why = tr("Nothing of the selection can be restarted: only jobs that have ended.");
    if (why.isEmpty() && selection.workflows.isEmpty() &&
        std::none_of(selection.jobs.begin(), selection.jobs.end(), &canRestartFromHere))
        why = tr("A partner starts a workflow again as a whole: select the workflow.");
    enable(m_restart, tr("Restart the selected jobs"), why);
    why = selection.isEmpty() ? tr("Select workflows first.") : QString();
    if (why.isEmpty() && ofOthers)
        why = others;
    else if (why.isEmpty() && !selection.jobs.isEmpty())
        why = tr("A job is deleted together with its workflow: select the workflow.");
    else if (why.isEmpty() && !selection.all(&canDelete))
        why = tr("A workflow can be deleted when all its jobs have ended: abort them first.");
    enable(m_remove, tr("Delete the selected workflows"), why);
}

Task<QVector<Job>> WorkflowActions::readJobs(ListSelection selection)
{
    QVector<Job> all = selection.jobs;
    const QPointer<WorkflowActions> self(this);
    for (const Workflow &workflow : std::as_const(selection.workflows)) {
        int offset = 0;
        while (true) {
            const Result<QVector<Job>> page = co_await m_backend.jobs(workflow.id, offset, jobsAtOnce);
            if (!self || !page)
                co_return page;
            all.append(*page);
            offset += static_cast<int>(page->size());
            if (page->size() < jobsAtOnce)
                break;
        }
    }
    co_return all;
}

QCoro::Task<std::optional<QVector<Job>>> WorkflowActions::jobsToAskAbout(ListSelection selection)
{
    if (m_asking)
        co_return std::nullopt;
    m_asking = true;
    const QPointer<WorkflowActions> self(this);
    const Result<QVector<Job>> jobs = co_await readJobs(selection);
    if (!self)
        co_return std::nullopt;
    m_asking = false;
    if (jobs)
        co_return *jobs;
    Q_EMIT failed(jobs.error());
    co_return std::nullopt;
}

QCoro::Task<void> WorkflowActions::askAbort(ListSelection selection)
{
    const std::optional<QVector<Job>> jobs = co_await jobsToAskAbout(selection);
    if (!jobs)
        co_return;
    const QVector<Job> all = *jobs;
    if (std::none_of(all.begin(), all.end(), &canAbortFromHere)) {
        Q_EMIT done(tr("Nothing of this can be aborted from here: see what its status says."));
        co_return;
    }
    ConfirmDialog::ask(m_theme, m_page, abortQuestion(m_theme, selection, all),
        [this, selection, all] { doAbort(selection, all); });
}

QCoro::Task<void> WorkflowActions::doAbort(ListSelection selection, QVector<Job> jobs)
{
    const QPointer<WorkflowActions> self(this);
    int taken = 0;
    const QStringList workflows = idsOf(selection.workflows);
    const QVector<JobId> single = idsOf(selection.jobs);
    if (!workflows.isEmpty()) {
        const Result<int> answer = co_await m_backend.abortWorkflows(workflows);
        if (!self)
            co_return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            co_return;
        }
        taken += *answer;
    }
    if (!single.isEmpty()) {
        const Result<int> answer = co_await m_backend.abortJobs(single);
        if (!self)
            co_return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            co_return;
        }
        taken += *answer;
    }
    if (taken == 0) {
        Q_EMIT done(tr("Nothing was left to abort: the jobs had ended meanwhile."));
        co_return;
    }
    jobs.removeIf([](const Job &job) { return !canAbortFromHere(job); });
    Q_EMIT aborted(jobs);
}

QCoro::Task<void> WorkflowActions::askRestart(ListSelection selection)
{
    const std::optional<QVector<Job>> jobs = co_await jobsToAskAbout(selection);
    if (!jobs)
        co_return;
    ConfirmDialog::ask(m_theme, m_page, restartQuestion(m_theme, selection, *jobs),
        [this, selection] { doRestart(selection); });
}

QCoro::Task<void> WorkflowActions::doRestart(ListSelection selection)
{
    const QPointer<WorkflowActions> self(this);
    int taken = 0;
    const QStringList workflows = idsOf(selection.workflows);
    const QVector<JobId> single = idsOf(selection.jobs);
    if (!workflows.isEmpty()) {
        const Result<int> answer = co_await m_backend.restartWorkflows(workflows);
        if (!self)
            co_return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            co_return;
        }
        taken += *answer;
    }
    if (!single.isEmpty()) {
        const Result<int> answer = co_await m_backend.restartJobs(single);
        if (!self)
            co_return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            co_return;
        }
        taken += *answer;
    }
    Q_EMIT done(taken == 0 ? tr("Nothing was restarted: the jobs run already.")
                           : tr("%n jobs start again", nullptr, taken));
}

QCoro::Task<void> WorkflowActions::askRemove(ListSelection selection)
{
    const std::optional<QVector<Job>> jobs = co_await jobsToAskAbout(selection);
    if (!jobs)
        co_return;
    const QStringList ids = idsOf(selection.workflows);
    ConfirmDialog::ask(
        m_theme, m_page, deleteQuestion(selection.workflows, *jobs), [this, ids] { doRemove(ids); });
}

QCoro::Task<void> WorkflowActions::doRemove(QStringList workflowIds)
{
    const QPointer<WorkflowActions> self(this);
    const Result<int> answer = co_await m_backend.deleteWorkflows(workflowIds);
    if (!self)
        co_return;
    if (answer)
        Q_EMIT done(tr("%n workflows deleted", nullptr, *answer));
    else
        Q_EMIT failed(answer.error());
}

} // namespace desk
