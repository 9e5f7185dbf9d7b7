// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// The program itself on a profile, started as in a terminal or by a service manager: without a display, and
/// with its secrets in files and descriptors, never in arguments.
class DeskProgram final
{
    Q_DISABLE_COPY_MOVE(DeskProgram)
public:
    struct Outcome {
        int code = -1; ///< -1: it did not end by itself
        QByteArray out;
        QByteArray err;
        QJsonObject json() const;
    };

    explicit DeskProgram(QString profile)
        : m_profile(std::move(profile))
    {
    }

    /// Comes before the arguments of every start.
    void setArguments(const QStringList &always) { m_always = always; }
    /// The vault's passphrase as a service manager gives it; there is no keychain then.
    void setPassphrase(const QByteArray &passphrase) { m_passphrase = passphrase; }
    /// What can be read from the descriptors 3, 4 and so on.
    void setDescriptors(const QVector<QByteArray> &contents) { m_descriptors = contents; }

    /// The process is the program's own: its id is what can be killed.
    void start(QProcess &process, const QStringList &arguments) const;
    Outcome run(const QStringList &arguments, int milliseconds) const;

private:
    QString filed(const QString &name, const QByteArray &content) const;

    QString m_profile;
    QStringList m_always;
    QByteArray m_passphrase;
    QVector<QByteArray> m_descriptors;
    QTemporaryDir m_folder; ///< of those files
};
