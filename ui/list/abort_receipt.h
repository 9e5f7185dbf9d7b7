// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace desk
{

class Banner;
class Theme;

/// After an abort: says how many of its jobs are proven to have stopped, until all are, and plainly where the
/// proof did not come. Only what the backend read back counts. Goes when it is closed.
class AbortReceipt final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbortReceipt)
public:
    AbortReceipt(Backend &backend, const Theme &theme, QWidget *parent = nullptr);

    /// Follows these jobs from now on, together with those already followed that have not stopped.
    void follow(const QVector<Job> &jobs);
    QString sentence() const;

private:
    void take(const QVector<Job> &jobs);
    void forget(const QVector<JobId> &jobs);
    void tell();
    /// Asks how the jobs stand: some end so fast that the news came before the receipt was there.
    QCoro::Task<void> readBack(QVector<JobId> ids);

    Backend &m_backend;
    Banner *m_banner;
    QHash<JobId, QString> m_waiting; ///< id -> name
    int m_all = 0;
    int m_stopped = 0;
    QStringList m_notProven;
    QDateTime m_asked;
};

} // namespace desk
