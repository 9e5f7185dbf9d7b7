// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/tray/notice.h"

#include <QSet>
#include <QTimer>

class QSettings;

namespace desk
{

/// Decides what a person is told of by the desktop: new requests, several at once in one notice, and the end
/// of workflows of ours. While the application is locked nothing is said but that there is something. What is
/// told is set in the page Settings. GUI thread.
class Notices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notices)
public:
    /// Both must outlive it.
    Notices(Backend &backend, QSettings &settings, QObject *parent = nullptr);

    /// Requests that were not there before.
    void takeArrivals(const QVector<PendingRequest> &requests);

    /// Names of the settings; each is on unless it was turned off.
    static QString requestsKey() { return QStringLiteral("notifications/requests"); }
    static QString workflowsKey() { return QStringLiteral("notifications/workflows"); }

Q_SIGNALS:
    void told(const desk::Notice &notice);

private:
    QCoro::Task<> prime();
    void takeWorkflows(const QVector<Workflow> &workflows);
    void tellRequests();
    void tellEnd(const Workflow &workflow);
    bool isWanted(const QString &key) const;
    bool isLocked() const;

    Backend &m_backend;
    QSettings &m_settings;
    QVector<PendingRequest> m_arrived; ///< not told yet
    QTimer m_soon;                     ///< what comes shortly one after the other is told at once
    QSet<QString> m_active;            ///< workflows of ours that have not ended
};

} // namespace desk
