// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Secrets are nowhere: the program is used as people use it, with accounts, a real Airflow, a PostgreSQL
/// server and a real keychain, and then everything that anybody could read is searched for every secret that
/// was typed, handed over or given out.

#include "app/core/language.h"
#include "app/terminal/session.h"
#include "app/terminal/store_choice.h"
#include "tests/support/await.h"
#include "tests/support/private_session.h"
#include "tests/support/process_watch.h"
#include "tests/support/real_airflow.h"
#include "tests/support/real_postgres.h"
#include "tests/support/recording_proxy.h"
#include "tests/support/secret_search.h"
#include "tests/support/windows/shown_text.h"
#include "ui/access/account_dialog.h"
#include "ui/access/entrance.h"
#include "ui/job/job_page.h"
#include "ui/main_window.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace desk;

namespace
{

constexpr int patience = 60'000;
constexpr int secretDescriptor = 7;

/// The reading end of a pipe in which a line waits.
int pipeWith(const QByteArray &line)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0 || ::write(ends[1], line + '\n', size_t(line.size()) + 1) < 0)
        qFatal("no pipe");
    ::close(ends[1]);
    return ends[0];
}

void type(QWidget *in, const char *name, const QByteArray &text)
{
    auto *field = in->findChild<QLineEdit *>(QLatin1String(name));
    QVERIFY2(field, name);
    field->clear();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

void click(QWidget *in, const char *name)
{
    auto *button = in->findChild<QPushButton *>(QLatin1String(name));
    QVERIFY2(button, name);
    QVERIFY2(QTest::qWaitFor([button] { return button->isEnabled(); }, patience), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class SecretsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void searchFindsEveryForm();
    void watchSeesArgumentsAndEnvironments();
    void leavesNoneBehind_data();
    void leavesNoneBehind();
    void cleanupTestCase();

private:
    struct Ended {
        int code = -1;
        QByteArray output;
    };
    void useTheWindow(const QString &profile, const QUrl &store);
    void enterByTheAssistant(Entrance &entrance);
    void workInTheWindow(Entrance &entrance, Session &session);
    void tryWrongPasswords(Entrance &entrance);
    void look(const char *where);
    Ended run(const QString &profile, const QStringList &arguments, const QByteArray &password);
    QByteArray typeAtTheTerminal(const QString &profile, const QByteArray &typed, int *status);
    void crash(const QString &profile);
    void useTheTerminal(const QString &profile);

    QProcess m_keyring;
    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    std::unique_ptr<RecordingProxy> m_proxy;
    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_base;
    QByteArray m_admin;
    QByteArray m_user;
    QVector<std::pair<QString, QByteArray>> m_seen; ///< what could be read, and where
};

void SecretsTest::initTestCase()
{
    QVERIFY(PrivateSession::startKeyring(
        m_keyring, SecretRegister::fresh(QStringLiteral("password of the keyring"))));
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_proxy = std::make_unique<RecordingProxy>(m_airflow.url());
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_admin = SecretRegister::fresh(QStringLiteral("password of the administrator"));
    m_user = SecretRegister::fresh(QStringLiteral("password of the user"));
}

void SecretsTest::searchFindsEveryForm()
{
    const QByteArray secret = "a\"b/c d+e?f~ghi";
    const SecretSearch search({{QStringLiteral("it"), secret}});
    const QString text = QString::fromLatin1(secret);
    const QByteArray forms[] = {secret, "tom:" + secret, ("m:" + secret).toBase64(),
        ("mi:" + secret + "!").toBase64(), ("mir:" + secret).toBase64(QByteArray::Base64UrlEncoding),
        secret.toPercentEncoding(), secret.toHex(), secret.toHex().toUpper(),
        QByteArray(
            reinterpret_cast<const char *>(text.utf16()), 2 * text.size()), // NOLINT(*-reinterpret-cast)
        QJsonDocument(QJsonObject{{QStringLiteral("password"), text}}).toJson()};
    for (const QByteArray &form : forms)
        QVERIFY2(!search.in("before " + form + " behind", {}).isEmpty(), form.constData());
    QVERIFY(search.in(secret.chopped(1), {}).isEmpty());
    QFile file(m_base.filePath(QStringLiteral("found")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000'000, 'x') + secret);
    file.close();
    QCOMPARE(search.below(m_base.path()).size(), 1);
    QVERIFY(file.remove());
}

void SecretsTest::watchSeesArgumentsAndEnvironments()
{
    const ProcessWatch watch;
    QProcess process;
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("WATCHED"), QStringLiteral("seen-in-the-environment"));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral("/bin/sleep"), {QStringLiteral("98.7")});
    QTRY_VERIFY(watch.arguments().contains(QByteArray("/bin/sleep\0"
                                                      "98.7\0",
        16)));
    QTRY_VERIFY(watch.environments().contains(QByteArray("WATCHED=seen-in-the-environment\0", 32)));
    process.kill();
    QVERIFY(process.waitForFinished());
}

void SecretsTest::leavesNoneBehind_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("records in a file") << false;
    QTest::newRow("records on a server") << true;
}

void SecretsTest::leavesNoneBehind()
{
    QFETCH(const bool, onServer);
    const QString profile = QDir(m_base.path()).canonicalPath() +
                            (onServer ? QStringLiteral("/with-server") : QStringLiteral("/with-file"));
    m_seen.clear();
    const ProcessWatch watch;
    useTheWindow(profile, onServer ? RealPostgres::shared().makeDatabase() : QUrl());
    if (QTest::currentTestFailed())
        return;
    crash(profile);
    useTheTerminal(profile);
    if (QTest::currentTestFailed())
        return;

    QVERIFY(!m_proxy->credentials().isEmpty());
    for (const QByteArray &credential : m_proxy->credentials())
        SecretRegister::add(QStringLiteral("token of Airflow"), credential);
    const SecretSearch search(SecretRegister::own());
    QStringList found = search.below(m_base.path());
    found += search.below(QDir::homePath());
    if (onServer)
        found += search.below(RealPostgres::shared().folder());
    for (const auto &[where, bytes] : std::as_const(m_seen))
        found += search.in(bytes, where);
    for (const QByteArray &arguments : watch.arguments())
        found += search.in(arguments, QStringLiteral("arguments of a process"));
    for (const QByteArray &environment : watch.environments())
        found += search.in(environment, QStringLiteral("the environment of a process"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY(search.searched() > 500'000);
    // Its own password Airflow may keep; what is ours never got there.
    QVector<SecretRegister::Entry> ours;
    for (const SecretRegister::Entry &entry : SecretRegister::own()) {
        if (!entry.first.contains(QLatin1String("Airflow")))
            ours.append(entry);
    }
    const QStringList sent = SecretSearch(ours).below(m_airflow.home());
    QVERIFY2(sent.isEmpty(), qPrintable(sent.join(QLatin1Char('\n'))));
}

// --- The window

/// Remembers the words of all windows, of those that are hidden too.
void SecretsTest::look(const char *where)
{
    QTest::qWait(50);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        m_seen.append({QStringLiteral("the window: ") + QLatin1String(where), shownText(*window)});
}

void SecretsTest::useTheWindow(const QString &profile, const QUrl &store)
{
    CommandLine line;
    line.profile = profile;
    if (!store.isEmpty()) {
        line.store = store;
        line.storePasswordFd = pipeWith(RealPostgres::shared().password().view().toByteArray());
    }
    Session session(line);
    VERIFY_RESULT(await(session.open()));
    QVERIFY(!session.keychainProblem());
    QSettings settings(profile + QStringLiteral("/window.ini"), QSettings::IniFormat);
    {
        Language language;
        Entrance entrance(session.backend(), *m_theme, language, settings);
        connect(&entrance, &Entrance::setUpDone, this, [&session] { outcomeOf(session.start()); });
        entrance.open();
        enterByTheAssistant(entrance);
        if (!QTest::currentTestFailed())
            workInTheWindow(entrance, session);
        if (!QTest::currentTestFailed())
            tryWrongPasswords(entrance);
    }
    VERIFY_RESULT(await(session.stop()));
}

void SecretsTest::enterByTheAssistant(Entrance &entrance)
{
    QWidget *access = entrance.accessWindow();
    type(access, "instance", "clinic-a");
    click(access, "next");
    type(access, "name", "mira");
    type(access, "newPassword", m_admin);
    type(access, "repeatedPassword", m_admin);
    look("the administrator's password is typed");
    click(access, "next");
    access->findChild<QRadioButton *>(QStringLiteral("external"))->click();
    type(access, "address", m_proxy->url().toEncoded());
    type(access, "user", m_airflow.username().toLatin1());
    type(access, "password", SecretRegister::fresh(QStringLiteral("wrong password of Airflow")));
    click(access, "test");
    QTRY_VERIFY_WITH_TIMEOUT(shownText(*access).contains("password is wrong"), patience);
    look("Airflow's password was wrong");
    type(access, "password", m_airflow.password().view().toByteArray());
    click(access, "test");
    click(access, "next");
    QTRY_VERIFY_WITH_TIMEOUT(
        access->findChild<QLabel *>(QStringLiteral("summary"))->text().contains(QLatin1String("mira")),
        patience);
    look("ready");
    click(access, "next");
    QTRY_VERIFY_WITH_TIMEOUT(entrance.mainWindow() && entrance.mainWindow()->isVisible(), patience);
}

void SecretsTest::workInTheWindow(Entrance &entrance, Session &session)
{
    MainWindow &window = *entrance.mainWindow();
    Backend &backend = session.backend();
    QTRY_COMPARE_WITH_TIMEOUT(backend.airflowStatus().phase, AirflowStatus::Phase::Connected, patience);
    WorkflowSpec spec;
    spec.name = QStringLiteral("in-the-window");
    spec.dagId = QStringLiteral("quick");
    const Result<Workflow> submitted = await(backend.submit(spec));
    VERIFY_RESULT(submitted);
    QCOMPARE(submitted->username, QStringLiteral("mira"));
    const auto jobs = await(backend.jobs(submitted->id, 0, 1));
    VERIFY_RESULT(jobs);
    const JobId job = jobs->constFirst().id;
    QTRY_COMPARE_WITH_TIMEOUT(await(backend.job(job)).value().job.state, JobState::finished, patience);
    window.showJob(job);
    for (const auto tab : {JobPage::Tab::Log, JobPage::Tab::Graph, JobPage::Tab::Configuration}) {
        window.jobPage().showTab(tab);
        QTest::qWait(300);
        look("a job");
    }
    for (const PageId page : {PageId::WorkflowList, PageId::Datasets}) {
        window.showPage(page);
        look("a page");
    }
    window.showPage(PageId::Settings);
    SettingsPage &page = window.settingsPage();
    auto *sections = page.findChild<QListWidget *>();
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        look("the settings");
    }
    page.showSection(SettingsPage::Section::People);
    click(&page, "addUser");
    auto *dialog = window.findChild<AccountDialog *>();
    type(dialog, "name", "tom");
    type(dialog, "newPassword", m_user);
    type(dialog, "repeatedPassword", m_user);
    look("the user's password is typed");
    click(dialog, "store");
    QTRY_VERIFY_WITH_TIMEOUT(await(backend.accounts().users()).value().size() == 2, patience);
}

void SecretsTest::tryWrongPasswords(Entrance &entrance)
{
    MainWindow &window = *entrance.mainWindow();
    SettingsPage &page = window.settingsPage();
    page.showSection(SettingsPage::Section::Account);
    const QByteArray wrong = SecretRegister::fresh(QStringLiteral("wrong password of the administrator"));
    const QByteArray wanted = SecretRegister::fresh(QStringLiteral("password that was not taken"));
    type(&page, "currentPassword", wrong);
    type(&page, "newPassword", wanted);
    type(&page, "repeatedPassword", wanted);
    click(&page, "changePassword");
    auto *error = page.findChild<QLabel *>(QStringLiteral("passwordError"));
    QTRY_VERIFY_WITH_TIMEOUT(error->text().contains(QLatin1String("wrong")), patience);
    look("the password was not changed");
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(entrance.accessWindow() && entrance.accessWindow()->isVisible());
    QWidget *access = entrance.accessWindow();
    type(access, "password", wrong);
    click(access, "signIn");
    QTRY_VERIFY_WITH_TIMEOUT(
        access->findChild<QLabel *>(QStringLiteral("error"))->text().contains(QLatin1String("wrong")),
        patience);
    look("locked");
    type(access, "password", m_admin);
    click(access, "signIn");
    QTRY_VERIFY_WITH_TIMEOUT(window.isVisible() && !entrance.accessWindow(), patience);
    look("unlocked");
}

// --- The program itself

/// Its end comes as a crash, while it holds Airflow's password and a token.
void SecretsTest::crash(const QString &profile)
{
    const QString folder = m_base.filePath(QStringLiteral("crash"));
    QVERIFY(QDir().mkpath(folder));
    // Whoever started it allows memory to be written to a file; it says what became of that.
    const char *launcher =
        "import os, resource, sys\n"
        "hard = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))\n"
        "child = os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:])\n"
        "print(f'child {child} ', flush=True)\n"
        "status = os.waitpid(child, 0)[1]\n"
        "print('core' if os.WCOREDUMP(status) else 'nothing written', os.WTERMSIG(status), flush=True)\n";
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        QStringLiteral("python3"), {QStringLiteral("-c"), QLatin1String(launcher),
                                       QStringLiteral(DESK_PROGRAM), QStringLiteral("--profile"), profile});
    QByteArray output;
    pid_t child = 0;
    const auto started = [&] {
        output += process.readAll();
        const qsizetype place = output.indexOf("child ");
        child = place < 0 ? 0 : output.mid(place).split(' ').value(1).toInt();
        return child > 0;
    };
    QVERIFY2(QTest::qWaitFor(started, patience), output.constData());
    // With the password from the keychain it signs in to Airflow by itself, whoever sits there.
    const int before = m_proxy->signedRequests();
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->signedRequests() > before + 1; }, patience));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(child));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    static const QRegularExpression none(QStringLiteral("Max core file size +0 +0 "));
    QVERIFY(none.match(QString::fromLatin1(limits.readAll())).hasMatch());
    ::kill(child, SIGABRT);
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience));
    output += process.readAll();
    m_seen.append({QStringLiteral("the output of a crash"), output});
    QVERIFY2(output.contains("nothing written 6"), output.constData());
    QVERIFY(QDir(folder).isEmpty());
}

