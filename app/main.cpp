// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The composition root: reads the arguments, puts the parts together, and opens the window or carries a verb
/// out.

#include "app/backend/error_text.h"
#include "app/core/language.h"
#include "app/terminal/headless.h"
#include "app/terminal/message_log.h"
#include "app/terminal/session.h"
#include "app/terminal/sign_in.h"
#include "app/terminal/stop_signals.h"
#include "app/terminal/store_choice.h"
#include "app/terminal/verbs.h"
#include "app/terminal/window_call.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <cstdio>
#include <memory>

#if __has_include("ui/access/entrance.h")
#include "ui/access/entrance.h"
#include "ui/settings/appearance_settings.h"
#include "ui/theme/theme.h"
#define DESK_HAS_WINDOW 1
#endif

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace desk;

namespace
{

/// Passwords are in this program's memory: no other program of the user may look into it, and no crash writes
/// it to disk.
void protectMemory()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("workflow-desk"));
    QCoreApplication::setOrganizationName(QStringLiteral("workflow-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
}

void logProblem(const ApiError &error)
{
    const ErrorText text = describe(error);
    qWarning("%s %s", qUtf8Printable(text.headline), qUtf8Printable(text.detail));
}

/// Says that the keychain did not take, or not give, the password of the store's server.
void sayKeychainProblem(const Session &session, Terminal &terminal)
{
    if (!session.keychainProblem())
        return;
    logProblem(*session.keychainProblem());
    terminal.error(*session.keychainProblem());
}

/// Opens the session and carries the verb out.
QCoro::Task<ExitCode> carryOutIn(CommandLine line, Session &session, Terminal &terminal)
{
    const Result<void> opened = co_await session.open();
    if (!opened) {
        terminal.error(opened.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    sayKeychainProblem(session, terminal);
    QObject::connect(&session.backend(), &Backend::problemOccurred, &session.backend(), &logProblem);
    Result<void> entered;
    if (line.verb != CommandLine::Verb::Setup)
        entered = co_await signIn(line, session.backend().accounts(), terminal);
    if (!entered) {
        terminal.error(entered.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    if (needsAirflow(line)) {
        const Result<void> started = co_await session.start();
        if (!started) {
            terminal.error(started.error());
            co_return ExitCode::CannotBeCarriedOut;
        }
    }
    if (line.verb == CommandLine::Verb::Run) {
        const Result<void> sample = co_await session.makeSampleDataset();
        if (!sample)
            logProblem(sample.error());
    }
    const ExitCode code = co_await carryOut(line, session.backend(), terminal);
    terminal.endProgress();
    co_return code;
}

QCoro::Task<> runVerbs(CommandLine line, Session &session, Terminal &terminal)
{
    const ExitCode code = co_await carryOutIn(line, session, terminal);
    const Result<void> stopped = co_await session.stop();
    if (!stopped)
        logProblem(stopped.error());
    QCoreApplication::exit(int(code));
}

int runTerminal(int argc, char **argv, const CommandLine &line)
{
    QCoreApplication application(argc, argv);
    const Language language;
    Session session(line);
    const MessageLog log(session.profile() + QLatin1String("/workflow-desk.log"));
    Terminal terminal;
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::arrived, &terminal, [&terminal](bool keyboard) {
        // The system's request is not asked back; a person who presses Ctrl+C a third time does not want to
        // wait.
        if (terminal.interruptions() >= 2)
            QCoreApplication::exit(int(ExitCode::Interrupted));
        terminal.interrupt();
        if (!keyboard)
            terminal.interrupt();
    });
    QMetaObject::invokeMethod(
        &terminal, [&line, &session, &terminal] { runVerbs(line, session, terminal); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runHeadless(int argc, char **argv, const CommandLine &line)
{
    QCoreApplication application(argc, argv);
    const Language language;
    const MessageLog log(STDERR_FILENO);
    Session session(line);
    Headless headless(session, line.healthPort);
    const StopSignals stopSignals;
    QObject::connect(
        &headless, &Headless::ended, &application, [](ExitCode code) { QCoreApplication::exit(int(code)); });
    QObject::connect(&stopSignals, &StopSignals::arrived, &headless, &Headless::end);
    QMetaObject::invokeMethod(&headless, &Headless::begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

#ifdef DESK_HAS_WINDOW

/// The window with what it shows; all live until the program ends.
struct Desk {
    Session session;
    Language &language;
    bool firstRun = false;
    Terminal terminal; ///< what the first workflow has to say
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Entrance> entrance;
    bool starting = false;
    bool started = false;
    bool samplesMade = false;
};

/// Says why the program cannot go on; it ends when that was read.
void endWithProblem(const ApiError &error)
{
    const ErrorText text = describe(error);
    auto *box = new QMessageBox(
        QMessageBox::Critical, QStringLiteral("Workflow Desk"), text.headline, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text.detail + QLatin1Char(' ') + text.nextStep);
    QObject::connect(
        box, &QDialog::finished, box, [] { QCoreApplication::exit(int(ExitCode::CannotBeCarriedOut)); });
    box->open();
}

/// Who starts the program for the first time sees a workflow run, without having to find one.
QCoro::Task<> startFirstWorkflow(Desk &desk)
{
    Backend &backend = desk.session.backend();
    const Result<WorkflowPage> earlier = co_await backend.workflows({});
    if (!earlier || !earlier->workflows.isEmpty())
        co_return;
    CommandLine line;
    line.verb = CommandLine::Verb::Run;
    line.dagId = QStringLiteral("collect-metadata");
    line.dataset = QStringLiteral("sample-images");
    line.name = QStringLiteral("first-run");
    line.wait = false;
    co_await carryOut(line, backend, desk.terminal);
    desk.terminal.endProgress();
}

QCoro::Task<> makeSamples(Desk &desk)
{
    const Result<void> made = co_await desk.session.makeSampleDataset();
    if (!made)
        logProblem(made.error());
    else if (desk.firstRun || desk.entrance->wantsFirstWorkflow())
        startFirstWorkflow(desk);
}

/// The engine goes on with what was started, whether or not somebody is signed in.
QCoro::Task<> startEngine(Desk &desk)
{
    if (std::exchange(desk.starting, true))
        co_return;
    const Result<void> started = co_await desk.session.start();
    if (!started)
        logProblem(started.error());
    desk.started = true;
    if (desk.entrance->mainWindow() && !std::exchange(desk.samplesMade, true))
        makeSamples(desk);
}

QCoro::Task<> openDesk(Desk &desk)
{
    const Result<void> opened = co_await desk.session.open();
    if (!opened) {
        endWithProblem(opened.error());
        co_return;
    }
    sayKeychainProblem(desk.session, desk.terminal);
    Backend &backend = desk.session.backend();
    QObject::connect(&backend, &Backend::problemOccurred, &backend, &logProblem);
    desk.settings = std::make_unique<QSettings>(
        desk.session.profile() + QLatin1String("/window.ini"), QSettings::IniFormat);
    desk.theme = std::make_unique<Theme>();
    restoreAppearance(*desk.settings, *desk.theme);
    desk.language.use(savedLanguage(*desk.settings));
    desk.theme->apply(*qApp);
    desk.entrance = std::make_unique<Entrance>(backend, *desk.theme, desk.language, *desk.settings);
    QObject::connect(desk.entrance.get(), &Entrance::setUpDone, qApp, [&desk] { startEngine(desk); });
    QObject::connect(desk.entrance.get(), &Entrance::entered, qApp, [&desk] {
        if (desk.started && !std::exchange(desk.samplesMade, true))
            makeSamples(desk);
    });
    desk.entrance->open();
    if (backend.accounts().state().phase != AccessState::Phase::NotSetUp) {
        startEngine(desk);
        co_return;
    }
    // Before the first start is set up no Airflow is chosen; but the terminal may have begun something here.
    const Result<WorkflowPage> earlier = co_await backend.workflows({});
    if (earlier && earlier->all > 0)
        startEngine(desk);
}

/// Another process of the program already has this profile's window.
void showWindow(const Desk &desk)
{
    if (desk.entrance)
        desk.entrance->raise();
}

void sayThatTheOtherDoesNotAnswer()
{
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.operation = Operation::OpenWindow;
    endWithProblem(error);
}

QCoro::Task<> closeDesk(Desk &desk)
{
    if (desk.entrance)
        desk.entrance->hide();
    // Twice: do not wait for Airflow any longer.
    desk.terminal.interrupt();
    desk.terminal.interrupt();
    const Result<void> stopped = co_await desk.session.stop();
    if (!stopped)
        logProblem(stopped.error());
    QCoreApplication::quit();
}

int runWindow(int argc, char **argv, const CommandLine &line)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Workflow Desk"));
    QApplication::setDesktopFileName(QStringLiteral("workflow-desk"));
    // The program ends when its Airflow has ended, not already with the window.
    QApplication::setQuitOnLastWindowClosed(false);
    Language language;
    Desk desk{Session(line), language, line.firstRun, Terminal(), nullptr, nullptr, nullptr};
    const MessageLog log(desk.session.profile() + QLatin1String("/workflow-desk.log"));
    const StopSignals stopSignals;
    bool closing = false;
    const auto close = [&desk, &closing] {
        if (!std::exchange(closing, true))
            closeDesk(desk);
    };
    QObject::connect(&application, &QApplication::lastWindowClosed, &application, close);
    QObject::connect(&stopSignals, &StopSignals::arrived, &application, close);
    WindowCall windowCall(desk.session.profile());
    QObject::connect(&windowCall, &WindowCall::isFirst, &application, [&desk] { openDesk(desk); });
    QObject::connect(&windowCall, &WindowCall::called, &application, [&desk] { showWindow(desk); });
    QObject::connect(&windowCall, &WindowCall::answered, &application, &QCoreApplication::quit);
    QObject::connect(&windowCall, &WindowCall::notAnswered, &application, &sayThatTheOtherDoesNotAnswer);
    QMetaObject::invokeMethod(&windowCall, &WindowCall::begin, Qt::QueuedConnection);
    const int code = QApplication::exec();
    desk.entrance.reset();
    return code;
}

#endif

} // namespace

int main(int argc, char **argv)
{
    protectMemory();
    nameApplication();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = readCommandLine(arguments);
    if (!line) {
        std::fprintf(stderr, "workflow-desk: %s\n%s\n", qPrintable(line.error()),
            qPrintable(QCoreApplication::translate("desk::CommandLine", "See workflow-desk --help.")));
        return int(ExitCode::Usage);
    }
    for (const int descriptor :
        {line->passwordFd, line->userPasswordFd, line->storePasswordFd, line->vaultFd})
        keepFromChildren(descriptor);
    if (line->verb == CommandLine::Verb::Help || line->verb == CommandLine::Verb::Version) {
        const QString text = line->verb == CommandLine::Verb::Help
                                 ? helpText()
                                 : QStringLiteral("workflow-desk " DESK_VERSION);
        std::printf("%s\n", qPrintable(text));
        return int(ExitCode::Done);
    }
    if (line->verb == CommandLine::Verb::Headless)
        return runHeadless(argc, argv, *line);
#ifdef DESK_HAS_WINDOW
    if (!line->isTerminal())
        return runWindow(argc, argv, *line);
#endif
    return runTerminal(argc, argv, *line);
}
