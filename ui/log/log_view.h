// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractScrollArea>
#include <optional>
#include <tuple>

namespace desk
{

class LogModel;
class LogSearch;
class Theme;

/// Shows a LogModel: time muted, WARN and ERROR in words and colour, matches of a search marked. Paints the
/// lines in sight only, so its cost does not grow with the log. Text can be selected with the mouse, and by
/// lines with the keyboard.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)
public:
    /// All three must outlive the view.
    LogView(const LogModel &model, const LogSearch &search, const Theme &theme, QWidget *parent = nullptr);

    /// Whether the last line is kept in sight as lines arrive.
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Brings a line into the upper third and makes it the current one.
    void showLine(int row);
    /// Brings a match into sight and marks it more strongly; an index into the search's matches.
    void showMatch(int match);

    bool hasSelection() const;
    QString selectedText() const;
    void selectAll();
    /// Puts the selection on the clipboard, or the whole log as shown if nothing is selected.
    void copy() const;
    /// A line as it is shown, copied and saved: "[09:36:12] WARN  text".
    QString shownLine(int row) const;
    /// First line in sight.
    int firstVisibleRow() const;
    /// The line the keyboard stands on, or -1.
    int currentRow() const { return m_cursor.row; }

Q_SIGNALS:
    void followingChanged(bool following);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Position {
        int row = -1;
        int column = 0;
        bool operator==(const Position &) const = default;
        bool operator<(const Position &other) const
        {
            return std::tie(row, column) < std::tie(other.row, other.column);
        }
    };
    struct Colours {
        QColor text, muted, warning, error, selection, match, currentMatch, errorBack, focus;
    };

    void updateMetrics();
    void updateScrollBars();
    void onRowsInserted();
    void onReset();
    int visibleRows() const;
    int prefixLength() const;
    Position positionAt(const QPoint &point) const;
    qreal xOf(const QString &line, int column) const;
    std::pair<int, int> selectionIn(int row, int length) const;
    void moveCurrent(int row, bool select);
    void setCursorPosition(Position position, bool keepAnchor);
    void ensureVisible(int row);
    void paintLine(QPainter &painter, int row, qreal top) const;
    void paintMarks(QPainter &painter, int row, const QString &line, qreal top) const;
    void paintMatches(QPainter &painter, int row, const QString &line, qreal top) const;

    const LogModel &m_model;
    const LogSearch &m_search;
    const Theme &m_theme;
    Colours m_colours;
    Position m_anchor;
    Position m_cursor;
    int m_match = -1; // the match that was gone to
    qreal m_lineHeight = 16;
    qreal m_characterWidth = 7;
    qreal m_ascent = 12;
    bool m_following = false;
};

} // namespace desk
