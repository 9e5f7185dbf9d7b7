// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/store_choice.h"

#include <QFile>
#include <QSettings>
#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace desk
{

namespace
{

QString urlKey()
{
    return QStringLiteral("store/url");
}

QString settingsFile(const QString &folder)
{
    return folder + QLatin1String("/profile.ini");
}

} // namespace

StoreChoice::StoreChoice(const QString &profileFolder)
    : m_folder(profileFolder)
{
}

QUrl StoreChoice::remembered() const
{
    const QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    return QUrl(settings.value(urlKey()).toString(), QUrl::StrictMode);
}

void StoreChoice::remember(const QUrl &server) const
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    if (server.isEmpty())
        settings.remove(urlKey());
    else
        settings.setValue(urlKey(), server.toString(QUrl::RemovePassword));
}

QString StoreChoice::file() const
{
    return m_folder + QLatin1String("/workflow-desk.sqlite");
}

QString StoreChoice::secretName(const QUrl &server)
{
    return server.toString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

namespace
{

SecretBytes firstLine(QFile &file)
{
    // Of a fixed size, so that no copy is left behind where a longer one was needed.
    constexpr int longest = 4096;
    QByteArray line(longest, '\0');
    const qint64 length = file.readLine(line.data(), longest);
    line.truncate(std::max<qint64>(length, 0));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return SecretBytes(std::move(line));
}

} // namespace

SecretBytes readSecret(int descriptor)
{
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return firstLine(file);
}

SecretBytes vaultPassphrase(int descriptor)
{
    if (descriptor >= 0)
        return readSecret(descriptor);
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    QFile file(folder + QLatin1String("/vault-passphrase"));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return firstLine(file);
}

void keepFromChildren([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    // Their standard descriptors are never ours.
    if (descriptor > STDERR_FILENO)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
#endif
}

} // namespace desk
