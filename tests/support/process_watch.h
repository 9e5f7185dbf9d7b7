// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QTimer>

/// Looks again and again, while the event loop runs, at what the system tells everybody about processes: the
/// arguments and environments of all of them.
class ProcessWatch final
{
    Q_DISABLE_COPY_MOVE(ProcessWatch)
public:
    ProcessWatch();

    /// Each once, with their zero bytes.
    const QSet<QByteArray> &arguments() const { return m_arguments; }
    const QSet<QByteArray> &environments() const { return m_environments; }

private:
    void look();

    QTimer m_timer;
    QSet<QByteArray> m_arguments;
    QSet<QByteArray> m_environments;
};
