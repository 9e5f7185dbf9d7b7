// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QRectF>
#include <QSizeF>
#include <QVector>

namespace desk
{

/// Where the boxes and edges of a DAG's picture stand: layers from left to right, few crossings, nothing on
/// top of anything else. Pixels at 100 %.
struct GraphLayout {
    struct Edge {
        int from = 0; ///< index into boxes and the graph's nodes
        int to = 0;
        QVector<QPointF>
            points; ///< from the right side of one box to the left side of the other, x never falls
        bool backward = false; ///< closes a cycle: it is drawn from to to from
    };

    QVector<QRectF> boxes; ///< one for each node, in the graph's order
    QVector<int> layers;   ///< column of each node, from 0
    QVector<Edge> edges;
    QRectF bounds;

    static constexpr QSizeF boxSize{140, 52};
    static constexpr double layerGap = 36; ///< at least, between two columns
    static constexpr double rowGap = 24;   ///< between two boxes of a column
};

/// Lays a graph out. Pure; copes with cycles, unknown and repeated followers. 1,000 tasks take far less than
/// a second.
GraphLayout layOut(const DagGraph &graph);

/// Task ids so that each stands behind those it follows; alike ones keep the graph's order. Pure; cycle-safe.
QStringList tasksInOrder(const DagGraph &graph);

} // namespace desk
