// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QVector>

namespace desk
{

/// Rows of text in columns as wide as their widest cell. Any thread.
class Table final
{
public:
    explicit Table(QStringList headings);
    void add(const QStringList &row);
    /// The headings and the rows, without spaces at the ends of lines.
    QStringList lines() const;

private:
    QVector<QStringList> m_rows;
};

} // namespace desk
