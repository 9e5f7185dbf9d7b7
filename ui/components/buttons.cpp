// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/buttons.h"

#include "ui/theme/theme.h"

namespace desk
{

namespace
{

struct KindLook {
    const char *property;
    const char *token;
};

KindLook lookOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return {"primary", "on_accent"};
    case ButtonKind::Danger:
        return {"danger", "on_danger"};
    case ButtonKind::DangerOutline:
        return {"danger-outline", "danger"};
    case ButtonKind::Quiet:
        return {"quiet", "text_secondary"};
    case ButtonKind::Link:
        return {"link", "accent"};
    case ButtonKind::Tool:
        return {"tool", "text_secondary"};
    case ButtonKind::Default:
        break;
    }
    return {"default", "text_secondary"};
}

} // namespace

QPushButton *makeButton(
    const Theme &theme, const QString &text, const QString &icon, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", QLatin1String(lookOf(kind).property));
    button->setAutoDefault(false);
    setButtonIcon(button, theme, icon, kind);
    QObject::connect(&theme, &Theme::changed, button, [button, &theme] {
        button->setIconSize(theme.buttonIconSize());
        button->updateGeometry();
    });
    return button;
}

void setButtonIcon(QPushButton *button, const Theme &theme, const QString &icon, ButtonKind kind)
{
    button->setIconSize(theme.buttonIconSize());
    button->setIcon(icon.isEmpty() ? QIcon() : theme.icon(icon, QLatin1String(lookOf(kind).token)));
}

QToolButton *makeIconButton(const Theme &theme, const QString &icon, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme.icon(icon, QStringLiteral("text_secondary")));
    button->setIconSize({theme.px(16), theme.px(16)});
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(&theme, &Theme::changed, button, [button, &theme] {
        button->setIconSize({theme.px(16), theme.px(16)});
    });
    return button;
}

} // namespace desk
