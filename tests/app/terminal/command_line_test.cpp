// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/command_line.h"
#include "app/terminal/table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using Verb = CommandLine::Verb;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsVerbs_data();
    void understandsVerbs();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void readsEverythingAboutARun();
    void readsConfFromAFile();
    void readsTheConnection();
    void readsTheStore();
    void helpNamesEveryOption();
    void tablesLineUp();
};

namespace
{

QStringList words(const QString &line)
{
    return QStringList(QStringLiteral("workflow-desk")) + line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void CommandLineTest::understandsVerbs_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("verb");
    QTest::addColumn<bool>("terminal");
    QTest::newRow("nothing") << QString() << int(Verb::Window) << false;
    QTest::newRow("profile alone") << QStringLiteral("--profile /p") << int(Verb::Window) << false;
    QTest::newRow("help") << QStringLiteral("--help") << int(Verb::Help) << true;
    QTest::newRow("version") << QStringLiteral("run --version") << int(Verb::Version) << true;
    QTest::newRow("server") << QStringLiteral("--headless --health-port 0 --vault-fd 3")
                            << int(Verb::Headless) << true;
    QTest::newRow("setup") << QStringLiteral("setup --instance a --user mira --user-password-fd 3")
                           << int(Verb::Setup) << true;
    QTest::newRow("run") << QStringLiteral("run dag") << int(Verb::Run) << true;
    QTest::newRow("options first") << QStringLiteral("--profile /p run dag --json") << int(Verb::Run) << true;
    QTest::newRow("list") << QStringLiteral("list --state failed --json") << int(Verb::List) << true;
    QTest::newRow("show") << QStringLiteral("show 7") << int(Verb::Show) << true;
    QTest::newRow("logs") << QStringLiteral("logs 7 --task t --try 2 --follow") << int(Verb::Logs) << true;
    QTest::newRow("abort") << QStringLiteral("abort a1b2c3 9 --yes") << int(Verb::Abort) << true;
    QTest::newRow("restart") << QStringLiteral("restart 9") << int(Verb::Restart) << true;
    QTest::newRow("requests") << QStringLiteral("requests --json") << int(Verb::Requests) << true;
    QTest::newRow("confirm") << QStringLiteral("confirm a1b2c3 9 --yes --json") << int(Verb::Confirm) << true;
    QTest::newRow("reject") << QStringLiteral("reject 9 --reason no --yes") << int(Verb::Reject) << true;
    QTest::newRow("delete") << QStringLiteral("delete a1b2c3 --yes") << int(Verb::Delete) << true;
}

void CommandLineTest::understandsVerbs()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, verb);
    QFETCH(const bool, terminal);
    const auto line = readCommandLine(words(arguments));
    QVERIFY2(line.has_value(), qPrintable(line ? QString() : line.error()));
    QCOMPARE(int(line->verb), verb);
    QCOMPARE(line->isTerminal(), terminal);
}

void CommandLineTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named"); ///< what the sentence has to name
    QTest::newRow("unknown verb") << QStringLiteral("walk") << QStringLiteral("walk");
    QTest::newRow("unknown option") << QStringLiteral("run dag --fast") << QStringLiteral("fast");
    QTest::newRow("run without a DAG") << QStringLiteral("run") << QStringLiteral("DAG");
    QTest::newRow("run with two") << QStringLiteral("run a b") << QStringLiteral("DAG");
    QTest::newRow("two sources") << QStringLiteral("run a --dataset d --series 1.2")
                                 << QStringLiteral("--dataset");
    QTest::newRow("window with a server's option")
        << QStringLiteral("--health-port 1") << QStringLiteral("--health-port");
    QTest::newRow("port too large") << QStringLiteral("--headless --health-port 65536")
                                    << QStringLiteral("--health-port");
    QTest::newRow("server with a verb") << QStringLiteral("list --headless") << QStringLiteral("--headless");
    QTest::newRow("setup without a person")
        << QStringLiteral("setup --instance a") << QStringLiteral("--user");
    QTest::newRow("limit 0") << QStringLiteral("run a --limit 0") << QStringLiteral("--limit");
    QTest::newRow("limit text") << QStringLiteral("run a --limit few") << QStringLiteral("--limit");
    QTest::newRow("conf is no JSON") << QStringLiteral("run a --conf {") << QStringLiteral("--conf");
    QTest::newRow("conf is no object") << QStringLiteral("run a --conf [1]") << QStringLiteral("object");
    QTest::newRow("conf file") << QStringLiteral("run a --conf @/none/such") << QStringLiteral("/none/such");
    QTest::newRow("state") << QStringLiteral("list --state tired") << QStringLiteral("tired");
    QTest::newRow("list with a word") << QStringLiteral("list all") << QStringLiteral("all");
    QTest::newRow("show nothing") << QStringLiteral("show") << QStringLiteral("id");
    QTest::newRow("show two") << QStringLiteral("show 1 2") << QStringLiteral("id");
    QTest::newRow("abort nothing") << QStringLiteral("abort") << QStringLiteral("id");
    QTest::newRow("confirm nothing") << QStringLiteral("confirm") << QStringLiteral("id");
    QTest::newRow("confirm with a reason")
        << QStringLiteral("confirm 9 --reason x") << QStringLiteral("--reason");
    QTest::newRow("reject without a reason") << QStringLiteral("reject 9") << QStringLiteral("--reason");
    QTest::newRow("reject with too long a reason")
        << QStringLiteral("reject 9 --reason ") + QString(2401, QLatin1Char('x'))
        << QStringLiteral("--reason");
    QTest::newRow("requests with a word") << QStringLiteral("requests all") << QStringLiteral("all");
    QTest::newRow("foreign option") << QStringLiteral("list --dataset d") << QStringLiteral("--dataset");
    QTest::newRow("first run without a window")
        << QStringLiteral("list --first-run") << QStringLiteral("--first-run");
    QTest::newRow("option without its verb") << QStringLiteral("--json") << QStringLiteral("--json");
    QTest::newRow("address") << QStringLiteral("run a --airflow nowhere --username u")
                             << QStringLiteral("address");
    QTest::newRow("another kind of database")
        << QStringLiteral("list --store mysql://desk@host/base") << QStringLiteral("postgresql://");
    QTest::newRow("database password in the address")
        << QStringLiteral("list --store postgresql://u:p@host/base") << QStringLiteral("--store-password-fd");
    QTest::newRow("unknown database option")
        << QStringLiteral("list --store postgresql://u@host/base?options=x") << QStringLiteral("sslmode");
    QTest::newRow("export nowhere") << QStringLiteral("export") << QStringLiteral("file");
    QTest::newRow("no user") << QStringLiteral("run a --airflow https://x.example")
                             << QStringLiteral("--username");
    QTest::newRow("password in the address")
        << QStringLiteral("run a --airflow https://u:p@x.example --username u")
        << QStringLiteral("--password-fd");
}

void CommandLineTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, named);
    const auto line = readCommandLine(words(arguments));
    QVERIFY(!line);
    QVERIFY2(line.error().contains(named), qPrintable(line.error()));
}

void CommandLineTest::readsEverythingAboutARun()
{
    const auto line = readCommandLine(words(QStringLiteral(
        "run dag --name n --series 1.2 --series 1.3 --conf {\"a\":1} --single --limit 5 --no-wait --json")));
    QVERIFY(line.has_value());
    QCOMPARE(line->dagId, QStringLiteral("dag"));
    QCOMPARE(line->name, QStringLiteral("n"));
    QCOMPARE(line->series, QStringList({QStringLiteral("1.2"), QStringLiteral("1.3")}));
    QCOMPARE(line->conf.value(QLatin1String("a")).toInt(), 1);
    QVERIFY(line->single);
    QCOMPARE(line->limit, std::optional<int>(5));
    QVERIFY(!line->wait);
    QVERIFY(line->json);
}

void CommandLineTest::readsConfFromAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("conf.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"workflow_form\": {\"bins\": 12}}");
    file.close();
    const auto line = readCommandLine({QStringLiteral("workflow-desk"), QStringLiteral("run"),
        QStringLiteral("dag"), QStringLiteral("--conf"), QLatin1Char('@') + file.fileName()});
    QVERIFY(line.has_value());
    QCOMPARE(
        line->conf.value(QLatin1String("workflow_form")).toObject().value(QLatin1String("bins")).toInt(), 12);
}

void CommandLineTest::readsTheConnection()
{
    const auto line = readCommandLine(
        words(QStringLiteral("--profile /p --airflow-environment /v --dags /d1 --dags /d2 --airflow "
                             "https://x.example/af --username u --password-fd 3 list")));
    QVERIFY(line.has_value());
    QCOMPARE(line->profile, QStringLiteral("/p"));
    QCOMPARE(line->airflowEnvironment, QStringLiteral("/v"));
    QCOMPARE(line->dagFolders, QStringList({QStringLiteral("/d1"), QStringLiteral("/d2")}));
    QCOMPARE(line->airflow, QUrl(QStringLiteral("https://x.example/af")));
    QCOMPARE(line->username, QStringLiteral("u"));
    QCOMPARE(line->passwordFd, 3);
}

void CommandLineTest::readsTheStore()
{
    QVERIFY(!readCommandLine(words(QStringLiteral("list")))->store.has_value());
    QCOMPARE(readCommandLine(words(QStringLiteral("list --store file")))->store, std::optional<QUrl>(QUrl()));
    const auto line = readCommandLine(
        words(QStringLiteral("list --store postgresql://u@host/base?sslmode=require --store-password-fd 4")));
    QVERIFY(line.has_value());
    QCOMPARE(line->store->host(), QStringLiteral("host"));
    QCOMPARE(line->storePasswordFd, 4);
}

void CommandLineTest::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const char *word : {"run", "list", "show", "logs", "abort", "restart", "delete", "export", "import",
             "requests", "confirm", "reject", "--reason", "--profile", "--airflow-environment", "--dags",
             "--airflow", "--username", "--password-fd", "--name", "--dataset", "--series", "--series-file",
             "--conf", "--single", "--limit", "--no-wait", "--json", "--store", "--store-password-fd",
             "--state", "--search", "--task", "--try", "--follow", "--yes", "--help", "--version"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
}

void CommandLineTest::tablesLineUp()
{
    Table table({QStringLiteral("ID"), QStringLiteral("Name"), QStringLiteral("State")});
    table.add({QStringLiteral("a"), QStringLiteral("long name"), QString()});
    table.add({QStringLiteral("abc"), QStringLiteral("x"), QStringLiteral("failed")});
    QCOMPARE(table.lines(), QStringList({QStringLiteral("ID   Name       State"),
                                QStringLiteral("a    long name"), QStringLiteral("abc  x          failed")}));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
