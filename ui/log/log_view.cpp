// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/log/log_view.h"

#include "models/log_model.h"
#include "models/log_search.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace desk
{

namespace
{

constexpr int margin = 12; // px at 100 %, left and right of the text

QString levelWord(LogLine::Level level)
{
    // As the log itself writes them: these words are searched for and compared, so they are not translated.
    switch (level) {
    case LogLine::Level::Debug:
        return QStringLiteral("DEBUG");
    case LogLine::Level::Info:
        return QStringLiteral("INFO ");
    case LogLine::Level::Warning:
        return QStringLiteral("WARN ");
    case LogLine::Level::Error:
        return QStringLiteral("ERROR");
    }
    return {};
}

constexpr int timeLength = 11; // "[09:36:12] "
constexpr int levelLength = 6; // "ERROR "

} // namespace

LogView::LogView(const LogModel &model, const LogSearch &search, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_search(search)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("log"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Log"));
    // The frame around it gives edge and ground.
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&model, &LogModel::rowsInserted, this, &LogView::onRowsInserted);
    connect(&model, &LogModel::modelReset, this, &LogView::onReset);
    connect(&search, &LogSearch::changed, this, [this] {
        m_match = m_match < m_search.matches().size() ? m_match : -1;
        viewport()->update();
    });
    connect(&theme, &Theme::changed, this, &LogView::updateMetrics);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this](int action) {
        // Whoever scrolls up wants to read; whoever drags to the very end wants to follow.
        const QScrollBar *bar = verticalScrollBar();
        if (action != QAbstractSlider::SliderNoAction)
            setFollowing(m_following && bar->sliderPosition() >= bar->maximum());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    updateMetrics();
}

void LogView::updateMetrics()
{
    const QFont mono = m_theme.font(TextRole::Mono);
    const QFontMetricsF metrics(mono);
    m_lineHeight = std::ceil(std::max<qreal>(metrics.height(), m_theme.px(16)));
    m_ascent = (m_lineHeight - metrics.height()) / 2 + metrics.ascent();
    m_characterWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    m_colours.text = m_theme.colour(u"log_text");
    m_colours.muted = m_theme.colour(u"text_muted");
    m_colours.warning = m_theme.colour(u"feedback.warning.fg");
    m_colours.error = m_theme.colour(u"feedback.error.fg");
    m_colours.errorBack = m_theme.colour(u"state.failed.bg");
    m_colours.selection = m_theme.colour(u"selected");
    m_colours.match = m_theme.colour(u"state.pending.bg");
    m_colours.currentMatch = m_theme.colour(u"state.pending.fg");
    m_colours.focus = m_theme.colour(u"focus");
    updateScrollBars();
    viewport()->update();
}

int LogView::visibleRows() const
{
    return std::max(1, int((viewport()->height() - m_theme.px(margin)) / m_lineHeight));
}

int LogView::prefixLength() const
{
    return timeLength + levelLength;
}

void LogView::updateScrollBars()
{
    const int rows = m_model.rowCount();
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, std::max(0, rows - visibleRows()));
    const qreal width = (m_model.longest() + prefixLength()) * m_characterWidth + 2 * m_theme.px(margin);
    horizontalScrollBar()->setSingleStep(int(m_characterWidth * 4));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::min<qreal>(width, 1e9)) - viewport()->width()));
}

