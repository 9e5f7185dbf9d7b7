// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/airflow_setting.h"

#include <QTest>

using namespace desk;

class AirflowSettingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void embeddedKeepsNoAddress();
    void holdsNoPassword();
    void unreadableTextIsNoConnection_data();
    void unreadableTextIsNoConnection();
};

namespace
{
AirflowConnection full()
{
    AirflowConnection connection;
    connection.kind = AirflowConnection::Kind::External;
    connection.baseUrl = QUrl(QStringLiteral("https://airflow.example.org:8443/prefix"));
    connection.username = QStringLiteral("mira");
    connection.caFile = QStringLiteral("/etc/ca \"quoted\".pem");
    connection.pinnedSha256 = QByteArray("00ff");
    connection.proxy = QStringLiteral("proxy:3128");
    connection.timeout = std::chrono::seconds(7);
    return connection;
}
} // namespace

void AirflowSettingTest::comesBackAsItWas()
{
    QCOMPARE(connectionFromSetting(toSetting(full())), full());
}

void AirflowSettingTest::embeddedKeepsNoAddress()
{
    AirflowConnection connection = full();
    connection.kind = AirflowConnection::Kind::Embedded;
    const AirflowConnection back = connectionFromSetting(toSetting(connection));
    QCOMPARE(back.kind, AirflowConnection::Kind::Embedded);
    QVERIFY(back.baseUrl.isEmpty());
}

void AirflowSettingTest::holdsNoPassword()
{
    AirflowConnection connection = full();
    connection.baseUrl.setUserInfo(QStringLiteral("mira:secret"));
    connection.proxy = QStringLiteral("mira:secret@proxy:3128");
    const QString setting = toSetting(connection);
    QVERIFY(!setting.contains(QStringLiteral("secret")));
    QCOMPARE(connectionFromSetting(setting).proxy, QStringLiteral("proxy:3128"));
}

void AirflowSettingTest::unreadableTextIsNoConnection_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no JSON") << QStringLiteral("external");
    QTest::newRow("another kind") << QStringLiteral("{\"kind\": \"carrier pigeon\"}");
    QTest::newRow("a list") << QStringLiteral("[]");
}

void AirflowSettingTest::unreadableTextIsNoConnection()
{
    QFETCH(QString, text);
    QCOMPARE(connectionFromSetting(text), AirflowConnection());
}

QTEST_GUILESS_MAIN(AirflowSettingTest)
#include "airflow_setting_test.moc"
