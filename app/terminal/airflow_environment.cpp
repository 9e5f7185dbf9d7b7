// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/airflow_environment.h"

#include <QDir>
#include <QFileInfo>

namespace desk
{

namespace
{

/// Whether it is complete and holds the version that the embedded Airflow is made for.
bool isUsable(const QString &environment)
{
    if (!QFile::exists(environment + QLatin1String("/complete")) ||
        !QFileInfo(environment + QLatin1String("/bin/airflow")).isExecutable())
        return false;
    const QDir lib(environment + QLatin1String("/lib"));
    const QStringList pythons = lib.entryList({QStringLiteral("python3*")}, QDir::Dirs);
    for (const QString &python : pythons) {
        const QDir packages(lib.filePath(python + QLatin1String("/site-packages")));
        if (!packages.entryList({QStringLiteral("apache_airflow-3.*.dist-info")}, QDir::Dirs).isEmpty())
            return true;
    }
    return false;
}

} // namespace

QString installedAirflowEnvironment()
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME", QDir::homePath() + QLatin1String("/.cache"));
    const QDir folder(cache + QLatin1String("/workflow-desk"));
    const QStringList names = folder.entryList({QStringLiteral("venv-*")}, QDir::Dirs, QDir::Time);
    for (const QString &name : names) {
        if (isUsable(folder.filePath(name)))
            return folder.absoluteFilePath(name);
    }
    return {};
}

} // namespace desk
