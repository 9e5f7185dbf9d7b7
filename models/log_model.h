// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QAbstractListModel>
#include <array>

namespace desk
{

/// A task's log, line by line. Text is kept as UTF-8 in large blocks with 24 bytes of bookkeeping a line, so
/// that logs of some hundred MB stay usable. Lines are only ever added at the end; a text with line breaks
/// becomes several rows, of which the later ones are continuations. GUI thread.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)
public:
    enum Role {
        LevelRole = Qt::UserRole + 1, ///< LogLine::Level as int
        TimeRole,                     ///< QDateTime, invalid where Airflow gives none
        ContinuedRole,                ///< the row goes on with the text of the row before
    };

    explicit LogModel(QObject *parent = nullptr);

    void append(const QVector<LogLine> &lines);
    void clear();
    /// Shows only lines of this level and above.
    void setMinimumLevel(LogLine::Level level);
    LogLine::Level minimumLevel() const { return m_minimum; }

    QString text(int row) const;
    LogLine::Level level(int row) const { return entry(row).level; }
    QDateTime time(int row) const;
    bool isContinued(int row) const { return entry(row).continued; }
    /// First shown row of level Error, or -1.
    int firstError() const;
    /// Characters of the longest line; an upper bound.
    int longest() const { return m_longest; }
    /// Lines held, shown or not.
    qsizetype lineCount() const { return m_entries.size(); }
    /// Bytes held for text and bookkeeping.
    qsizetype memory() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        qint64 time = noTime; // milliseconds since 1970, UTC
        quint32 block = 0;
        quint32 offset = 0;
        quint32 length = 0;
        LogLine::Level level : 4 = LogLine::Level::Info;
        bool continued : 1 = false;
    };
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    bool isFiltered() const { return m_minimum != LogLine::Level::Debug; }
    const Entry &entry(int row) const { return m_entries.at(isFiltered() ? m_shown.at(row) : row); }
    Entry store(QStringView text);

    QVector<QByteArray> m_blocks;
    QVector<Entry> m_entries;
    QVector<int> m_shown; // with a filter: indices of the lines it lets through
    LogLine::Level m_minimum = LogLine::Level::Debug;
    int m_longest = 0;
};

} // namespace desk