void LogView::onRowsInserted()
{
    updateScrollBars();
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

void LogView::onReset()
{
    const bool selected = hasSelection();
    m_anchor = {};
    m_cursor = {};
    m_match = -1;
    updateScrollBars();
    verticalScrollBar()->setValue(m_following ? verticalScrollBar()->maximum() : 0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
    if (selected)
        Q_EMIT selectionChanged();
}

void LogView::setFollowing(bool following)
{
    if (following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

void LogView::showLine(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setFollowing(false);
    updateScrollBars();
    verticalScrollBar()->setValue(row - visibleRows() / 3);
    setCursorPosition({row, 0}, false);
}

void LogView::showMatch(int match)
{
    if (match < 0 || match >= m_search.matches().size())
        return;
    m_match = match;
    setFollowing(false);
    const LogSearch::Match found = m_search.matches().at(match);
    ensureVisible(found.row);
    const QString line = shownLine(found.row);
    const auto left = int(xOf(line, prefixLength() + found.column));
    const auto right = int(xOf(line, prefixLength() + found.column + int(m_search.needle().size())));
    const int shift = horizontalScrollBar()->value();
    const int width = viewport()->width() - 2 * m_theme.px(margin);
    if (left < shift || right > shift + width)
        horizontalScrollBar()->setValue(right < width ? 0 : left - width / 3);
    setCursorPosition({found.row, 0}, false);
}

int LogView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

QString LogView::shownLine(int row) const
{
    const QString text = m_model.text(row);
    if (m_model.isContinued(row))
        return QString(prefixLength(), QLatin1Char(' ')) + text;
    const QDateTime time = m_model.time(row);
    const QString stamp = time.isValid() ? time.toLocalTime().toString(QStringLiteral("'['HH:mm:ss'] '"))
                                         : QString(timeLength, QLatin1Char(' '));
    return stamp + levelWord(m_model.level(row)) + QLatin1Char(' ') + text;
}

bool LogView::hasSelection() const
{
    return m_anchor.row >= 0 && m_anchor != m_cursor;
}

std::pair<int, int> LogView::selectionIn(int row, int length) const
{
    if (!hasSelection())
        return {0, 0};
    const Position first = std::min(m_anchor, m_cursor);
    const Position last = std::max(m_anchor, m_cursor);
    if (row < first.row || row > last.row)
        return {0, 0};
    return {row == first.row ? std::min(first.column, length) : 0,
        row == last.row ? std::min(last.column, length) : length};
}

QString LogView::selectedText() const
{
    if (!hasSelection())
        return {};
    QStringList lines;
    const int last = std::min(std::max(m_anchor, m_cursor).row, m_model.rowCount() - 1);
    for (int row = std::max(0, std::min(m_anchor, m_cursor).row); row <= last; ++row) {
        const QString line = shownLine(row);
        const auto [from, to] = selectionIn(row, int(line.size()));
        lines.append(line.mid(from, to - from));
    }
    return lines.join(QLatin1Char('\n'));
}

void LogView::selectAll()
{
    if (m_model.rowCount() == 0)
        return;
    const int last = m_model.rowCount() - 1;
    m_anchor = {0, 0};
    m_cursor = {last, int(shownLine(last).size())};
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::copy() const
{
    if (hasSelection()) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    QString all;
    for (int row = 0; row < m_model.rowCount(); ++row)
        all += shownLine(row) + QLatin1Char('\n');
    QApplication::clipboard()->setText(all);
}

qreal LogView::xOf(const QString &line, int column) const
{
    const QStringView before = QStringView(line).left(column);
    // A fixed-width font is measured by counting, as long as it holds the characters itself.
    const bool plain = std::all_of(
        before.begin(), before.end(), [](QChar c) { return c.unicode() < 0x250 && c != QLatin1Char('\t'); });
    if (plain)
        return double(before.size()) * m_characterWidth;
    return QFontMetricsF(m_theme.font(TextRole::Mono)).horizontalAdvance(before.toString());
}

LogView::Position LogView::positionAt(const QPoint &point) const
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return {};
    const qreal y = point.y() - m_theme.px(margin) / 2.0;
    const int row = std::clamp(firstVisibleRow() + int(std::floor(y / m_lineHeight)), 0, rows - 1);
    const QString line = shownLine(row);
    const qreal x = point.x() - m_theme.px(margin) + horizontalScrollBar()->value();
    int column = std::clamp(int(std::lround(x / m_characterWidth)), 0, int(line.size()));
    while (column > 0 && xOf(line, column) - m_characterWidth / 2 > x)
        --column;
    while (column < line.size() && xOf(line, column + 1) - m_characterWidth / 2 < x)
        ++column;
    return {row, column};
}

void LogView::setCursorPosition(Position position, bool keepAnchor)
{
    const bool selected = hasSelection();
    const int before = m_cursor.row;
    m_cursor = position;
    if (!keepAnchor || m_anchor.row < 0)
        m_anchor = position;
    viewport()->update();
    if (selected || hasSelection())
        Q_EMIT selectionChanged();
    if (position.row == before || position.row < 0)
        return;
    // The view is one widget to a screen reader: what it says of itself is the line the keyboard stands on.
    setAccessibleDescription(shownLine(position.row));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LogView::ensureVisible(int row)
{
    const int first = firstVisibleRow();
    if (row < first)
        verticalScrollBar()->setValue(row);
    else if (row >= first + visibleRows())
        verticalScrollBar()->setValue(row - visibleRows() + 1);
}

void LogView::moveCurrent(int row, bool select)
{
    if (m_model.rowCount() == 0)
        return;
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    setFollowing(false);
    const int end = int(shownLine(row).size());
    setCursorPosition({row, select && m_anchor.row >= 0 && row >= m_anchor.row ? end : 0}, select);
    ensureVisible(row);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const int current = m_cursor.row >= 0 ? m_cursor.row : firstVisibleRow() - 1;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCurrent(current - 1, select);
    case Qt::Key_Down:
        return moveCurrent(current + 1, select);
    case Qt::Key_PageUp:
        return moveCurrent(current - visibleRows(), select);
    case Qt::Key_PageDown:
        return moveCurrent(current + visibleRows(), select);
    case Qt::Key_Home:
        return moveCurrent(0, select);
    case Qt::Key_End:
        if (select)
            return moveCurrent(m_model.rowCount() - 1, true);
        return setFollowing(true);
    case Qt::Key_Left:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCursorPosition(
        positionAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const Position position = positionAt(event->position().toPoint());
    setFollowing(false);
    setCursorPosition(position, true);
    ensureVisible(position.row);
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Position position = positionAt(event->position().toPoint());
    if (position.row < 0)
        return;
    const QString line = shownLine(position.row);
    const auto isWord = [&line](int column) {
        return column >= 0 && column < line.size() && !line.at(column).isSpace();
    };
    int from = position.column;
    int to = position.column;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    m_anchor = {position.row, from};
    setCursorPosition({position.row, to}, true);
}

void LogView::wheelEvent(QWheelEvent *event)
{
    QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0 && verticalScrollBar()->maximum() > 0)
        setFollowing(false);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(hasSelection() ? tr("Copy") : tr("Copy all"), this, &LogView::copy);
    menu.addAction(tr("Select all"), this, &LogView::selectAll);
    menu.exec(event->globalPos());
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMetrics();
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextRole::Mono));
    const int first = firstVisibleRow();
    const int last = std::min(m_model.rowCount(), first + visibleRows() + 2);
    for (int row = first; row < last; ++row)
        paintLine(painter, row, m_theme.px(margin) / 2.0 + (row - first) * m_lineHeight);
}

void LogView::paintMarks(QPainter &painter, int row, const QString &line, qreal top) const
{
    const qreal shift = m_theme.px(margin) - horizontalScrollBar()->value();
    const auto [from, to] = selectionIn(row, int(line.size()));
    if (to > from) {
        const qreal left = shift + xOf(line, from);
        painter.fillRect(QRectF(left, top, shift + xOf(line, to) - left, m_lineHeight), m_colours.selection);
    }
    if (row == m_cursor.row && hasFocus() && !hasSelection())
        painter.fillRect(QRectF(0, top, m_theme.px(3), m_lineHeight), m_colours.focus);
    paintMatches(painter, row, line, top);
}

void LogView::paintMatches(QPainter &painter, int row, const QString &line, qreal top) const
{
    const qreal shift = m_theme.px(margin) - horizontalScrollBar()->value();
    const QVector<LogSearch::Match> &matches = m_search.matches();
    for (int i = m_search.firstFrom(row); i >= 0 && i < matches.size() && matches.at(i).row == row; ++i) {
        const int column = prefixLength() + matches.at(i).column;
        const qreal left = shift + xOf(line, column);
        if (left > viewport()->width())
            break;
        const QRectF mark(
            left, top, shift + xOf(line, column + int(m_search.needle().size())) - left, m_lineHeight);
        painter.fillRect(mark, m_colours.match);
        if (i == m_match) {
            painter.setPen(QPen(m_colours.currentMatch, 2));
            painter.drawRect(mark.adjusted(1, 1, -1, -1));
        }
    }
}

void LogView::paintLine(QPainter &painter, int row, qreal top) const
{
    const QString line = shownLine(row);
    const LogLine::Level level = m_model.level(row);
    const qreal left = m_theme.px(margin) - horizontalScrollBar()->value();
    const qreal baseline = top + m_ascent;
    const QColor colour = level == LogLine::Level::Error     ? m_colours.error
                          : level == LogLine::Level::Warning ? m_colours.warning
                          : level == LogLine::Level::Debug   ? m_colours.muted
                                                             : m_colours.text;
    const bool continued = m_model.isContinued(row);
    if (level == LogLine::Level::Error && !continued) {
        const QRectF word(
            left + timeLength * m_characterWidth - 2, top, 5 * m_characterWidth + 4, m_lineHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.errorBack);
        painter.drawRoundedRect(word, 2, 2);
        painter.setBrush(Qt::NoBrush);
    }
    paintMarks(painter, row, line, top);
    if (!continued) {
        painter.setPen(m_colours.muted);
        painter.drawText(QPointF(left, baseline), line.left(timeLength));
        painter.setPen(colour);
        painter.drawText(
            QPointF(left + timeLength * m_characterWidth, baseline), line.mid(timeLength, levelLength));
    }
    painter.setPen(colour);
    // Of a very long line only what is in sight is handed to the painter.
    const int skipped =
        line.size() > 2000
            ? std::max(0, int(horizontalScrollBar()->value() / m_characterWidth) - prefixLength() - 200)
            : 0;
    const int shown = int(viewport()->width() / m_characterWidth) + 400;
    painter.drawText(QPointF(left + xOf(line, prefixLength() + skipped), baseline),
        line.mid(prefixLength() + skipped, shown));
}

} // namespace desk
