// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/attempt_model.h"

#include "app/backend/error_text.h"
#include "models/duration_text.h"

#include <QLocale>
#include <algorithm>

namespace desk
{

AttemptModel::AttemptModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void AttemptModel::setAttempts(const QVector<Attempt> &attempts)
{
    QVector<Attempt> wanted(attempts.crbegin(), attempts.crend());
    // Attempts are only ever added; another job's begin anew. So rows either match from the end or are all
    // others.
    const qsizetype kept = std::min(wanted.size(), m_attempts.size());
    const auto sameRun = [](const Attempt &a, const Attempt &b) {
        return a.number == b.number && a.runId == b.runId;
    };
    const bool same =
        wanted.size() >= m_attempts.size() &&
        std::equal(m_attempts.crbegin(), m_attempts.crbegin() + kept, wanted.crbegin(), sameRun);
    if (!same && !m_attempts.isEmpty()) {
        beginRemoveRows({}, 0, int(m_attempts.size()) - 1);
        m_attempts.clear();
        endRemoveRows();
    }
    const qsizetype added = wanted.size() - m_attempts.size();
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_attempts = wanted.mid(0, added) + m_attempts;
        endInsertRows();
    }
    for (qsizetype row = added; row < wanted.size(); ++row) {
        if (m_attempts.at(row) == wanted.at(row))
            continue;
        m_attempts[row] = wanted.at(row);
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }
}

int AttemptModel::rowOf(int number) const
{
    for (int row = 0; row < m_attempts.size(); ++row) {
        if (m_attempts.at(row).number == number)
            return row;
    }
    return -1;
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant AttemptModel::display(const Attempt &attempt, Column column) const
{
    switch (column) {
    case Column::Number:
        return tr("Attempt %1").arg(attempt.number);
    case Column::State:
        return stateWord(attempt.state);
    case Column::Started:
        return attempt.started.isValid()
                   ? QLocale().toString(attempt.started.toLocalTime(), QLocale::ShortFormat)
                   : QString();
    case Column::Took:
        if (!attempt.started.isValid())
            return {};
        return durationText(std::max<qint64>(
            0, attempt.started.msecsTo(attempt.ended.isValid() ? attempt.ended : m_clock.now())));
    case Column::Run:
        return attempt.runId;
    }
    return {};
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = m_attempts.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(attempt, column);
    case Qt::ToolTipRole:
        return column == Column::State ? describe(attempt.note) : display(attempt, column);
    case Qt::TextAlignmentRole:
        return column == Column::Took ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case AttemptRole:
        return attempt.number;
    case StateRole:
        return int(attempt.state);
    case NoteRole:
        return describe(attempt.note);
    default:
        return {};
    }
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == int(Column::Took) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Number:
        return tr("Attempt");
    case Column::State:
        return tr("State");
    case Column::Started:
        return tr("Started");
    case Column::Took:
        return tr("Took");
    case Column::Run:
        return tr("Run");
    }
    return {};
}

} // namespace desk
