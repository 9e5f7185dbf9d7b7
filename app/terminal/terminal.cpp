// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/terminal.h"

#include "app/backend/error_text.h"

#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace desk
{

namespace
{

constexpr int barWidth = 24;

bool isTerminal([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    return isatty(descriptor) == 1;
#else
    return false;
#endif
}

void write(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

QString bar(double done)
{
    const int filled = qBound(0, qRound(done * barWidth), barWidth);
    return QLatin1Char('[') + QString(filled, QLatin1Char('#')) +
           QString(barWidth - filled, QLatin1Char('.')) + QLatin1String("] ");
}

} // namespace

Terminal::Terminal(QObject *parent)
    : QObject(parent)
    , m_interactive(isTerminal(2))
{
}

void Terminal::print(const QString &line)
{
    endProgress();
    write(stdout, line + QLatin1Char('\n'));
}

void Terminal::printJson(const QJsonObject &document)
{
    endProgress();
    const QByteArray bytes = QJsonDocument(document).toJson();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Terminal::note(const QString &line)
{
    endProgress();
    write(stderr, line + QLatin1Char('\n'));
}

void Terminal::error(const ApiError &error)
{
    const ErrorText text = describe(error);
    for (const QString &line : {text.headline, text.detail, text.nextStep}) {
        if (!line.isEmpty())
            note(line);
    }
}

void Terminal::progress(const QString &text, double done)
{
    const bool changed = text != m_progress;
    if (m_progress.isEmpty())
        m_since.start();
    m_progress = text;
    if (!m_interactive) {
        if (changed)
            write(stderr, text + QLatin1Char('\n'));
        return;
    }
    const qint64 seconds = m_since.elapsed() / 1000;
    const QString time = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    // Carriage return, the line, and "erase to the end of the line" of ECMA-48.
    write(stderr, QLatin1Char('\r') + (done < 0 ? QString() : bar(done)) + text + QLatin1String("  ") + time +
                      QLatin1String("\x1b[K"));
    m_drawn = true;
}

void Terminal::endProgress()
{
    if (m_drawn)
        write(stderr, QStringLiteral("\r\x1b[K"));
    m_drawn = false;
}

bool Terminal::canAsk() const
{
    return m_interactive && isTerminal(0);
}

bool Terminal::ask(const QString &question)
{
    QTextStream err(stderr);
    err << question << Qt::flush;
    QTextStream in(stdin);
    const QString answer = in.readLine().trimmed().toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes") || answer == tr("y") ||
           answer == tr("yes");
}

SecretBytes Terminal::askSecret(const QString &question)
{
    QByteArray typed;
#ifdef Q_OS_UNIX
    termios shown{};
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    write(stderr, question);
    constexpr int longest = 1024;
    char byte = 0;
    while (typed.size() < longest && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        typed.append(byte);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    write(stderr, QStringLiteral("\n"));
#else
    note(question);
#endif
    return SecretBytes(std::move(typed));
}

void Terminal::interrupt()
{
    ++m_interruptions;
    Q_EMIT interrupted();
}

} // namespace desk
