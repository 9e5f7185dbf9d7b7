// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/message_log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <atomic>
#include <cstdio>

namespace desk
{

namespace
{

std::atomic<MessageLog *> theLog = nullptr;

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

} // namespace

MessageLog::MessageLog(const QString &path, qint64 limit)
    : m_file(path)
    , m_limit(limit)
{
    if (open())
        begin();
}

MessageLog::MessageLog(int descriptor)
{
    if (m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
        begin();
}

void MessageLog::begin()
{
    theLog = this;
    qInstallMessageHandler(handle);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(nullptr);
    theLog = nullptr;
}

bool MessageLog::open()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) &&
           m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void MessageLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (MessageLog *log = theLog)
        log->write(type, context.category, message);
    const bool isInJournal = theLog && theLog.load()->m_limit == 0;
    if (type == QtFatalMsg && !isInJournal) {
        const QByteArray text = message.toLocal8Bit();
        std::fprintf(stderr, "%s\n", text.constData());
    }
}

void MessageLog::write(QtMsgType type, const char *category, const QString &message)
{
    const std::lock_guard lock(m_mutex);
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (m_limit == 0) {
        const QJsonObject line{{QStringLiteral("time"), time},
            {QStringLiteral("level"), QLatin1String(word(type))},
            {QStringLiteral("category"), QString::fromUtf8(category)}, {QStringLiteral("message"), message}};
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    if (m_file.size() > m_limit) {
        const QString older = m_file.fileName() + QLatin1String(".1");
        m_file.close();
        QFile::remove(older);
        QFile::rename(m_file.fileName(), older);
        open();
    }
    m_file.write(
        time.toLatin1() + ' ' + word(type) + ' ' + QByteArray(category) + ": " + message.toUtf8() + '\n');
}

} // namespace desk
