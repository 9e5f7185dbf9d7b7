// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace desk
{

/// Sees to it that a profile has one window: the first process answers calls, a later one calls the first
/// instead of opening a window of its own. Nothing here blocks. GUI thread.
class WindowCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowCall)
public:
    /// The profile's folder must exist.
    explicit WindowCall(const QString &profileFolder, QObject *parent = nullptr);

    /// Decides which of the two this process is; one of the first three signals follows.
    void begin();

Q_SIGNALS:
    /// This process is the first: it may open its window.
    void isFirst();
    /// Another process has the window, and has shown it.
    void answered();
    /// Another process has the window, but does not answer.
    void notAnswered();
    /// To the first: a later process was started; show the window.
    void called();

private:
    void callOrListen();
    void listen();
    void takeCall();
    void answerWhenAsked(QLocalSocket *caller);

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_patience;
};

} // namespace desk
