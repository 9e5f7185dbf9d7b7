// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/look_preview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <array>

namespace desk
{

LookPreview::LookPreview(const Theme &theme, Theme::Choice choice, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choice(choice)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LookPreview::sizeHint() const
{
    return {m_theme.px(136), m_theme.px(72)};
}

void LookPreview::paintLook(QPainter &painter, const QRectF &area, Look look) const
{
    const auto colour = [this, look](QStringView token) { return m_theme.tokens().colour(look, token); };
    const qreal unit = m_theme.px(1);
    const auto at = [&area, unit](qreal x, qreal y, qreal width, qreal height) {
        return QRectF(area.left() + x * unit, area.top() + y * unit, width * unit, height * unit);
    };
    painter.fillRect(area, colour(u"window"));
    painter.fillRect(at(0, 0, 32, 72), colour(u"sidebar"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(u"accent"));
    painter.drawRoundedRect(at(6, 8, 20, 7), 2, 2);
    painter.setBrush(colour(u"text_secondary"));
    for (const int y : {22, 32, 42})
        painter.drawRect(at(6, y, 16, 2.5));
    painter.setPen(QPen(colour(u"border"), 1));
    painter.setBrush(colour(u"surface"));
    painter.drawRoundedRect(at(42, 11, 86, 50), 3, 3);
    painter.setPen(Qt::NoPen);
    constexpr std::array states{JobState::finished, JobState::running, JobState::pending, JobState::failed};
    int row = 0;
    for (const JobState state : states) {
        const qreal y = 18 + 10.0 * row++;
        painter.setBrush(colour(u"text"));
        painter.drawRect(at(49, y + 1, 38, 2.5));
        painter.setBrush(colour(QStringLiteral("state.%1.fg").arg(toName(state))));
        painter.drawRoundedRect(at(98, y, 20, 5), 2, 2);
    }
}

void LookPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QPainterPath round;
    round.addRoundedRect(frame, 6, 6);
    painter.setClipPath(round);
    switch (m_choice) {
    case Theme::Choice::System: {
        // Both: it is one or the other.
        paintLook(painter, rect(), Look::Light);
        QPainterPath half;
        half.moveTo(rect().right() + 1.0, 0);
        half.lineTo(rect().right() + 1.0, rect().bottom() + 1.0);
        half.lineTo(rect().width() * 0.35, rect().bottom() + 1.0);
        half.lineTo(rect().width() * 0.65, 0);
        painter.setClipPath(half.intersected(round));
        paintLook(painter, rect(), Look::Dark);
        painter.setClipPath(round);
        break;
    }
    case Theme::Choice::Light:
        paintLook(painter, rect(), Look::Light);
        break;
    case Theme::Choice::Dark:
        paintLook(painter, rect(), Look::Dark);
        break;
    case Theme::Choice::Contrast:
        paintLook(painter, rect(), Look::Contrast);
        break;
    }
    painter.setClipping(false);
    const bool chosen = m_theme.choice() == m_choice;
    painter.setPen(QPen(m_theme.colour(chosen ? u"accent" : u"border_control"), chosen ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(round);
}

void LookPreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace desk
