// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Before all tests (secrets_nowhere begin FOLDER): makes the folder in which they register their secrets.
/// After all of them (secrets_nowhere end FOLDER BUILD): looks for every one of these in what the run has
/// left behind, which are the output of all tests, logs, pictures with their texts, and throw-away folders
/// that were not thrown away. Ends with 1 if one is found; the register is gone either way.

#include "tests/support/secret_search.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

namespace
{

constexpr qint64 largest = 512LL * 1024 * 1024;

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

/// Where Airflow itself keeps its password, and where a server of the tests keeps what it gives it.
bool isAirflowsOwn(const QString &path)
{
    return path.endsWith(QLatin1String("/passwords.json")) || path.endsWith(QLatin1String("/secrets.json")) ||
           path.contains(QLatin1String("/airflow/secrets/"));
}

int begin(const QString &folder)
{
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(QStringLiteral("no folder for the register: ") + folder);
    return 0;
}

/// Everything a test may have put aside and left: what is ours, and was written since the run began.
QStringList leftBehind(const SecretSearch &search, const QDateTime &since)
{
    QStringList found;
    const QFileInfoList entries = QDir(QDir::tempPath())
                                      .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                     QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        if (entry.ownerId() != getuid())
            continue;
        const auto skips = [&since](const QString &path) {
            const QFileInfo file(path);
            return !file.isFile() || file.lastModified() < since || file.size() > largest ||
                   isAirflowsOwn(path);
        };
        if (entry.isDir())
            found += search.below(entry.filePath(), skips);
        else if (!skips(entry.filePath()))
            found += search.inFile(entry.filePath());
    }
    return found;
}

int end(const QString &folder, const QString &build)
{
    const QVector<SecretRegister::Entry> secrets = SecretRegister::all(folder);
    const QDateTime since = QFileInfo(folder).birthTime();
    const bool isThere = QFileInfo(folder).isDir();
    QDir(folder).removeRecursively();
    if (!isThere)
        return fail(QStringLiteral("no register: ") + folder);
    const SecretSearch search(secrets);
    const QDir tree(build);
    // The first is what CTest writes while it runs: the output of every test so far.
    const QString output = tree.filePath(QStringLiteral("Testing/Temporary/LastTest.log.tmp"));
    if (!QFileInfo(output).size())
        return fail(QStringLiteral("no output of the tests: ") + output);
    QStringList found = search.below(tree.filePath(QStringLiteral("Testing")));
    for (const char *pictures : {"pages", "screenshots"})
        found += search.below(tree.filePath(QLatin1String(pictures)));
    const QFileInfoList logs =
        tree.entryInfoList({QStringLiteral("*.log"), QStringLiteral("core*")}, QDir::Files);
    for (const QFileInfo &log : logs)
        found += search.inFile(log.filePath());
    found += leftBehind(search, since.isValid() ? since : QDateTime::currentDateTime().addDays(-1));
    std::printf("%lld secrets of this run looked for in %lld bytes: %lld found\n",
        static_cast<long long>(secrets.size()), static_cast<long long>(search.searched()),
        static_cast<long long>(found.size()));
    return found.isEmpty() ? 0 : fail(found.join(QLatin1Char('\n')));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words.at(1) == QLatin1String("begin"))
        return begin(words.at(2));
    if (words.size() == 4 && words.at(1) == QLatin1String("end"))
        return end(words.at(2), words.at(3));
    return fail(QStringLiteral("begin FOLDER, or end FOLDER BUILD"));
}
