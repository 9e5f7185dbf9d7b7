// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"
#include "app/core/secret_bytes.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QString>

namespace desk
{

/// How a verb ended; the program's exit code.
enum class ExitCode { Done = 0, NotFinished = 1, Usage = 2, CannotBeCarriedOut = 3, Interrupted = 130 };

/// Where verbs speak: results to standard output, everything else to standard error. On a terminal, progress
/// is a line that is drawn again and again; elsewhere it is a plain line for every change. Main thread.
class Terminal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Terminal)
public:
    explicit Terminal(QObject *parent = nullptr);

    /// A line of the result.
    void print(const QString &line);
    /// The result as one JSON document.
    void printJson(const QJsonObject &document);
    /// A line beside the result.
    void note(const QString &line);
    /// What happened, why, and the next step.
    void error(const ApiError &error);
    /// What is going on: text is drawn when it changes, the time beside it only on a terminal. done: 0 to 1,
    /// or less than 0 where nobody knows.
    void progress(const QString &text, double done = -1);
    /// Takes the progress line away.
    void endProgress();

    /// Whether a person sits there and can be asked.
    bool canAsk() const;
    /// Whether that person agrees; waits for the answer, which without a window holds nothing up.
    bool ask(const QString &question);
    /// What that person types, without showing it; empty if there is no terminal, or the person does not want
    /// to.
    SecretBytes askSecret(const QString &question);

    /// Ctrl+C was pressed, or the system asks the program to end.
    void interrupt();
    int interruptions() const { return m_interruptions; }

Q_SIGNALS:
    void interrupted();

private:
    bool m_drawn = false; ///< a progress line stands on the terminal
    bool m_interactive;
    QString m_progress;
    QElapsedTimer m_since;
    int m_interruptions = 0;
};

} // namespace desk
