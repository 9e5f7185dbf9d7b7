// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/remote_report.h"
#include "models/request_job_model.h"
#include "ui/components/banner.h"
#include "ui/components/toast.h"
#include "ui/requests/request_panel.h"
#include "ui/requests/requests_page.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTableView>

// What is decided. Each decision is asked for, with what it means.

namespace desk
{

void RequestsPage::decide(Verdict verdict)
{
    if (isAboutJobs())
        decideJobs(verdict);
    else
        decideRequests(verdict);
}

void RequestsPage::decideJobs(Verdict verdict)
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model.rowCount() && !m_panel->selected().isEmpty())
        ask(verdict, {{m_model.request(row), m_panel->selected()}});
}

QCoro::Task<> RequestsPage::decideRequests(Verdict verdict)
{
    if (m_asking)
        co_return;
    m_asking = true;
    const QPointer<RequestsPage> self(this);
    const QVector<PendingRequest> requests = selected();
    QVector<RequestChoice> choices;
    for (const PendingRequest &request : requests) {
        const Result<QVector<Job>> jobs = co_await readWaitingJobs(request.workflow.id, &m_backend);
        if (!self)
            co_return;
        if (!jobs) {
            m_asking = false;
            showFailure(jobs.error());
            co_return;
        }
        if (!jobs->isEmpty())
            choices.append({request, *jobs});
    }
    m_asking = false;
    if (choices.isEmpty())
        m_model.reload();
    else
        ask(verdict, choices);
}

void RequestsPage::ask(Verdict verdict, const QVector<RequestChoice> &choices)
{
    m_failure->hide();
    if (verdict == Verdict::Confirm) {
        const QVector<JobId> jobs = startable(choices);
        if (!jobs.isEmpty())
            ConfirmDialog::ask(
                m_theme, this, confirmQuestion(m_theme, choices), [this, jobs] { confirm(jobs); });
        return;
    }
    // Room for what stands before the reason in a report.
    constexpr int longest = longestReport - 100;
    ConfirmDialog::askReason(m_theme, this, rejectQuestion(m_theme, choices),
        tr("Why? The partner reads this."), longest,
        [this, jobs = jobsOf(choices)](const QString &reason) { reject(jobs, reason); });
}

QCoro::Task<> RequestsPage::confirm(QVector<JobId> jobs)
{
    const QPointer<RequestsPage> self(this);
    beginActing();
    const Result<int> taken = co_await m_backend.partners().confirm(jobs);
    if (!self)
        co_return;
    decided(taken, taken && *taken > 0 ? tr("%n jobs start", nullptr, *taken)
                                       : tr("Nothing was left to confirm: it was decided elsewhere."));
}

QCoro::Task<> RequestsPage::reject(QVector<JobId> jobs, QString reason)
{
    const QPointer<RequestsPage> self(this);
    beginActing();
    const Result<int> taken = co_await m_backend.partners().reject(jobs, reason);
    if (!self)
        co_return;
    decided(taken, taken && *taken > 0 ? tr("%n jobs rejected", nullptr, *taken)
                                       : tr("Nothing was left to reject: it was decided elsewhere."));
}

void RequestsPage::beginActing()
{
    m_acting = true;
    updateSelection();
}

void RequestsPage::decided(const Result<int> &taken, const QString &words)
{
    m_acting = false;
    if (!taken)
        showFailure(taken.error());
    else
        Toast::show(m_theme, this, words);
    m_model.reload();
}

QCoro::Task<> RequestsPage::check()
{
    const QPointer<RequestsPage> self(this);
    m_failure->hide();
    m_check->setEnabled(false);
    const PartnerId all;
    const Result<void> done = co_await m_backend.partners().syncNow(all);
    if (!self)
        co_return;
    m_check->setEnabled(true);
    if (!done)
        showFailure(done.error());
    m_model.reload();
}

} // namespace desk
