// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <QWidget>

class QLabel;

namespace desk
{

class PasswordField;
class Theme;

/// A new password, typed twice, and the current one where it has to be proven. GUI thread.
class PasswordForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordForm)
public:
    enum class Asks { NewOnly, CurrentToo };

    PasswordForm(const Theme &theme, Asks asks, QWidget *parent = nullptr);

    /// Why it cannot be taken yet; empty if it can.
    QString problem() const;
    /// What was typed; the fields are empty afterwards.
    SecretBytes takeCurrent();
    SecretBytes takeWanted();
    /// What was typed; the fields stay as they are.
    SecretBytes wanted() const;
    /// What the backend has against it; empty: nothing.
    void setError(const QString &sentence);

Q_SIGNALS:
    void edited();
    /// Return in the last field.
    void entered();

private:
    PasswordField *m_current = nullptr;
    PasswordField *m_wanted;
    PasswordField *m_again;
    QLabel *m_hint;
    QLabel *m_error;
};

} // namespace desk
