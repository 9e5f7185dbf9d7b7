// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/access/entrance.h"

#include "app/core/language.h"
#include "ui/access/assistant.h"
#include "ui/access/new_password_page.h"
#include "ui/access/sign_in_page.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/time_text.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace desk
{

namespace
{

using Phase = AccessState::Phase;

constexpr int signInterval = 1000; // ms
constexpr QLatin1String lastUserKey("access/lastUser");

bool isSignOfAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

Entrance::Entrance(Backend &backend, Theme &theme, Language &language, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
{
    m_lastSign.start();
    qApp->installEventFilter(this);
    connect(&backend.accounts(), &Accounts::stateChanged, this, &Entrance::apply);
    // What asks for it is part of what is made anew.
    connect(&language, &Language::changed, this, &Entrance::speakAnew, Qt::QueuedConnection);
}

Entrance::~Entrance()
{
    qApp->removeEventFilter(this);
}

void Entrance::open()
{
    m_wasSetUp = m_backend.accounts().state().phase != Phase::NotSetUp;
    apply(m_backend.accounts().state());
}

QWidget *Entrance::current() const
{
    if (m_access && m_access->isVisible())
        return m_access.get();
    return m_main.get();
}

void Entrance::raise()
{
    QWidget *window = current();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void Entrance::hide()
{
    if (QWidget *window = current())
        window->hide();
}

bool Entrance::eventFilter(QObject *watched, QEvent *event)
{
    if (isSignOfAPerson(event->type()) && m_lastSign.elapsed() >= signInterval) {
        m_lastSign.restart();
        m_backend.accounts().personIsHere();
    }
    if (event->type() == QEvent::Show && watched->isWidgetType())
        keepHidden(static_cast<QWidget *>(watched)); // NOLINT(*-static-cast-downcast): isWidgetType()
    if (event->type() == QEvent::Close && watched == m_access.get() && asksToQuit()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

// What ends meanwhile, such as an abort, may want to show a window: it waits until somebody is signed in.
void Entrance::keepHidden(QWidget *window)
{
    const bool isClosed = m_access && m_state.phase != Phase::NotSetUp &&
                          (m_state.phase != Phase::SignedIn || m_state.user.mustChangePassword);
    const bool isOurs = window == m_access.get() || m_access.get() == window->window() ||
                        (window->parentWidget() && window->parentWidget()->window() == m_access.get());
    if (!window->isWindow() || !isClosed || isOurs)
        return;
    // This comes before the window is on the screen, and it cannot be hidden while it is being shown.
    window->setAttribute(Qt::WA_DontShowOnScreen);
    const auto hide = [window] {
        window->hide();
        window->setAttribute(Qt::WA_DontShowOnScreen, false);
    };
    QMetaObject::invokeMethod(window, hide, Qt::QueuedConnection);
    if (window->windowType() != Qt::Popup && window->windowType() != Qt::ToolTip &&
        !m_hidden.contains(window))
        m_hidden.append(window);
}

// Whether closing the window would end what runs; asks the person then. How much runs is not said here.
bool Entrance::asksToQuit()
{
    if (m_mayQuit || m_state.phase == Phase::NotSetUp ||
        m_backend.embeddedAirflow().state != EmbeddedAirflow::State::Running)
        return false;
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("power");
    text.question = tr("Quit Workflow Desk?");
    text.sentence =
        tr("The Airflow of this application ends with it. Workflows that run there are interrupted.");
    text.afterwards = tr("The next start shows how they stand.");
    text.doIt = tr("Quit");
    text.leaveIt = tr("Keep running");
    ConfirmDialog::ask(m_theme, m_access.get(), text, [this] {
        m_mayQuit = true;
        if (m_access)
            m_access->close();
    });
    return true;
}

void Entrance::apply(const AccessState &state)
{
    const AccessState before = std::exchange(m_state, state);
    switch (state.phase) {
    case Phase::NotSetUp:
        showAssistant();
        break;
    case Phase::SignedOut:
    case Phase::Locked:
        showSignIn(state);
        break;
    case Phase::SignedIn:
        if (!std::exchange(m_wasSetUp, true)) {
            m_wantsFirstWorkflow = m_assistant && m_assistant->wantsFirstWorkflow();
            Q_EMIT setUpDone();
        }
        if (state.user.mustChangePassword)
            showNewPassword();
        else if (before.phase != Phase::SignedIn || before.user.mustChangePassword ||
                 before.user.role != state.user.role || !m_main)
            showMain(state);
        break;
    }
}

void Entrance::showAssistant()
{
    auto *assistant = new Assistant(m_backend, m_theme);
    m_assistant = assistant;
    connect(assistant, &Assistant::quitAsked, this, [this] { m_access->close(); });
    showPage(assistant, tr("First start – Workflow Desk"));
    assistant->begin();
}

void Entrance::showSignIn(const AccessState &state)
{
    auto *page = new SignInPage(m_backend, m_theme);
    QString note;
    if (state.phase == Phase::Locked) {
        note = tr("Locked at %1. Workflows go on meanwhile.").arg(shortTime(QDateTime::currentDateTime()));
    }
    showPage(
        page, state.phase == Phase::Locked ? tr("Locked – Workflow Desk") : tr("Sign in – Workflow Desk"));
    const QString name =
        state.user.name.isEmpty() ? m_settings.value(lastUserKey).toString() : state.user.name;
    page->begin(name, note);
}

void Entrance::showNewPassword()
{
    auto *page = new NewPasswordPage(m_backend, m_theme);
    showPage(page, tr("Choose a password – Workflow Desk"));
    page->setFocus();
}

void Entrance::showPage(QWidget *page, const QString &title)
{
    hideOthers();
    const bool isNew = !m_access;
    if (isNew) {
        m_access = std::make_unique<QWidget>();
        m_access->setObjectName(QStringLiteral("root"));
        m_access->setWindowIcon(m_theme.icon(QStringLiteral("workflow-desk"), {}, 128));
        auto *column = new QVBoxLayout(m_access.get());
        column->setContentsMargins(0, 0, 0, 0);
        m_access->setMinimumSize(720, 560);
        m_access->resize(900, 680);
    }
    // A page may be the sender of what brings the next one.
    if (QLayoutItem *old = m_access->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    m_access->layout()->addWidget(page);
    m_access->setWindowTitle(title);
    if (m_main)
        m_access->setGeometry(m_main->geometry());
    m_access->show();
    m_access->raise();
    m_access->activateWindow();
}

// Nothing of what was open may be seen, or read by a screen reader.
void Entrance::hideOthers()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || window == m_access.get())
            continue;
        if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip) {
            window->close();
            continue;
        }
        m_hidden.append(window);
        window->hide();
    }
}

void Entrance::makeMain()
{
    m_main = std::make_unique<MainWindow>(m_backend, m_settings, m_theme);
    connect(m_main.get(), &MainWindow::languageChosen, &m_language, &Language::use);
    connect(m_main.get(), &MainWindow::raiseAsked, this, &Entrance::raise);
}

void Entrance::speakAnew()
{
    if (!m_main)
        return;
    const std::unique_ptr<MainWindow> old = std::move(m_main);
    makeMain();
    m_main->takeOver(*old);
    // Somebody may have locked the window meanwhile.
    if (!old->isVisible())
        return;
    m_main->show();
    m_main->activateWindow();
}

void Entrance::showMain(const AccessState &state)
{
    m_settings.setValue(lastUserKey, state.user.name);
    // Somebody else finds nothing of what the one before had open.
    if (m_main && m_mainUser != state.user.name + QString::number(int(state.user.role))) {
        m_main.reset();
        m_hidden.clear();
    }
    if (!m_main) {
        makeMain();
        m_mainUser = state.user.name + QString::number(int(state.user.role));
    }
    m_main->show();
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {})) {
        if (window && window != m_main.get())
            window->show();
    }
    m_main->activateWindow();
    if (m_access) {
        m_access->hide();
        m_access.release()->deleteLater();
    }
    Q_EMIT entered();
}

} // namespace desk
