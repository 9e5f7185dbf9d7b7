// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/backend/backend.h"
#include "app/store/store.h"

#include <QPointer>
#include <QTimer>

namespace desk
{

/// Reads the log of one try of a task from Airflow, and every second what was added while the task runs. GUI
/// thread.
class TaskLogReader final : public LogReader
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskLogReader)
public:
    /// The store must outlive the reader; the client may go, which ends the reading with an error.
    TaskLogReader(Store &store, AirflowClient *airflow, LogTarget target, QObject *parent = nullptr);

private:
    QCoro::Task<> open();
    QCoro::Task<> read();
    void deliver(const QVector<LogLine> &lines);
    void giveUp(ApiError error);

    Store &m_store;
    QPointer<AirflowClient> m_airflow;
    LogTarget m_target;
    TaskRef m_task;
    QString m_continuation;
    QTimer m_timer;
};

} // namespace desk