SecretsTest::Ended SecretsTest::run(
    const QString &profile, const QStringList &arguments, const QByteArray &password)
{
    QProcess process;
    const int secret = pipeWith(password);
    process.setChildProcessModifier([secret] { ::dup2(secret, secretDescriptor); });
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DESK_PROGRAM),
        QStringList{QStringLiteral("--profile"), profile, QStringLiteral("--user-password-fd"),
            QString::number(secretDescriptor)} +
            arguments);
    Ended ended;
    if (QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 2 * patience) &&
        process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ::close(secret);
    ended.output = process.readAll();
    m_seen.append({QStringLiteral("the output of ") + arguments.join(QLatin1Char(' ')), ended.output});
    return ended;
}

/// What the terminal shows while somebody types at it.
QByteArray SecretsTest::typeAtTheTerminal(const QString &profile, const QByteArray &typed, int *status)
{
    const QByteArray program = DESK_PROGRAM;
    const QByteArray folder = QFile::encodeName(profile);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0)
        return {}; // and never a signal to "-1", which is everybody
    if (child == 0) {
        execl(program.constData(), program.constData(), "--profile", folder.constData(), "--user", "mira",
            "list", nullptr);
        _exit(127);
    }
    QByteArray shown;
    bool asked = false;
    const auto ended = [&] {
        char piece[4096];
        pollfd waiting{terminal, POLLIN, 0};
        while (::poll(&waiting, 1, 0) == 1) {
            const ssize_t length = ::read(terminal, piece, sizeof(piece));
            if (length <= 0)
                break;
            shown.append(piece, length);
        }
        if (!asked && shown.contains("Password of mira")) {
            asked = true;
            if (::write(terminal, typed.constData(), size_t(typed.size())) < 0)
                return true;
        }
        return waitpid(child, status, WNOHANG) == child;
    };
    if (!QTest::qWaitFor(ended, patience)) {
        ::kill(child, SIGKILL);
        waitpid(child, status, 0);
    }
    ended();
    ::close(terminal);
    m_seen.append({QStringLiteral("the terminal"), shown});
    return shown;
}

