// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray/desktop_notifier.h"

#include "tests/support/private_session.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace desk;

namespace
{

/// The desktop's part of it, on a bus of the test's own.
class NotificationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    using QObject::QObject;

    struct Shown {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };
    QVector<Shown> shown;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as the specification calls it
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({replaces, title, body, actions});
        return replaces > 0 ? replaces : static_cast<uint>(shown.size());
    }
};

} // namespace

// Notices on a real session bus.
class DesktopNotifierTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAServiceItSaysSo();
    void showsReplacesAndHearsClicks();
};

void DesktopNotifierTest::withoutAServiceItSaysSo()
{
    DesktopNotifier notifier;
    const QSignalSpy failed(&notifier, &DesktopNotifier::failed);
    notifier.show({Notice::Kind::Requests, {}, QStringLiteral("clinic-b asks"), {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Notice>().title, QStringLiteral("clinic-b asks"));
}

void DesktopNotifierTest::showsReplacesAndHearsClicks()
{
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    const QString name = QStringLiteral("org.freedesktop.Notifications");
    NotificationService service;
    QVERIFY(bus.registerObject(path, &service, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(name));

    DesktopNotifier notifier;
    QSignalSpy opened(&notifier, &DesktopNotifier::opened);
    const Notice requests{
        Notice::Kind::Requests, {}, QStringLiteral("clinic-b asks"), QStringLiteral("a <b> c")};
    const Notice ended{
        Notice::Kind::Workflow, QStringLiteral("aaaaaa"), QStringLiteral("thorax has finished"), {}};
    notifier.show(requests);
    QTRY_COMPARE(service.shown.size(), 1);
    QCOMPARE(service.shown.constFirst().title, QStringLiteral("clinic-b asks"));
    QCOMPARE(service.shown.constFirst().body, QStringLiteral("a &lt;b&gt; c")); // no markup of a partner's
    QVERIFY(service.shown.constFirst().actions.contains(QStringLiteral("default")));
    notifier.show(ended);
    QTRY_COMPARE(service.shown.size(), 2);
    QCOMPARE(service.shown.constLast().replaces, 0u);
    QTest::qWait(100); // the answers with the numbers are on their way
    notifier.show(requests);
    QTRY_COMPARE(service.shown.size(), 3);
    QCOMPARE(service.shown.constLast().replaces, 1u);

    const auto tell = [&](const QString &signal, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createSignal(path, name, signal);
        message.setArguments(arguments);
        return bus.send(message);
    };
    QVERIFY(tell(QStringLiteral("ActionInvoked"), {2u, QStringLiteral("default")}));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<Notice>().workflowId, QStringLiteral("aaaaaa"));
    // One that is gone is nothing to be clicked, nor is another program's.
    QVERIFY(tell(QStringLiteral("NotificationClosed"), {2u, 2u}));
    QVERIFY(tell(QStringLiteral("ActionInvoked"), {2u, QStringLiteral("default")}));
    QVERIFY(tell(QStringLiteral("ActionInvoked"), {77u, QStringLiteral("default")}));
    QVERIFY(tell(QStringLiteral("ActionInvoked"), {1u, QStringLiteral("default")}));
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.constLast().constFirst().value<Notice>().kind, Notice::Kind::Requests);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (PrivateSession::current() == QLatin1String("open")) {
        DesktopNotifierTest test;
        return QTest::qExec(&test, argc, argv);
    }
    return PrivateSession::runAgain(
        QStringLiteral("open"), PrivateSession::Bus::Free, QCoreApplication::arguments().mid(1));
}

#include "desktop_notifier_test.moc"
