// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>
#include <QToolButton>

namespace desk
{

class Theme;

/// How loud a button is. Primary: the page's main action; Danger: destroys or stops something.
enum class ButtonKind { Default, Primary, Danger, DangerOutline, Quiet, Link, Tool };

/// A push button of that kind, with an icon where a name is given. Its icon follows the theme.
QPushButton *makeButton(const Theme &theme, const QString &text, const QString &icon = {},
    ButtonKind kind = ButtonKind::Default, QWidget *parent = nullptr);
/// Changes the icon of a button that makeButton made.
void setButtonIcon(QPushButton *button, const Theme &theme, const QString &icon, ButtonKind kind);
/// A button that is only an icon; its tooltip is its accessible name.
QToolButton *makeIconButton(
    const Theme &theme, const QString &icon, const QString &toolTip, QWidget *parent = nullptr);

} // namespace desk
