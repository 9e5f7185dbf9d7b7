// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <functional>

namespace desk
{

class Theme;

/// A short word at the lower edge of a window that something was done ("Run id copied"), with an undo where
/// that is possible. Goes after 6 s, stays while the mouse or the focus is on it. Never an error.
class Toast final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)
public:
    /// Shows it over the window that holds that widget; an older one goes. The text is announced.
    static void show(const Theme &theme, QWidget *over, const QString &text, const QString &action = {},
        std::function<void()> onAction = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Toast(const Theme &theme, QWidget *window, const QString &text, const QString &action,
        std::function<void()> onAction);
    void place();
};

} // namespace desk
