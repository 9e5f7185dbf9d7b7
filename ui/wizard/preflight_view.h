// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/preflight_model.h"
#include "models/preflight_run.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace desk
{

class Theme;

/// The matrix of checks before a start, how far the asking is, what the cell under the cursor means, and the
/// button to ask again.
class PreflightView final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreflightView)
public:
    /// The run must outlive the view.
    PreflightView(PreflightRun &run, const Theme &theme, QWidget *parent = nullptr);

private:
    void follow();
    void fitHeight();
    void showMeaning();

    PreflightRun &m_run;
    const Theme &m_theme;
    PreflightModel m_model;
    QLabel *m_progress;
    QPushButton *m_again;
    QTableView *m_table;
    QLabel *m_meaning;
};

} // namespace desk
