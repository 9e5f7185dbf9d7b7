// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/store.h"

#include <QHash>

namespace desk
{

/// Turns "another process changed the database" into the values that changed. Looks at the newest workflows,
/// those that a window shows. GUI thread.
class OutsideChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutsideChanges)
public:
    explicit OutsideChanges(Store &store, QObject *parent = nullptr);

    /// Takes the present values as known.
    QCoro::Task<> prime();
    /// Reads them again and tells what differs.
    QCoro::Task<> refresh();

Q_SIGNALS:
    void workflowsChanged(const QVector<desk::Workflow> &workflows);
    void workflowsRemoved(const QStringList &workflowIds);
    void jobsChanged(const QVector<desk::Job> &jobs);
    void jobsRemoved(const QVector<desk::JobId> &jobs);
    void datasetsChanged();

private:
    void learn(const StoreChange &change);
    QCoro::Task<> readJobs(QStringList workflowIds);
    void compareOthers(const QString &workflowId, const QVector<Job> &jobs);

    Store &m_store;
    QHash<QString, Workflow> m_known;
    QHash<QString, QSet<JobId>> m_others; ///< jobs of service workflows, the only ones that go singly
    bool m_refreshing = false;
    bool m_again = false;
};

} // namespace desk
