// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QTcpServer>
#include <QUrl>

/// Stands before a server on loopback, passes everything on both ways, and remembers which tokens and
/// passwords clients have shown. While the event loop runs.
class RecordingProxy final
{
    Q_DISABLE_COPY_MOVE(RecordingProxy)
public:
    explicit RecordingProxy(const QUrl &server);

    /// Where clients find the server.
    QUrl url() const;
    /// What stood behind "Bearer" and "Basic".
    const QSet<QByteArray> &credentials() const { return m_credentials; }
    /// Requests with a credential so far.
    int signedRequests() const { return m_signedRequests; }

private:
    void accept();
    void note(const QByteArray &bytes);

    QTcpServer m_listener;
    QUrl m_server;
    QSet<QByteArray> m_credentials;
    int m_signedRequests = 0;
};
