// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "app/core/result.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace desk
{

class PageStates;
class Theme;

/// The files a run left behind. Files that this computer can read open in their programs; of others the path
/// is shown, to copy.
class ResultsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsView)
public:
    explicit ResultsView(Theme &theme, QWidget *parent = nullptr);

    void showResults(const QVector<RunResult> &results);
    /// There are none yet, because the run goes on.
    void showNotYet();
    void showLoading();
    void showError(const ApiError &error, std::function<void()> again);

private:
    QWidget *makeRow(const RunResult &result);

    Theme &m_theme;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    PageStates *m_states;
};

} // namespace desk
