// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/graph/graph_panel.h"

#include "ui/components/buttons.h"
#include "ui/components/page_states.h"
#include "ui/components/text.h"
#include "ui/graph/graph_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace desk
{

GraphPanel::GraphPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(new GraphView(theme, this))
    , m_zoom(makeLabel({}, "secondary", this))
    , m_states(new PageStates(theme, m_view, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    auto *less = makeIconButton(theme, QStringLiteral("remove"), tr("Smaller (-)"), this);
    auto *more = makeIconButton(theme, QStringLiteral("add"), tr("Larger (+)"), this);
    auto *fit = makeButton(theme, tr("Fit"), {}, ButtonKind::Default, this);
    fit->setToolTip(tr("Show all tasks (0)"));
    m_zoom->setMinimumWidth(theme.px(48));
    m_zoom->setAlignment(Qt::AlignCenter);
    auto *hint = makeLabel(tr("Arrow keys move between tasks; Enter opens the log."), "secondary", this);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(hint, 1);
    row->addWidget(less);
    row->addWidget(m_zoom);
    row->addWidget(more);
    row->addSpacing(4);
    row->addWidget(fit);
    column->addLayout(row);
    column->addWidget(m_states, 1);
    connect(less, &QToolButton::clicked, m_view, &GraphView::zoomOut);
    connect(more, &QToolButton::clicked, m_view, &GraphView::zoomIn);
    connect(fit, &QPushButton::clicked, m_view, &GraphView::fit);
    connect(m_view, &GraphView::zoomChanged, this,
        [this](int percent) { m_zoom->setText(tr("%1 %").arg(percent)); });
}

void GraphPanel::showGraph(const DagGraph &graph)
{
    if (graph.nodes.isEmpty()) {
        m_states->showMessage(
            QStringLiteral("graph"), tr("No tasks"), tr("This DAG has no task to show."), {});
        return;
    }
    m_states->showContent();
    m_view->setGraph(graph);
}

void GraphPanel::showLoading()
{
    m_states->showLoading(tr("Reading the graph…"));
}

void GraphPanel::showError(const ApiError &error, std::function<void()> again)
{
    m_states->showError(
        error, {{tr("Try again"), QStringLiteral("refresh"), ButtonKind::Default, std::move(again)}});
}

} // namespace desk
