// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series.h"
#include "app/dicom/file_walk.h"

#include <QElapsedTimer>
#include <QSet>
#include <atomic>
#include <chrono>

namespace desk
{

/// Reads a folder's series in portions, so that whoever waits hears of them and can stop in between: counts
/// the files first, then reads their headers. One thread at a time; stop() from any.
class FolderScan final
{
public:
    struct Portion {
        int files = 0;          ///< looked at so far
        int total = -1;         ///< of all files; -1: still counting
        QVector<Series> series; ///< new, or with more images
        bool ended = false;
    };

    explicit FolderScan(const QString &folder);

    /// Goes on for about that long.
    Portion next(std::chrono::milliseconds time);
    /// What was done so far.
    const FolderReport &report() const { return m_report; }
    /// Has next() come back after the file it is at. Any thread.
    void stop() { m_stopped = true; }

private:
    bool count(const QElapsedTimer &timer, std::chrono::milliseconds time);
    void look(const FileWalk::Found &found, QSet<QString> &changed);
    void read(const QString &path, QSet<QString> &changed);
    void skip(SkipReason reason, const QString &path);
    QString relative(const QString &path) const;

    QString m_folder;
    std::unique_ptr<FileWalk> m_counting; ///< none once they are counted
    FileWalk m_walk;
    int m_counted = 0;
    QHash<QString, Series> m_series;
    QSet<size_t> m_instances; ///< hashes: a million identifiers would fill 100 MB
    FolderReport m_report;
    std::atomic<bool> m_stopped = false;
};

} // namespace desk
