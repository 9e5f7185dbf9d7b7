// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace desk
{

class IconLabel;
class Theme;

/// The window's lowest line: how Airflow stands, with the age of that, and the last problem nobody waited
/// for; at the right, whose workflows may start here without anybody being asked.
class StatusLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)
public:
    StatusLine(Backend &backend, const Theme &theme, QWidget *parent = nullptr);

    QString text() const;

Q_SIGNALS:
    /// The person wants to know more about Airflow.
    void airflowAsked();

private:
    void update();
    void showProblem(const ApiError &error);
    QCoro::Task<> readUnasked();

    Backend &m_backend;
    const Theme &m_theme;
    QTimer m_tick; ///< the age grows
    QPushButton *m_airflow;
    QLabel *m_checked;
    QPushButton *m_problem;
    QLabel *m_right;
    int m_reading = 0; ///< generation
    QString m_icon;
    QString m_token;
};

} // namespace desk
