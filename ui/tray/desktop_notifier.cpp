// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray/desktop_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace desk
{

namespace
{

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // A signature has to be written without blanks.
    // clang-format off
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint,QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint,uint)));
    // clang-format on
}

void DesktopNotifier::show(const Notice &notice)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // Plain text: a server that reads markup must find none.
    const QStringList actions{QStringLiteral("default"), tr("Open"), QStringLiteral("open"), tr("Open")};
    call.setArguments({QStringLiteral("Workflow Desk"), m_ids.value(notice.key(), 0u),
        QStringLiteral("workflow-desk"), notice.title, notice.body.toHtmlEscaped(), actions,
        QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("workflow-desk")}}, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (reply.isError()) {
            Q_EMIT failed(notice);
            return;
        }
        m_shown.insert(reply.value(), notice);
        m_ids.insert(notice.key(), reply.value());
    });
}

void DesktopNotifier::onActionInvoked(uint id, const QString &)
{
    const auto shown = m_shown.constFind(id);
    if (shown != m_shown.constEnd())
        Q_EMIT opened(*shown);
}

void DesktopNotifier::onClosed(uint id, uint)
{
    const Notice gone = m_shown.take(id);
    if (m_ids.value(gone.key()) == id)
        m_ids.remove(gone.key());
}

} // namespace desk
