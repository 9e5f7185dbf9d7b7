// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace desk
{

class Banner;
class IconLabel;
class Theme;

/// The Airflow this application runs itself: how it is, where it listens, its log, restart and stop. GUI
/// thread.
class EmbeddedSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbeddedSettings)
public:
    /// Both must outlive the widget.
    EmbeddedSettings(Backend &backend, Theme &theme, QWidget *parent = nullptr);

    /// What it says of the state, for tests.
    QString stateText() const;

private:
    void showState(const EmbeddedAirflow &airflow);
    QLabel *addRow(QGridLayout *grid, int row, const QString &name);
    void openLog();
    void askRestart();
    void askStop();

    Backend &m_backend;
    Theme &m_theme;
    IconLabel *m_icon;
    QLabel *m_state;
    QLabel *m_address;
    QLabel *m_environment;
    QLabel *m_logFile;
    Banner *m_failure;
    QPushButton *m_showLog;
    QPushButton *m_openFile;
    QPushButton *m_restart;
    QPushButton *m_stop;
};

} // namespace desk
