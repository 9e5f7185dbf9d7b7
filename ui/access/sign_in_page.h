// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk
{

class IconLabel;
class PasswordField;
class Theme;

/// Who is it? Name and password, a wrong try with its waiting time, and why the application is locked. Says
/// nothing of what is going on inside. GUI thread.
class SignInPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInPage)
public:
    /// Both must outlive the page.
    SignInPage(Backend &backend, const Theme &theme, QWidget *parent = nullptr);

    /// Asks for somebody in particular; empty: for anybody. note: why, in one sentence.
    void begin(const QString &name, const QString &note);

private:
    void trySignIn();
    QCoro::Task<> signIn(QString name, SecretBytes password);
    void show(const ApiError &error);
    void countDown();
    void updateButton();

    Backend &m_backend;
    QLineEdit *m_name;
    PasswordField *m_password;
    QWidget *m_errorRow;
    QLabel *m_error;
    QPushButton *m_signIn;
    QWidget *m_noteRow;
    QLabel *m_note;
    QTimer m_second;
    QDateTime m_waitUntil;
    bool m_wasWrong = false; ///< the try that has to be waited after, and not one that came too early
    bool m_busy = false;
};

} // namespace desk
