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

/// Takes away the last character of UTF-8, of however many bytes.
void chopCharacter(QByteArray &text)
{
    while (!text.isEmpty()) {
        const auto byte = static_cast<uchar>(text.back());
        text.chop(1);
        if ((byte & 0xc0U) != 0x80U)
            return;
    }
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
    const bool ofAKeychain =
        error.kind == ApiError::Kind::SecretMissing || error.kind == ApiError::Kind::SecretUnavailable;
    if (ofAKeychain && error.target.startsWith(QLatin1String("postgres")))
        note(tr("For this call alone, the password can be given with --store-password-fd N."));
    else if (ofAKeychain)
        note(tr("For this call alone, the password can be given with --password-fd N."));
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
    // Of a fixed size, so that no copy is left behind where a longer one was needed.
    constexpr int longest = 1024;
    QByteArray typed;
    typed.reserve(longest);
#ifdef Q_OS_UNIX
    termios shown{};
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    // Without the terminal's own line, so that Ctrl+C is noticed here at once.
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
    hidden.c_cc[VMIN] = 1;
    hidden.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    write(stderr, question);
    char byte = 0;
    while (typed.size() < longest && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n' && byte != '\r') {
        constexpr char endOfText = 3; // Ctrl+C
        constexpr char endOfFile = 4; // Ctrl+D
        constexpr char backspace = 8;
        constexpr char eraseLine = 21; // Ctrl+U
        constexpr char rubout = 127;
        if (byte == endOfText || byte == endOfFile) {
            wipe(typed);
            break;
        }
        if (byte == backspace || byte == rubout)
            chopCharacter(typed);
        else if (byte == eraseLine)
            typed.truncate(0);
        else
            typed.append(byte);
    }
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
