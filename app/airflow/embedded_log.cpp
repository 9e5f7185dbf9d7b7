// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/embedded_log.h"

#include <utility>

namespace desk
{

namespace
{
constexpr qsizetype linesKept = 15;
constexpr qsizetype longestLine = 16'384;
} // namespace

EmbeddedLog::EmbeddedLog(QString path, qint64 limit)
    : m_file(path)
    , m_limit(limit)
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void EmbeddedLog::hide(const QByteArray &secret)
{
    if (!secret.isEmpty())
        m_hidden.append(secret);
}

void EmbeddedLog::write(const QString &component, const QByteArray &output)
{
    QByteArray &waiting = m_incomplete[component];
    waiting += output;
    qsizetype from = 0;
    for (qsizetype end = waiting.indexOf('\n'); end >= 0; end = waiting.indexOf('\n', from)) {
        writeLine(component, waiting.mid(from, end - from));
        from = end + 1;
    }
    waiting.remove(0, from);
    if (waiting.size() > longestLine)
        writeLine(component, std::exchange(waiting, QByteArray()));
}

void EmbeddedLog::finish(const QString &component)
{
    const QByteArray rest = m_incomplete.take(component);
    if (!rest.isEmpty())
        writeLine(component, rest);
}

void EmbeddedLog::writeLine(const QString &component, QByteArray line)
{
    for (const QByteArray &secret : std::as_const(m_hidden))
        line.replace(secret, "***");
    if (line.trimmed().isEmpty())
        return;
    if (m_file.size() + line.size() > m_limit)
        rotate();
    m_file.write(component.toUtf8() + ": " + line + '\n');
    m_last.append(component + QLatin1String(": ") + QString::fromUtf8(line.left(500)));
    if (m_last.size() > linesKept)
        m_last.removeFirst();
}

void EmbeddedLog::rotate()
{
    const QString path = m_file.fileName();
    const QString older = path + QLatin1String(".1");
    m_file.close();
    QFile::remove(older);
    QFile::rename(path, older);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace desk
