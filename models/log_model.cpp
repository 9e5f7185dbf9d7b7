// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/log_model.h"

#include <algorithm>

namespace desk
{

namespace
{
constexpr qsizetype blockSize = 1 << 20;
}

LogModel::LogModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

LogModel::Entry LogModel::store(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    if (m_blocks.isEmpty() || m_blocks.last().size() + bytes.size() > blockSize) {
        QByteArray block;
        // A line longer than a block gets a block of its own.
        block.reserve(std::max(blockSize, bytes.size()));
        m_blocks.append(std::move(block));
    }
    QByteArray &block = m_blocks.last();
    Entry entry;
    entry.block = quint32(m_blocks.size() - 1);
    entry.offset = quint32(block.size());
    entry.length = quint32(bytes.size());
    block.append(bytes);
    m_longest = std::max(m_longest, int(bytes.size()));
    return entry;
}

void LogModel::append(const QVector<LogLine> &lines)
{
    QVector<Entry> added;
    added.reserve(lines.size());
    for (const LogLine &line : lines) {
        bool continued = false;
        const QList<QStringView> parts = QStringView(line.text).split(QLatin1Char('\n'));
        for (QStringView part : parts) {
            if (part.endsWith(QLatin1Char('\r')))
                part.chop(1);
            // The line break that ends a text begins no line of its own.
            if (continued && part.isEmpty() && part.data() + part.size() >= QStringView(line.text).end())
                break;
            Entry entry = store(part);
            entry.level = line.level;
            entry.continued = continued;
            if (line.time.isValid())
                entry.time = line.time.toMSecsSinceEpoch();
            added.append(entry);
            continued = true;
        }
    }
    if (added.isEmpty())
        return;
    const auto first = int(m_entries.size());
    if (!isFiltered()) {
        beginInsertRows({}, first, first + int(added.size()) - 1);
        m_entries.append(added);
        endInsertRows();
        return;
    }
    m_entries.append(added);
    QVector<int> shown;
    for (int i = first; i < m_entries.size(); ++i) {
        if (m_entries.at(i).level >= m_minimum)
            shown.append(i);
    }
    if (shown.isEmpty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + shown.size()) - 1);
    m_shown.append(shown);
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_blocks.clear();
    m_entries.clear();
    m_shown.clear();
    m_longest = 0;
    endResetModel();
}

void LogModel::setMinimumLevel(LogLine::Level level)
{
    if (level == m_minimum)
        return;
    beginResetModel();
    m_minimum = level;
    m_shown.clear();
    if (isFiltered()) {
        for (int i = 0; i < m_entries.size(); ++i) {
            if (m_entries.at(i).level >= m_minimum)
                m_shown.append(i);
        }
    }
    endResetModel();
}

QString LogModel::text(int row) const
{
    const Entry &line = entry(row);
    return QString::fromUtf8(m_blocks.at(line.block).constData() + line.offset, qsizetype(line.length));
}

QDateTime LogModel::time(int row) const
{
    const Entry &line = entry(row);
    return line.time == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(line.time, Qt::UTC);
}

int LogModel::firstError() const
{
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row) {
        if (entry(row).level == LogLine::Level::Error)
            return row;
    }
    return -1;
}

qsizetype LogModel::memory() const
{
    qsizetype bytes =
        m_entries.capacity() * qsizetype(sizeof(Entry)) + m_shown.capacity() * qsizetype(sizeof(int));
    for (const QByteArray &block : m_blocks)
        bytes += block.capacity();
    return bytes;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(isFiltered() ? m_shown.size() : m_entries.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row());
    case LevelRole:
        return int(level(index.row()));
    case TimeRole:
        return time(index.row());
    case ContinuedRole:
        return isContinued(index.row());
    default:
        return {};
    }
}

} // namespace desk
