// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/table.h"

#include <algorithm>
#include <utility>

namespace desk
{

Table::Table(QStringList headings)
{
    m_rows.append(std::move(headings));
}

void Table::add(const QStringList &row)
{
    m_rows.append(row);
}

QStringList Table::lines() const
{
    QVector<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList all;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            line += row[i].leftJustified(widths[i]) + QLatin1String("  ");
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        all.append(line);
    }
    return all;
}

} // namespace desk
