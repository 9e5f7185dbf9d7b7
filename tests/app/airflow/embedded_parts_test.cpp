// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The parts of the embedded Airflow that need none: its processes, its log, its folder.

#include "app/airflow/embedded_home.h"
#include "app/airflow/embedded_log.h"
#include "app/airflow/embedded_process_group.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>

using namespace desk;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class EmbeddedPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAComponentStarted();
    void findsOrphansAfterARestart();
    void leavesOtherProcessesAlone();
    void recordOfAnotherBootMeansNothing();
    void logStaysSmallWhileItIsWritten();
    void logTellsItsLastLines();
    void secretsAreMadeOnceForTheirOwner();
    void lockBelongsToOneHolder();
    void portIsKeptWhileItIsFree();
    void variablesHideTheUsersOwn();

private:
    std::unique_ptr<QProcess> start(const QString &script, const QString &folder);
};

std::unique_ptr<QProcess> EmbeddedPartsTest::start(const QString &script, const QString &folder)
{
    auto process = std::make_unique<QProcess>();
    EmbeddedProcessGroup::confine(*process);
    process->setWorkingDirectory(folder);
    process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    process->waitForStarted();
    return process;
}

void EmbeddedPartsTest::findsWhatAComponentStarted()
{
    const QTemporaryDir folder;
    EmbeddedProcessGroup group(folder.filePath(QStringLiteral("record")), folder.path());
    // A child, and one in a process group of its own, as Airflow's tasks are.
    const auto process = start(QStringLiteral("sleep 60 & set -m; sleep 61 & wait"), folder.path());
    group.add(process->processId());
    QTRY_COMPARE(group.members().size(), 3);
    QCOMPARE(group.signal(SIGKILL), 3);
    QTRY_VERIFY(group.members().isEmpty());
    process->waitForFinished();
}

void EmbeddedPartsTest::findsOrphansAfterARestart()
{
    const QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("record"));
    const auto process = start(QStringLiteral("set -m; sleep 60 & sleep 61 & wait"), folder.path());
    {
        EmbeddedProcessGroup group(record, folder.path());
        group.add(process->processId());
        QTRY_COMPARE(group.members().size(), 3);
    }
    process->kill(); // the leader alone: what it started goes on without a parent
    QVERIFY(process->waitForFinished());
    EmbeddedProcessGroup next(record, folder.path());
    next.load();
    QCOMPARE(next.members().size(), 2);
    next.signal(SIGKILL);
    QTRY_VERIFY(next.members().isEmpty());
    next.clear();
    QVERIFY(!QFile::exists(record));
}

void EmbeddedPartsTest::leavesOtherProcessesAlone()
{
    const QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("record"));
    const auto stranger = start(QStringLiteral("exec sleep 60"), folder.path());
    EmbeddedProcessGroup group(record, folder.path());
    group.add(stranger->processId());
    QCOMPARE(group.members().size(), 1);
    // The same number with another start time is another process.
    QByteArray text = contentOf(record);
    const QJsonObject session =
        QJsonDocument::fromJson(text).object().value(QLatin1String("sessions")).toArray().first().toObject();
    const QByteArray start = QByteArray::number(session.value(QLatin1String("start")).toInteger());
    text.replace(start, QByteArray::number(start.toLongLong() - 7));
    QFile file(record);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    EmbeddedProcessGroup next(record, folder.path());
    next.load();
    QVERIFY(next.members().isEmpty());
    QCOMPARE(next.signal(SIGKILL), 0);
    QCOMPARE(stranger->state(), QProcess::Running);
    stranger->kill();
    stranger->waitForFinished();
}

void EmbeddedPartsTest::recordOfAnotherBootMeansNothing()
{
    const QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("record"));
    const auto stranger = start(QStringLiteral("exec sleep 60"), folder.path());
    EmbeddedProcessGroup(record, folder.path()).add(stranger->processId());
    QJsonObject object = QJsonDocument::fromJson(contentOf(record)).object();
    object.insert(QStringLiteral("boot"), QStringLiteral("another"));
    QFile file(record);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument(object).toJson());
    file.close();
    EmbeddedProcessGroup next(record, folder.path());
    next.load();
    QVERIFY(next.members().isEmpty());
    stranger->kill();
    stranger->waitForFinished();
}

