// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace desk
{

/// Turns Ctrl+C and the system's request to end (SIGINT, SIGTERM, SIGHUP) into a Qt signal. One object in a
/// program. Main thread.
class StopSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignals)
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    /// keyboard: it was Ctrl+C; else the system wants the program to end.
    void arrived(bool keyboard);

private:
    void read();
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace desk
