// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QtGlobal>

namespace desk
{

/// The file that all processes of the embedded Airflow append their output to. They write to it themselves:
/// with a pipe to the application, whatever they log after its death would fail, and with that their own
/// orderly end. GUI thread.
class EmbeddedLog final
{
public:
    static constexpr qint64 sizeLimit = 10'000'000; ///< bytes

    /// Makes the file, readable by its user alone.
    explicit EmbeddedLog(QString path, qint64 limit = sizeLimit);

    QString path() const { return m_path; }
    /// Moves the content of a file over the limit to FILE.1 in place of what was there; to be called now and
    /// then.
    void keepSmall() const;
    /// What was written since the last mark(), its last lines alone.
    QString lastLines() const;
    /// From here on counts what lastLines() tells.
    void mark();

private:
    QString m_path;
    qint64 m_limit;
    qint64 m_mark = 0;
};

} // namespace desk
