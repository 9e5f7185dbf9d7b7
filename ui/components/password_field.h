// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QLineEdit>

namespace desk
{

class Theme;

/// A field for a password, with an eye that shows it while it is pressed in. GUI thread.
class PasswordField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordField)
public:
    explicit PasswordField(const Theme &theme, QWidget *parent = nullptr);
    ~PasswordField() override;

    /// What was typed; the field is empty and hides its text afterwards.
    SecretBytes take();

private:
    void showText(bool shown);

    const Theme &m_theme;
    QAction *m_eye;
};

} // namespace desk
