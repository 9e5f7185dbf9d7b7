// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QWidget>

class QSpinBox;
class QTimer;

namespace desk
{

class Theme;

/// How many starts of runs may be on their way to Airflow at a time; kept and in force as soon as it is
/// changed. GUI thread.
class StartLimit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartLimit)
public:
    /// Both must outlive the widget.
    StartLimit(Backend &backend, const Theme &theme, QWidget *parent = nullptr);
    ~StartLimit() override;

    /// Shows what is kept.
    void reload();

private:
    QCoro::Task<> store();

    Backend &m_backend;
    const Theme &m_theme;
    QSpinBox *m_most;
    QTimer *m_typed; ///< until the number has stood for a moment
};

} // namespace desk
