// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/secret_register.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>

namespace
{

constexpr qsizetype shortest = 8;

QVector<SecretRegister::Entry> &entries()
{
    static QVector<SecretRegister::Entry> all;
    return all;
}

} // namespace

void SecretRegister::add(const QString &purpose, const QByteArray &secret)
{
    if (secret.size() < shortest)
        qFatal("too short to be looked for: %s", qPrintable(purpose));
    const bool known = std::any_of(entries().cbegin(), entries().cend(),
        [&secret](const Entry &entry) { return entry.second == secret; });
    if (known)
        return;
    entries().append({purpose, secret});
    const QString folder = qEnvironmentVariable("DESK_TEST_SECRETS");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(QString::number(QCoreApplication::applicationPid())));
    // One that cannot be written down would be looked for by nobody.
    if (!file.open(QIODevice::Append) ||
        file.write(purpose.toUtf8().toBase64() + ' ' + secret.toBase64() + '\n') < 0)
        qFatal("no register of secrets: %s", qPrintable(file.errorString()));
}

desk::SecretBytes SecretRegister::known(const char *secret)
{
    const QByteArray bytes(secret);
    // What is too short to be taken is no secret either.
    if (bytes.size() >= shortest)
        add(QStringLiteral("a password of a test"), bytes);
    return desk::SecretBytes(bytes);
}

QByteArray SecretRegister::fresh(const QString &purpose)
{
    static constexpr char signs[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QByteArray secret(20, Qt::Uninitialized);
    for (char &sign : secret)
        sign = signs[QRandomGenerator::system()->bounded(int(sizeof(signs)) - 1)];
    add(purpose, secret);
    return secret;
}

void SecretRegister::addEmbedded(const QString &profile)
{
    const QDir folder(profile + QStringLiteral("/airflow/secrets"));
    for (const char *name : {"password", "session-key", "token-key", "fernet-key"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            add(QStringLiteral("%1 of the embedded Airflow").arg(QLatin1String(name)),
                file.readAll().trimmed());
    }
}

const QVector<SecretRegister::Entry> &SecretRegister::own()
{
    return entries();
}

QVector<SecretRegister::Entry> SecretRegister::all(const QString &folder)
{
    QVector<Entry> found;
    const QDir files(folder);
    const QStringList names = files.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2)
                found.append({QString::fromUtf8(QByteArray::fromBase64(words.at(0))),
                    QByteArray::fromBase64(words.at(1))});
        }
    }
    return found;
}
