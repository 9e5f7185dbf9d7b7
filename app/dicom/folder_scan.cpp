// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/folder_scan.h"

#include "app/dicom/series_header.h"

#include <QDir>

namespace desk
{

namespace
{

constexpr int mostExamples = 100; // for each reason

bool isFile(FileWalk::Found::Kind kind)
{
    return kind != FileWalk::Found::Kind::ClosedFolder;
}

} // namespace

FolderScan::FolderScan(const QString &folder)
    : m_folder(folder)
    , m_counting(std::make_unique<FileWalk>(folder))
    , m_walk(folder)
{
}

FolderScan::Portion FolderScan::next(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    Portion portion;
    QSet<QString> changed;
    if (m_counting && !count(timer, time)) {
        portion.files = m_counted;
        return portion;
    }
    while (!m_stopped && !timer.hasExpired(time.count())) {
        const auto found = m_walk.next();
        if (!found) {
            portion.ended = true;
            break;
        }
        look(*found, changed);
    }
    portion.files = m_report.files;
    // Files that came meanwhile are read as well.
    portion.total = qMax(m_counted, m_report.files);
    portion.series.reserve(changed.size());
    for (const QString &identifier : std::as_const(changed))
        portion.series.append(m_series.value(identifier));
    return portion;
}

bool FolderScan::count(const QElapsedTimer &timer, std::chrono::milliseconds time)
{
    while (!m_stopped && !timer.hasExpired(time.count())) {
        const auto found = m_counting->next();
        if (!found) {
            m_counting.reset();
            return true;
        }
        if (isFile(found->kind))
            ++m_counted;
    }
    return false;
}

void FolderScan::look(const FileWalk::Found &found, QSet<QString> &changed)
{
    if (found.kind == FileWalk::Found::Kind::ClosedFolder) {
        if (++m_report.closedFolderCount <= mostExamples)
            m_report.closedFolders.append(relative(found.path));
        return;
    }
    ++m_report.files;
    switch (found.kind) {
    case FileWalk::Found::Kind::File:
        read(found.path, changed);
        break;
    case FileWalk::Found::Kind::SameFile:
        skip(SkipReason::Duplicate, found.path);
        break;
    case FileWalk::Found::Kind::BrokenLink:
        skip(SkipReason::Unreadable, found.path);
        break;
    case FileWalk::Found::Kind::Special:
    case FileWalk::Found::Kind::ClosedFolder:
        skip(SkipReason::NotAFile, found.path);
        break;
    }
}

void FolderScan::read(const QString &path, QSet<QString> &changed)
{
    const SeriesHeader header = readSeriesHeader(path);
    if (header.skip) {
        skip(*header.skip, path);
        return;
    }
    if (!header.instance.isEmpty()) {
        const size_t hash = qHash(header.instance, 0);
        if (m_instances.contains(hash)) {
            skip(SkipReason::Duplicate, path);
            return;
        }
        m_instances.insert(hash);
    }
    ++m_report.read;
    Series &series = m_series[header.series];
    if (series.identifier.isEmpty())
        series = {header.series, header.modality, header.description, header.date, 0, path};
    ++series.images;
    changed.insert(header.series);
}

void FolderScan::skip(SkipReason reason, const QString &path)
{
    SkippedFiles &files = m_report.skipped[reason];
    if (++files.count <= mostExamples)
        files.examples.append(relative(path));
}

QString FolderScan::relative(const QString &path) const
{
    const QString shown = QDir(m_folder).relativeFilePath(path);
    return shown.isEmpty() ? QDir::toNativeSeparators(path) : QDir::toNativeSeparators(shown);
}

} // namespace desk
