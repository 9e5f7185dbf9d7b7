// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/file_walk.h"

#include <QFileInfo>

namespace desk
{

FileWalk::FileWalk(const QString &folder)
    : m_root(QFileInfo(folder).canonicalFilePath())
    , m_folders(folder)
{
}

std::optional<FileWalk::Found> FileWalk::next()
{
    while (true) {
        if (m_entries && m_entries->hasNext()) {
            m_entries->next();
            if (auto found = take(m_entries->fileInfo()))
                return found;
            continue;
        }
        m_entries.reset();
        if (m_folders.isEmpty())
            return std::nullopt;
        if (auto closed = openFolder())
            return closed;
    }
}

std::optional<FileWalk::Found> FileWalk::openFolder()
{
    const QString folder = m_folders.takeLast();
    const QFileInfo info(folder);
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty() || !info.isReadable() || !info.isExecutable())
        return Found{Found::Kind::ClosedFolder, folder};
    if (m_entered.contains(canonical))
        return std::nullopt;
    m_entered.insert(canonical);
    m_entries = std::make_unique<QDirIterator>(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::nullopt;
}

std::optional<FileWalk::Found> FileWalk::take(const QFileInfo &entry)
{
    const QString path = entry.filePath();
    if (!entry.isSymLink()) {
        if (entry.isDir()) {
            m_folders.append(path);
            return std::nullopt;
        }
        return Found{entry.isFile() ? Found::Kind::File : Found::Kind::Special, path};
    }
    const QString target = entry.canonicalFilePath();
    if (target.isEmpty() || !entry.exists()) // one that leads to itself has a target, which does not exist
        return Found{Found::Kind::BrokenLink, path};
    const QFileInfo real(target);
    if (real.isDir()) {
        m_folders.append(path);
        return std::nullopt;
    }
    if (!real.isFile())
        return Found{Found::Kind::Special, path};
    const bool inside = target.startsWith(m_root + QLatin1Char('/'));
    if (inside || m_linkedFiles.contains(target))
        return Found{Found::Kind::SameFile, path};
    m_linkedFiles.insert(target);
    return Found{Found::Kind::File, path};
}

} // namespace desk
