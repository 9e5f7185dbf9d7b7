// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/abort_receipt.h"

#include "ui/components/banner.h"
#include "ui/components/time_text.h"

#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace desk
{

AbortReceipt::AbortReceipt(Backend &backend, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_banner(new Banner(theme, Banner::Kind::Info, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    QPushButton *close = m_banner->addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, [this] {
        m_waiting.clear();
        hide();
    });
    connect(&backend, &Backend::jobsChanged, this, &AbortReceipt::take);
    connect(&backend, &Backend::jobsRemoved, this, &AbortReceipt::forget);
    hide();
}

void AbortReceipt::follow(const QVector<Job> &jobs)
{
    if (m_waiting.isEmpty()) {
        m_all = 0;
        m_stopped = 0;
        m_notProven.clear();
    }
    for (const Job &job : jobs) {
        if (!m_waiting.contains(job.id))
            ++m_all;
        m_waiting.insert(job.id, QStringLiteral("%1 #%2").arg(job.dagId).arg(job.id));
    }
    m_asked = QDateTime::currentDateTime();
    tell();
    show();
    QVector<JobId> ids;
    for (const Job &job : jobs)
        ids.append(job.id);
    readBack(ids);
}

QCoro::Task<void> AbortReceipt::readBack(QVector<JobId> ids)
{
    const QPointer<AbortReceipt> self(this);
    for (const JobId id : std::as_const(ids)) {
        const Result<JobDetails> details = co_await m_backend.job(id);
        if (!self)
            co_return;
        if (details)
            take({details->job});
    }
}

QString AbortReceipt::sentence() const
{
    return m_banner->headline();
}

void AbortReceipt::take(const QVector<Job> &jobs)
{
    bool changed = false;
    for (const Job &job : jobs) {
        const auto waiting = m_waiting.constFind(job.id);
        if (waiting == m_waiting.constEnd())
            continue;
        const bool notProven = job.note.code == JobNoteCode::AbortNotProven;
        if (!notProven && !isTerminal(job.state))
            continue;
        if (notProven)
            m_notProven.append(*waiting);
        else
            ++m_stopped;
        m_waiting.erase(waiting);
        changed = true;
    }
    if (changed)
        tell();
}

// A run of others that Airflow no longer has: nothing more will be said of it.
void AbortReceipt::forget(const QVector<JobId> &jobs)
{
    int gone = 0;
    for (const JobId id : jobs)
        gone += static_cast<int>(m_waiting.remove(id));
    if (gone == 0)
        return;
    m_all -= gone;
    if (m_all > 0)
        tell();
    else
        hide();
}

void AbortReceipt::tell()
{
    const QString asked = tr("Asked at %1.").arg(shortTime(m_asked));
    if (!m_notProven.isEmpty()) {
        m_banner->setKind(Banner::Kind::Warning);
        m_banner->setText(
            tr("That %n jobs have stopped is not proven.", nullptr, static_cast<int>(m_notProven.size())),
            tr("%1 It may still run: %2. Its details say which tasks.")
                .arg(asked, m_notProven.join(QStringLiteral(", "))));
    } else if (m_waiting.isEmpty()) {
        m_banner->setKind(Banner::Kind::Ok);
        m_banner->setText(tr("%n jobs have ended. Nothing of them runs any more.", nullptr, m_all), asked);
    } else {
        m_banner->setKind(Banner::Kind::Info);
        m_banner->setText(
            m_stopped == 0
                ? tr("%n jobs are stopping.", nullptr, m_all)
                : tr("%1 of %n jobs have stopped.", nullptr, m_all).arg(QLocale().toString(m_stopped)),
            tr("%1 They stay “stopping” until Airflow proves that every task has ended.").arg(asked));
    }
}

} // namespace desk
