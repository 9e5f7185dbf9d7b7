// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QVector>
#include <QWidget>
#include <memory>

class QSettings;

namespace desk
{

class Assistant;
class Language;
class MainWindow;
class Theme;

/// What stands between the start of the program and its main window: the first start's assistant, the
/// sign-in, the lock. While nobody is signed in, no window of the application shows anything. Owns the main
/// window. GUI thread.
class Entrance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Entrance)
public:
    /// All must outlive it.
    Entrance(
        Backend &backend, Theme &theme, Language &language, QSettings &settings, QObject *parent = nullptr);
    ~Entrance() override;

    /// Shows what the state asks for.
    void open();
    /// Brings the window that is shown to the front.
    void raise();
    void hide();

    /// Null while nobody is signed in for the first time.
    MainWindow *mainWindow() const { return m_main.get(); }
    QWidget *accessWindow() const { return m_access.get(); }
    bool wantsFirstWorkflow() const { return m_wantsFirstWorkflow; }

Q_SIGNALS:
    /// The assistant is done: the engine may start.
    void setUpDone();
    /// Somebody is signed in, and the main window is there; each time.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(const AccessState &state);
    void showAssistant();
    void showSignIn(const AccessState &state);
    void showNewPassword();
    void showMain(const AccessState &state);
    /// Puts a page into the window before the main one, and shows it where the main one stood.
    void showPage(QWidget *page, const QString &title);
    void makeMain();
    /// Makes what is on the screen anew, in another language.
    void speakAnew();
    void hideOthers();
    void keepHidden(QWidget *window);
    bool asksToQuit();
    QWidget *current() const;

    Backend &m_backend;
    Theme &m_theme;
    Language &m_language;
    QSettings &m_settings;
    std::unique_ptr<MainWindow> m_main;
    std::unique_ptr<QWidget> m_access;
    QPointer<Assistant> m_assistant;
    QVector<QPointer<QWidget>> m_hidden; ///< windows to show again after the lock
    QString m_mainUser;                  ///< whose main window it is
    AccessState m_state;
    QElapsedTimer m_lastSign;
    bool m_wasSetUp = false;
    bool m_mayQuit = false; ///< the person agreed to it
    bool m_wantsFirstWorkflow = false;
};

} // namespace desk