void SecretsTest::useTheTerminal(const QString &profile)
{
    const QStringList mira{QStringLiteral("--user"), QStringLiteral("mira")};
    const Ended done = run(profile,
        mira + QStringList{QStringLiteral("run"), QStringLiteral("quick"), QStringLiteral("--name"),
                   QStringLiteral("in-the-terminal"), QStringLiteral("--json")},
        m_admin);
    QVERIFY2(done.code == 0, done.output.constData());
    QVERIFY2(done.output.contains("\"mira\""), done.output.constData());
    const QString file = m_base.filePath(QFileInfo(profile).fileName() + QStringLiteral(".profile"));
    const Ended exported = run(profile, mira + QStringList{QStringLiteral("export"), file}, m_admin);
    QVERIFY2(exported.code == 0 && QFileInfo(file).size() > 0, exported.output.constData());
    const QByteArray wrong = SecretRegister::fresh(QStringLiteral("wrong password at the terminal"));
    const Ended refused = run(profile, mira + QStringList{QStringLiteral("list")}, wrong);
    QVERIFY2(refused.code == 3 && refused.output.contains("wrong"), refused.output.constData());
    const Ended given = run(profile,
        QStringList{
            QStringLiteral("--user"), QStringLiteral("tom"), QStringLiteral("run"), QStringLiteral("quick")},
        m_user);
    QVERIFY2(given.code == 3 && given.output.contains("of your own first"), given.output.constData());

    int status = 0;
    // A wrong letter, taken back, and the password.
    int master = -1;
    int slave = -1;
    if (openpty(&master, &slave, nullptr, nullptr, nullptr) != 0)
        QSKIP("This machine has no pseudo-terminals: nobody can type a password at one.");
    ::close(master);
    ::close(slave);
    const QByteArray shown = typeAtTheTerminal(profile, "x\x7f" + m_admin + '\n', &status);
    QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 0, shown.constData());
    QVERIFY2(shown.contains("in-the-terminal"), shown.constData());
    const QByteArray givenUp = typeAtTheTerminal(profile, m_admin.left(8) + "\x03", &status);
    QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 3, givenUp.constData());
    QVERIFY2(givenUp.contains("No password was given"), givenUp.constData());
    QVERIFY(!givenUp.contains(m_admin.left(8)));
}

void SecretsTest::cleanupTestCase()
{
    m_keyring.kill();
    m_keyring.waitForFinished();
}

int main(int argc, char **argv)
{
    if (PrivateSession::current().isEmpty()) {
        const QCoreApplication application(argc, argv);
        return PrivateSession::runAgain(
            QStringLiteral("open"), PrivateSession::Bus::Free, QCoreApplication::arguments().mid(1));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    SecretsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secrets_test.moc"
