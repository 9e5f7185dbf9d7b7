// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/switch.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace desk
{

namespace
{

constexpr int trackWidth = 34;
constexpr int trackHeight = 18;
constexpr int knob = 12;
constexpr int gap = 8;

} // namespace

Switch::Switch(const Theme &theme, const QString &name, QWidget *parent)
    : QCheckBox(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const int word = qMax(metrics.horizontalAdvance(tr("on")), metrics.horizontalAdvance(tr("off")));
    return {m_theme.px(trackWidth + gap) + word + 2, qMax(m_theme.px(trackHeight) + 4, metrics.height())};
}

void Switch::nextCheckState()
{
    Q_EMIT asked(!isChecked());
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_theme.px(trackWidth);
    const qreal height = m_theme.px(trackHeight);
    const qreal diameter = m_theme.px(knob);
    const QRectF track(0.5, (this->height() - height) / 2.0 + 0.5, width - 1, height - 1);
    const bool on = isChecked();
    const QColor edge = m_theme.colour(!isEnabled() ? u"border" : on ? u"accent" : u"border_control");
    painter.setPen(edge);
    painter.setBrush(!isEnabled() ? m_theme.colour(u"disabled_fill")
                     : on         ? m_theme.colour(u"accent")
                                  : m_theme.colour(u"surface"));
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on && isEnabled() ? m_theme.colour(u"on_accent") : edge);
    const qreal inset = (track.height() - diameter) / 2;
    const qreal left = on ? track.right() - inset - diameter : track.left() + inset;
    painter.drawEllipse(QRectF(left, track.top() + inset, diameter, diameter));
    painter.setPen(m_theme.colour(isEnabled() ? u"text_secondary" : u"text_muted"));
    painter.setFont(m_theme.font(TextRole::Body));
    const QRect words = rect().adjusted(m_theme.px(trackWidth + gap), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, on ? tr("on") : tr("off"));
}

} // namespace desk
