// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/log_search.h"

#include "models/log_model.h"

#include <algorithm>

namespace desk
{

namespace
{
constexpr int slice = 20'000; // lines a turn: a few milliseconds
}

LogSearch::LogSearch(const LogModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogSearch::scan);
    connect(&model, &LogModel::rowsInserted, this, [this] {
        if (!m_needle.isEmpty())
            m_timer.start();
    });
    connect(&model, &LogModel::modelReset, this, &LogSearch::restart);
}

void LogSearch::setNeedle(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    restart();
}

void LogSearch::restart()
{
    m_matches.clear();
    m_next = 0;
    if (m_needle.isEmpty())
        m_timer.stop();
    else
        scan();
    Q_EMIT changed();
}

bool LogSearch::isComplete() const
{
    return m_needle.isEmpty() || m_next >= m_model.rowCount() || m_matches.size() >= mostMatches;
}

void LogSearch::scan()
{
    const qsizetype before = m_matches.size();
    const int end = std::min(m_model.rowCount(), m_next + slice);
    for (; m_next < end && m_matches.size() < mostMatches; ++m_next) {
        const QString line = m_model.text(m_next);
        qsizetype column = line.indexOf(m_needle, 0, Qt::CaseInsensitive);
        while (column >= 0) {
            m_matches.append({m_next, int(column)});
            column = line.indexOf(m_needle, column + m_needle.size(), Qt::CaseInsensitive);
        }
    }
    if (isComplete())
        m_timer.stop();
    else
        m_timer.start();
    if (m_matches.size() != before || isComplete())
        Q_EMIT changed();
}

int LogSearch::firstFrom(int row) const
{
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), row,
        [](const Match &match, int wanted) { return match.row < wanted; });
    return found == m_matches.end() ? -1 : int(found - m_matches.begin());
}

} // namespace desk
