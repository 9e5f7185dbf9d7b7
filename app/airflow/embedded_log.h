// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QStringList>

namespace desk
{

/// The file that the embedded Airflow's output goes to, line by line, with the component's name in front.
/// Kept small: a full file is renamed to FILE.1, and the one before is deleted. GUI thread.
class EmbeddedLog final
{
public:
    static constexpr qint64 sizeLimit = 10'000'000;

    EmbeddedLog(QString path, qint64 limit = sizeLimit);

    /// Values that are never written; they appear as "***".
    void hide(const QByteArray &secret);
    /// Takes output as it comes; what is no complete line yet waits for its end.
    void write(const QString &component, const QByteArray &output);
    /// Writes what is left of a component that has ended.
    void finish(const QString &component);
    QString path() const { return m_file.fileName(); }
    /// The last lines written, oldest first.
    QString lastLines() const { return m_last.join(QLatin1Char('\n')); }

private:
    void writeLine(const QString &component, QByteArray line);
    void rotate();

    QFile m_file;
    qint64 m_limit;
    QList<QByteArray> m_hidden;
    QHash<QString, QByteArray> m_incomplete;
    QStringList m_last;
};

} // namespace desk
