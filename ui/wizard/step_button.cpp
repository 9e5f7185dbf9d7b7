// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/step_button.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace desk
{

StepButton::StepButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepButton::setState(const WizardSteps::State &state, int number, int count)
{
    m_number = number;
    m_state = state;
    setEnabled(state.reachable || state.current);
    setFocusPolicy(state.reachable && !state.current ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(state.reachable && !state.current ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setText(state.name);
    setToolTip(state.summary);
    QString spoken = tr("Step %1 of %2: %3").arg(m_number).arg(count).arg(state.name);
    if (state.current)
        spoken = tr("%1, this page").arg(spoken);
    else if (state.done)
        spoken = tr("%1, done").arg(spoken);
    setAccessibleName(spoken);
    setAccessibleDescription(state.summary);
    updateGeometry();
    update();
}

void StepButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize StepButton::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(TextRole::Strong)).horizontalAdvance(m_state.name);
    return m_compact ? QSize(text + m_theme.px(44), m_theme.px(32)) : QSize(m_theme.px(180), m_theme.px(48));
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = m_theme.px(24);
    const int top = m_compact ? (height() - size) / 2 : m_theme.px(4);
    const QRectF circle(1, top, size, size);
    const QColor accent = m_theme.colour(u"accent");
    const bool filled = m_state.current;
    if (underMouse() && m_state.reachable && !m_state.current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(u"hover"));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    painter.setBrush(filled ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(filled || m_state.done ? accent : m_theme.colour(u"border_control"), 1.5));
    painter.drawEllipse(circle);
    if (m_state.done && !filled) {
        const int icon = 14;
        const QPixmap check =
            m_theme.pixmap(QStringLiteral("check"), QStringLiteral("accent"), icon, devicePixelRatioF());
        const int shown = m_theme.px(icon);
        painter.drawPixmap(
            QRectF(circle.center().x() - shown / 2.0, circle.center().y() - shown / 2.0, shown, shown)
                .toRect(),
            check);
    } else {
        painter.setFont(m_theme.font(TextRole::Strong));
        painter.setPen(m_theme.colour(filled ? u"on_accent" : u"text_secondary"));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    const int left = size + m_theme.px(11);
    const QRect name(left, top, width() - left, size);
    const bool ahead = !m_state.current && !m_state.done;
    painter.setFont(m_theme.font(m_state.current ? TextRole::Strong : TextRole::Control));
    painter.setPen(m_theme.colour(ahead ? u"text_secondary" : u"text"));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_state.name, Qt::ElideRight, name.width()));
    if (m_compact || m_state.summary.isEmpty())
        return;
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.colour(u"text_muted"));
    const QRect summary(left, top + size - m_theme.px(3), width() - left, m_theme.px(18));
    painter.drawText(summary, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_state.summary, Qt::ElideRight, summary.width()));
}

} // namespace desk
