// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"
#include "app/core/dag.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace desk
{

class GraphView;
class PageStates;
class Theme;

/// The graph with its zoom, and what is shown while there is none.
class GraphPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphPanel)
public:
    explicit GraphPanel(Theme &theme, QWidget *parent = nullptr);

    GraphView *view() const { return m_view; }
    void showGraph(const DagGraph &graph);
    void showLoading();
    /// Says why there is none; again reads it once more.
    void showError(const ApiError &error, std::function<void()> again);

private:
    GraphView *m_view;
    QLabel *m_zoom;
    PageStates *m_states;
};

} // namespace desk
