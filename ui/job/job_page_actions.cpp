// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/error_text.h"
#include "app/backend/remote_text.h"
#include "app/core/remote_view.h"
#include "ui/components/buttons.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/text.h"
#include "ui/job/job_page.h"
#include "ui/job/job_questions.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QPushButton>
#include <QToolButton>

// What can be done with the job.

namespace desk
{

void JobPage::updateActions()
{
    const JobState state = m_details.job.state;
    const bool running = canAbort(state) || state == JobState::stopping;
    m_abort->setVisible(running);
    m_abort->setEnabled(canAbort(state) && !m_acting);
    m_abort->setToolTip(state == JobState::stopping ? tr("It is being stopped already.") : QString());
    m_restart->setVisible(!running);
    // The main action only where it helps: a finished job is in no need of it.
    const bool helps = state != JobState::finished;
    setStyleProperty(m_restart, "kind", helps ? QVariant(QStringLiteral("primary")) : QVariant());
    setButtonIcon(
        m_restart, m_theme, QStringLiteral("restart"), helps ? ButtonKind::Primary : ButtonKind::Default);
    m_restart->setEnabled(canRestart(state) && !m_acting);
    m_restart->setToolTip(
        canRestart(state) ? QString() : tr("A job that is %1 cannot be restarted.").arg(stateWord(state)));
    m_delete->setEnabled(canDelete(state) && !m_acting);
    m_delete->setToolTip(canDelete(state) ? tr("Delete the workflow…")
                                          : tr("A workflow can be deleted when all its jobs have ended."));
    m_openInAirflow->setVisible(!m_backend.airflowPage(m_details.job).isEmpty());
    if (m_details.job.isOfOthers())
        updateActionsOfOthers();
    if (m_details.job.remote)
        updateActionsAtPartner();
}

void JobPage::updateActionsAtPartner()
{
    const Job &job = m_details.job;
    if (canAbort(job.state) && !canAbortFromHere(job)) {
        m_abort->setEnabled(false);
        m_abort->setToolTip(reachSentence(job));
    }
    m_restart->setEnabled(false);
    m_restart->setToolTip(
        tr("A partner starts a workflow again as a whole: restart it in the workflow list."));
    m_openInAirflow->hide();
}

void JobPage::updateActionsOfOthers()
{
    const QString why = tr("Others on this Airflow started it: restart or delete it in Airflow's own pages.");
    m_restart->setEnabled(false);
    m_restart->setToolTip(why);
    m_delete->setEnabled(false);
    m_delete->setToolTip(why);
    const AccessState access = m_backend.accounts().state();
    if (access.phase != AccessState::Phase::NotSetUp && access.user.role != UserRole::Admin) {
        m_abort->setEnabled(false);
        m_abort->setToolTip(tr("Only administrators may abort what others on this Airflow started."));
    }
}

void JobPage::askAbort()
{
    ConfirmDialog::ask(m_theme, this, abortQuestion(m_theme, m_details, m_tasks), [this] { abort(m_id); });
}

void JobPage::askRestart()
{
    ConfirmDialog::ask(m_theme, this, restartQuestion(m_details), [this] { restart(m_id); });
}

void JobPage::askDelete()
{
    ConfirmDialog::ask(
        m_theme, this, deleteQuestion(m_details), [this] { removeWorkflow(m_details.job.workflowId); });
}

QCoro::Task<> JobPage::abort(JobId id)
{
    const QPointer<JobPage> self(this);
    beginActing();
    const QVector<JobId> jobs{id};
    const Result<int> taken = co_await m_backend.abortJobs(jobs);
    if (!self)
        co_return;
    endActing(taken);
    readDetails(m_generation);
}

QCoro::Task<> JobPage::restart(JobId id)
{
    const QPointer<JobPage> self(this);
    beginActing();
    const QVector<JobId> jobs{id};
    const Result<int> taken = co_await m_backend.restartJobs(jobs);
    if (!self)
        co_return;
    endActing(taken);
    // The new attempt is what the person wants to see.
    if (taken && id == m_id) {
        m_tasks.clear();
        show(id);
        co_return;
    }
    readDetails(m_generation);
}

QCoro::Task<> JobPage::removeWorkflow(QString workflowId)
{
    const QPointer<JobPage> self(this);
    beginActing();
    const QStringList ids{workflowId};
    const Result<int> taken = co_await m_backend.deleteWorkflows(ids);
    if (!self)
        co_return;
    endActing(taken);
    if (taken)
        Q_EMIT back();
}

void JobPage::beginActing()
{
    m_acting = true;
    updateActions();
}

void JobPage::endActing(const Result<int> &taken)
{
    m_acting = false;
    if (!taken)
        showProblem(taken.error(), false);
    updateActions();
}

} // namespace desk
