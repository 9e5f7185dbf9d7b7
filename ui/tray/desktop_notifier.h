// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tray/notice.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace desk
{

/// Hands notices to the desktop, over org.freedesktop.Notifications (Desktop Notifications
/// Specification 1.2), and hears of clicks on them. Where no such service answers, failed() is emitted and
/// nothing is shown. GUI thread; never waits.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)
public:
    explicit DesktopNotifier(
        const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// In the place of an earlier one of the same key, where that is still shown.
    void show(const Notice &notice);

Q_SIGNALS:
    void opened(const desk::Notice &notice);
    void failed(const desk::Notice &notice);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, Notice> m_shown;
    QHash<QString, uint> m_ids; ///< by the notice's key
};

} // namespace desk
