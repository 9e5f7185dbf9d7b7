// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/desk_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

QJsonObject DeskProgram::Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString DeskProgram::filed(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content + '\n') < 0)
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void DeskProgram::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        variables.remove(QLatin1String(name));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!m_passphrase.isEmpty()) {
        variables.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        const QString file = filed(QStringLiteral("credentials/vault-passphrase"), m_passphrase);
        variables.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), QFileInfo(file).path());
    }
    process.setProcessEnvironment(variables);
    process.setStandardInputFile(QProcess::nullDevice());

    // A shell opens the descriptors and then becomes the program.
    constexpr int firstDescriptor = 3;
    QString script;
    QStringList files;
    for (const QByteArray &content : m_descriptors) {
        const auto count = static_cast<int>(files.size());
        files.append(filed(QString::number(firstDescriptor + count), content));
        script += QStringLiteral("exec %1<\"$%2\"; ").arg(firstDescriptor + count).arg(count + 1);
    }
    script += QStringLiteral("shift %1; exec \"$@\"").arg(files.size());
    process.start(QStringLiteral("/bin/sh"),
        QStringList{QStringLiteral("-c"), script, QStringLiteral("sh")} + files +
            QStringList{QStringLiteral(DESK_PROGRAM), QStringLiteral("--profile"), m_profile} + m_always +
            arguments);
}

DeskProgram::Outcome DeskProgram::run(const QStringList &arguments, int milliseconds) const
{
    QProcess process;
    start(process, arguments);
    Outcome outcome;
    if (process.waitForFinished(milliseconds) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}
