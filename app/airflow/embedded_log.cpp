// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/embedded_log.h"

#include <QFile>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace desk
{

namespace
{
constexpr qsizetype linesTold = 15;
constexpr qint64 bytesRead = 16'384;
constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
} // namespace

EmbeddedLog::EmbeddedLog(QString path, qint64 limit)
    : m_path(std::move(path))
    , m_limit(limit)
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.setPermissions(ownerFile);
}

void EmbeddedLog::keepSmall() const
{
    QFile file(m_path);
    if (file.size() <= m_limit)
        return;
    // The writers have the file open for appending, so it is emptied and not renamed: they go on at its new
    // end.
    const QString older = m_path + QLatin1String(".1");
    QFile::remove(older);
    if (file.copy(older) && QFile::setPermissions(older, ownerFile))
        file.resize(0);
}

void EmbeddedLog::mark()
{
    m_mark = QFile(m_path).size();
}

QString EmbeddedLog::lastLines() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = m_mark <= file.size() ? m_mark : 0;
    file.seek(std::max(from, file.size() - bytesRead));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > linesTold)
        lines = lines.mid(lines.size() - linesTold);
    return lines.join(QLatin1Char('\n'));
}

} // namespace desk
