// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDirIterator>
#include <QSet>
#include <QStringList>
#include <memory>
#include <optional>

namespace desk
{

/// Goes through a folder and all below it, file by file. Each folder is entered once, however many links lead
/// to it, so a loop of links ends; a link to a file that is found by itself as well is a duplicate. Blocks:
/// any thread but the GUI's.
class FileWalk final
{
public:
    struct Found {
        enum class Kind {
            File,
            SameFile,     ///< another name of a file that is, or will be, found as well
            BrokenLink,   ///< a link that leads nowhere
            Special,      ///< a pipe, a socket, a device
            ClosedFolder, ///< that cannot be opened
        };
        Kind kind = Kind::File;
        QString path;
    };

    explicit FileWalk(const QString &folder);

    /// The next one; none at the end.
    std::optional<Found> next();

private:
    std::optional<Found> openFolder();
    std::optional<Found> take(const QFileInfo &entry);

    QString m_root;        ///< canonical
    QStringList m_folders; ///< to be entered
    std::unique_ptr<QDirIterator> m_entries;
    QSet<QString> m_entered;     ///< canonical
    QSet<QString> m_linkedFiles; ///< canonical; outside of the folder
};

} // namespace desk
