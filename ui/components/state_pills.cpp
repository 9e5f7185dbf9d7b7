// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/state_pills.h"

#include "app/backend/error_text.h"
#include "app/core/workflow.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int gap = 5;
constexpr int padding = 8;
constexpr int shapeSize = 12;
constexpr int shapeGap = 5;

} // namespace

StatePills::StatePills(const Theme &theme)
    : m_theme(theme)
{
}

QString StatePills::shortWord(JobState state)
{
    if (state == JobState::pending)
        return QCoreApplication::translate("desk::StatePills", "waiting");
    if (state == JobState::scheduled)
        return QCoreApplication::translate("desk::StatePills", "scheduled");
    return stateWord(state);
}

int StatePills::height() const
{
    return m_theme.px(22);
}

int StatePills::width(const QString &text) const
{
    const int shape = m_theme.px(2 * padding + shapeSize);
    if (text.isEmpty())
        return shape;
    const QFontMetrics metrics(m_theme.font(TextRole::Pill));
    return shape + m_theme.px(shapeGap) + metrics.horizontalAdvance(text);
}

QVector<JobState> StatePills::byUrgency(const QHash<JobState, int> &counts) const
{
    QVector<JobState> states;
    for (const JobState state : allJobStates) {
        if (counts.value(state) > 0)
            states.append(state);
    }
    std::sort(states.begin(), states.end(),
        [this](JobState a, JobState b) { return m_theme.urgency(a) < m_theme.urgency(b); });
    return states;
}

QString StatePills::text(const QHash<JobState, int> &counts) const
{
    QStringList parts;
    const QVector<JobState> states = byUrgency(counts);
    for (const JobState state : states)
        parts.append(QLocale().toString(counts.value(state)) + QLatin1Char(' ') + shortWord(state));
    return parts.join(QStringLiteral(", "));
}

int StatePills::totalWidth(const Layout &layout) const
{
    int sum = 0;
    for (const Laid &pill : layout.pills)
        sum += width(pill.text) + m_theme.px(gap);
    if (layout.hiddenCount > 0) {
        const QFontMetrics metrics(m_theme.font(TextRole::Pill));
        sum += metrics.horizontalAdvance(QLatin1Char('+') + QLocale().toString(layout.hiddenCount));
        sum += static_cast<int>(layout.hidden.size()) * m_theme.px(shapeSize + 3) + m_theme.px(gap);
    }
    return sum - m_theme.px(gap);
}

StatePills::Layout StatePills::layOut(const QHash<JobState, int> &counts, int available) const
{
    Layout layout;
    const QVector<JobState> states = byUrgency(counts);
    for (const JobState state : states) {
        const QString number = QLocale().toString(counts.value(state));
        layout.pills.append({state, number + QLatin1Char(' ') + shortWord(state)});
    }
    for (qsizetype i = layout.pills.size() - 1; i >= 0 && totalWidth(layout) > available; --i)
        layout.pills[i].text = QLocale().toString(counts.value(layout.pills.at(i).state));
    while (layout.pills.size() > 1 && totalWidth(layout) > available) {
        const JobState state = layout.pills.takeLast().state;
        layout.hidden.prepend(state);
        layout.hiddenCount += counts.value(state);
    }
    return layout;
}

int StatePills::paintCounts(QPainter &painter, const QRect &area, const QHash<JobState, int> &counts) const
{
    const Layout layout = layOut(counts, area.width());
    const int top = area.top() + (area.height() - height()) / 2;
    int left = area.left();
    for (const Laid &pill : layout.pills) {
        const int pillWidth = qMin(width(pill.text), area.right() + 1 - left);
        paintPill(painter, {left, top, pillWidth, height()}, pill.state, pill.text);
        left += pillWidth + m_theme.px(gap);
    }
    if (layout.hiddenCount == 0)
        return left - m_theme.px(gap) - area.left();

    const QString more = QLatin1Char('+') + QLocale().toString(layout.hiddenCount);
    painter.setFont(m_theme.font(TextRole::Pill));
    if (left + painter.fontMetrics().horizontalAdvance(more) > area.right() + 1)
        return left - m_theme.px(gap) - area.left();
    painter.setPen(m_theme.colour(u"text_secondary"));
    painter.drawText(QRect(left, area.top(), area.right() + 1 - left, area.height()), Qt::AlignVCenter, more);
    left += QFontMetrics(painter.font()).horizontalAdvance(more) + m_theme.px(3);
    const qreal ratio = painter.device()->devicePixelRatioF();
    for (const JobState state : layout.hidden) {
        if (left + m_theme.px(shapeSize) > area.right() + 1)
            break;
        const int y = area.top() + (area.height() - m_theme.px(shapeSize)) / 2;
        painter.drawPixmap(
            left, y, m_theme.pixmap(m_theme.stateIcon(state), Theme::stateToken(state), shapeSize, ratio));
        left += m_theme.px(shapeSize + 3);
    }
    return left - area.left();
}

int StatePills::paintOne(QPainter &painter, const QRect &area, JobState state, const QString &text) const
{
    QString shown = text;
    if (width(shown) > area.width())
        shown = shortWord(state);
    if (width(shown) > area.width())
        shown.clear();
    const int top = area.top() + (area.height() - height()) / 2;
    const QRect rect(area.left(), top, qMin(width(shown), area.width()), height());
    paintPill(painter, rect, state, shown);
    return rect.width();
}

void StatePills::paintPill(QPainter &painter, const QRect &rect, JobState state, const QString &text) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor border = m_theme.stateBorder(state);
    QPen edge(border, 1);
    if (state == JobState::unknown)
        edge.setDashPattern({3, 2});
    painter.setPen(border.isValid() ? edge : QPen(Qt::NoPen));
    painter.setBrush(m_theme.stateBackground(state));
    const QRectF outline = border.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.drawRoundedRect(outline, m_theme.px(5), m_theme.px(5));

    const int shape = m_theme.px(shapeSize);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.left() + m_theme.px(padding), rect.top() + (rect.height() - shape) / 2,
        m_theme.pixmap(m_theme.stateIcon(state), Theme::stateToken(state), shapeSize, ratio));
    if (!text.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Pill));
        painter.setPen(m_theme.stateForeground(state));
        const int left = rect.left() + m_theme.px(padding + shapeSize + shapeGap);
        painter.drawText(QRect(left, rect.top(), rect.right() + 1 - left, rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    painter.restore();
}

} // namespace desk
