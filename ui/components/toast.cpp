// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/toast.h"

#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace desk
{

using namespace std::chrono_literals;

void Toast::show(const Theme &theme, QWidget *over, const QString &text, const QString &action,
    std::function<void()> onAction)
{
    QWidget *window = over->window();
    const auto older = window->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (Toast *toast : older)
        toast->deleteLater();
    auto *toast = new Toast(theme, window, text, action, std::move(onAction));
    toast->place();
    toast->setVisible(true);
    toast->raise();
}

Toast::Toast(const Theme &theme, QWidget *window, const QString &text, const QString &action,
    std::function<void()> onAction)
    : QFrame(window)
{
    setObjectName(QStringLiteral("toast"));
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(
        new IconLabel(theme, QStringLiteral("success"), QStringLiteral("tooltip_accent"), 16, this));
    QLabel *label = makeLabel(text, nullptr, this);
    row->addWidget(label);
    if (!action.isEmpty()) {
        QPushButton *button = makeButton(theme, action, {}, ButtonKind::Link, this);
        connect(button, &QPushButton::clicked, this, [this, onAction = std::move(onAction)] {
            if (onAction)
                onAction();
            deleteLater();
        });
        row->addWidget(button);
    }
    window->installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (!underMouse() && !isAncestorOf(parentWidget()->focusWidget()))
            deleteLater();
    });
    timer->start(6s);
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    resize(sizeHint().boundedTo(window->size()));
    move((window->width() - width()) / 2, window->height() - height() - 44);
}

} // namespace desk
