// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QWidget>

class QPushButton;

namespace desk
{

class Banner;
class Theme;

/// The whole profile as a file: written for keeping or for another computer, or taken from one. GUI thread.
class ProfileSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSettings)
public:
    /// Both must outlive the widget.
    ProfileSettings(Backend &backend, Theme &theme, QWidget *parent = nullptr);

    /// What follows the choice of a file; also for tests.
    QCoro::Task<void> exportTo(QString file);
    void askToImport(const QString &file);

private:
    void chooseExport();
    void chooseImport();
    QCoro::Task<void> importFrom(QString file);
    void setBusy(bool busy);
    void show(const ApiError &error);

    Backend &m_backend;
    Theme &m_theme;
    QPushButton *m_export;
    QPushButton *m_import;
    Banner *m_failure;
};

} // namespace desk