void EmbeddedPartsTest::logStaysSmallWhileItIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("airflow.log"));
    const EmbeddedLog log(path, 1000);
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
    QFile writer(path); // as the processes have it: open for appending all the time
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    writer.write(QByteArray(999, 'a') + '\n');
    log.keepSmall();
    QCOMPARE(QFile(path).size(), 1000);
    writer.write("over\n");
    log.keepSmall();
    QCOMPARE(QFile(path).size(), 0);
    QVERIFY(contentOf(path + QLatin1String(".1")).endsWith("over\n"));
    writer.write("afterwards\n");
    QCOMPARE(contentOf(path), QByteArray("afterwards\n"));
}

void EmbeddedPartsTest::logTellsItsLastLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("airflow.log"));
    QFile writer(path);
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    writer.write("of an earlier start\n");
    EmbeddedLog log(path);
    log.mark();
    QVERIFY(log.lastLines().isEmpty());
    for (int i = 1; i <= 40; ++i)
        writer.write("line " + QByteArray::number(i) + '\n');
    const QStringList lines = log.lastLines().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 15);
    QCOMPARE(lines.last(), QStringLiteral("line 40"));
}

void EmbeddedPartsTest::secretsAreMadeOnceForTheirOwner()
{
    const QTemporaryDir profile;
    EmbeddedHome home(QStringLiteral("/venv"), profile.path(), {});
    QVERIFY(home.makeFolders());
    QVERIFY(home.loadSecrets());
    const QByteArray password = home.password().view().toByteArray();
    QVERIFY(password.size() >= 24);
    EmbeddedHome again(QStringLiteral("/venv"), profile.path(), {});
    QVERIFY(again.loadSecrets());
    QVERIFY(again.password().view() == password);

    const QTemporaryDir otherProfile;
    EmbeddedHome other(QStringLiteral("/venv"), otherProfile.path(), {});
    QVERIFY(other.makeFolders());
    QVERIFY(other.loadSecrets());
    QVERIFY(other.password().view() != password);
}

void EmbeddedPartsTest::lockBelongsToOneHolder()
{
    const QTemporaryDir profile;
    EmbeddedHome first(QStringLiteral("/venv"), profile.path(), {});
    QVERIFY(first.makeFolders());
    EmbeddedHome second(QStringLiteral("/venv"), profile.path(), {});
    QVERIFY(first.lock());
    QVERIFY(first.lock());
    QVERIFY(!second.lock());
    first.unlock();
    QVERIFY(second.lock());
}

void EmbeddedPartsTest::portIsKeptWhileItIsFree()
{
    const QTemporaryDir profile;
    EmbeddedHome home(QStringLiteral("/venv"), profile.path(), {});
    QVERIFY(home.makeFolders());
    const int port = home.choosePort();
    QVERIFY(port > 0);
    QCOMPARE(home.choosePort(), port);
    QCOMPARE(home.lastPort(), port);
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));
    const int next = home.choosePort();
    QVERIFY(next > 0 && next != port);
    QCOMPARE(home.lastPort(), next);
}

void EmbeddedPartsTest::variablesHideTheUsersOwn()
{
    qputenv("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", "postgresql://somewhere");
    qputenv("PYTHONPATH", "/somewhere");
    const QTemporaryDir profile;
    EmbeddedHome home(QStringLiteral("/venv"), profile.path(), {QStringLiteral("/more")});
    const QProcessEnvironment variables = home.variables(4711, QStringLiteral("scheduler"));
    const QString database = QStringLiteral("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN");
    QCOMPARE(
        variables.value(database), QStringLiteral("sqlite:///%1/airflow.db?timeout=30").arg(home.folder()));
    QVERIFY(home.variables(4711, embeddedApiServer).value(database).endsWith(QLatin1String("?timeout=1")));
    QVERIFY(!variables.contains(QStringLiteral("PYTHONPATH")));
    QVERIFY(variables.value(QStringLiteral("PATH")).startsWith(QLatin1String("/venv/bin:")));
    QVERIFY(variables.value(QStringLiteral("NO_PROXY")).startsWith(QLatin1String("127.0.0.1")));
    QCOMPARE(variables.value(QStringLiteral("AIRFLOW__API__HOST")), QStringLiteral("127.0.0.1"));
    QVERIFY(variables.value(QStringLiteral("AIRFLOW__DAG_PROCESSOR__DAG_BUNDLE_CONFIG_LIST"))
                .contains(QLatin1String("\"/more\"")));
    qunsetenv("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN");
    qunsetenv("PYTHONPATH");
}

QTEST_GUILESS_MAIN(EmbeddedPartsTest)
#include "embedded_parts_test.moc"
