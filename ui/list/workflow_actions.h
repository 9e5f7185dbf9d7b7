// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/list/workflow_questions.h"

#include <QAction>
#include <optional>

namespace desk
{

/// What can be done with the selected workflows and jobs. Each asks first; those that cannot apply are
/// disabled and their tooltip says why. GUI thread.
class WorkflowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkflowActions)
public:
    /// Dialogs appear over that page; the actions' keys work within it.
    WorkflowActions(Backend &backend, const Theme &theme, QWidget *page);

    QAction *details() const { return m_details; }
    QAction *abort() const { return m_abort; }
    QAction *restart() const { return m_restart; }
    QAction *remove() const { return m_remove; }
    QAction *copyId() const { return m_copyId; }

    void setSelection(const ListSelection &selection);

Q_SIGNALS:
    /// The backend took these jobs to be stopped.
    void aborted(const QVector<desk::Job> &jobs);
    /// Something was done; a sentence for a toast.
    void done(const QString &sentence);
    void failed(const desk::ApiError &error);

private:
    QCoro::Task<void> askAbort(ListSelection selection);
    QCoro::Task<void> askRestart(ListSelection selection);
    QCoro::Task<void> askRemove(ListSelection selection);
    QCoro::Task<void> doAbort(ListSelection selection, QVector<Job> jobs);
    QCoro::Task<void> doRestart(ListSelection selection);
    QCoro::Task<void> doRemove(QStringList workflowIds);
    /// The jobs of the selection, those of its workflows read from the backend.
    Task<QVector<Job>> readJobs(ListSelection selection);
    /// The same for a question; nothing where another one is under way, this is gone, or they could not be
    /// read, which is told.
    QCoro::Task<std::optional<QVector<Job>>> jobsToAskAbout(ListSelection selection);
    void enable(QAction *action, const QString &text, const QString &whyNot);

    Backend &m_backend;
    const Theme &m_theme;
    QWidget *m_page;
    QAction *m_details;
    QAction *m_abort;
    QAction *m_restart;
    QAction *m_remove;
    QAction *m_copyId;
    ListSelection m_selection;
    bool m_asking = false; ///< one question at a time, also while its jobs are read
};

} // namespace desk
