// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/graph_layout.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace desk
{

namespace
{

using Lists = QVector<QVector<int>>;

struct Arc {
    int from = 0;
    int to = 0;
    bool reversed = false;
};

/// The graph by numbers: each edge once, none to itself or to nowhere.
QVector<Arc> arcsOf(const DagGraph &graph)
{
    QHash<QString, int> number;
    for (int i = 0; i < graph.nodes.size(); ++i)
        number.insert(graph.nodes.at(i).taskId, i);
    QVector<Arc> arcs;
    QSet<std::pair<int, int>> seen;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        for (const QString &name : graph.nodes.at(i).downstream) {
            const int to = number.value(name, -1);
            if (to < 0 || to == i || seen.contains({i, to}))
                continue;
            seen.insert({i, to});
            arcs.append({i, to, false});
        }
    }
    return arcs;
}

/// Turns around each arc that closes a cycle, found by a depth-first search without recursion.
void breakCycles(QVector<Arc> &arcs, int count)
{
    Lists out(count);
    for (int i = 0; i < arcs.size(); ++i)
        out[arcs.at(i).from].append(i);
    enum class Mark { New, Open, Done };
    QVector<Mark> marks(count, Mark::New);
    QVector<int> next(count, 0);
    QVector<int> path;
    for (int root = 0; root < count; ++root) {
        if (marks.at(root) != Mark::New)
            continue;
        path.append(root);
        marks[root] = Mark::Open;
        while (!path.isEmpty()) {
            const int node = path.last();
            if (next.at(node) == out.at(node).size()) {
                marks[node] = Mark::Done;
                path.removeLast();
                continue;
            }
            Arc &arc = arcs[out.at(node).at(next[node]++)];
            if (marks.at(arc.to) == Mark::Open) {
                arc.reversed = true;
            } else if (marks.at(arc.to) == Mark::New) {
                marks[arc.to] = Mark::Open;
                path.append(arc.to);
            }
        }
    }
    for (Arc &arc : arcs) {
        if (arc.reversed)
            std::swap(arc.from, arc.to);
    }
}

/// Nodes so that each comes after those that lead to it, and the longest way to each.
struct Order {
    QVector<int> nodes;
    QVector<int> layers;
};

Order orderOf(const QVector<Arc> &arcs, int count)
{
    Lists out(count);
    QVector<int> waiting(count, 0);
    for (const Arc &arc : arcs) {
        out[arc.from].append(arc.to);
        ++waiting[arc.to];
    }
    Order order;
    order.layers.fill(0, count);
    for (int node = 0; node < count; ++node) {
        if (waiting.at(node) == 0)
            order.nodes.append(node);
    }
    for (int i = 0; i < order.nodes.size(); ++i) {
        const int node = order.nodes.at(i);
        for (const int to : out.at(node)) {
            order.layers[to] = std::max(order.layers.at(to), order.layers.at(node) + 1);
            if (--waiting[to] == 0)
                order.nodes.append(to);
        }
    }
    return order;
}

/// Lays the numbered graph out. Edges that span several layers get a way point in each layer between, so that
/// they are kept apart from boxes like a box would be.
class Layered final
{
public:
    Layered(QVector<Arc> arcs, int count)
        : m_arcs(std::move(arcs))
        , m_count(count)
    {
        breakCycles(m_arcs, count);
        m_layerOf = orderOf(m_arcs, count).layers;
        addWayPoints();
        fillLayers();
        for (int sweep = 0; sweep < 6; ++sweep) {
            orderByNeighbours(m_in, true);
            orderByNeighbours(m_out, false);
        }
        orderByNeighbours(m_in, true);
        placeRows();
    }

    GraphLayout result() const;

private:
    void addWayPoints();
    void connectNodes(int from, int to);
    void fillLayers();
    void orderByNeighbours(const Lists &neighbours, bool forward);
    void placeRows();
    void placeLayer(const QVector<int> &layer, const Lists &neighbours);
    double height(int node) const { return node < m_count ? GraphLayout::boxSize.height() : 6; }
    double distance(int upper, int lower) const
    {
        return (height(upper) + height(lower)) / 2 +
               (upper < m_count && lower < m_count ? GraphLayout::rowGap : 12);
    }

    QVector<Arc> m_arcs;
    int m_count;
    QVector<int> m_layerOf;
    Lists m_in;
    Lists m_out;
    Lists m_ways; // per arc: its way points
    Lists m_layers;
    QVector<double> m_middle; // y of each node's middle
};

void Layered::connectNodes(int from, int to)
{
    m_out[from].append(to);
    m_in[to].append(from);
}

void Layered::addWayPoints()
{
    m_in.resize(m_count);
    m_out.resize(m_count);
    m_ways.resize(m_arcs.size());
    // A graph whose long edges would need more way points than this is drawn with straight ones: it stays
    // quick.
    constexpr int mostWayPoints = 8000;
    for (int i = 0; i < m_arcs.size(); ++i) {
        const Arc &arc = m_arcs.at(i);
        int last = arc.from;
        const int between = m_layerOf.at(arc.to) - m_layerOf.at(arc.from) - 1;
        for (int step = 1; step <= between && m_layerOf.size() - m_count < mostWayPoints; ++step) {
            const int point = int(m_layerOf.size());
            m_layerOf.append(m_layerOf.at(arc.from) + step);
            m_in.append(QVector<int>());
            m_out.append(QVector<int>());
            connectNodes(last, point);
            m_ways[i].append(point);
            last = point;
        }
        connectNodes(last, arc.to);
    }
}

void Layered::fillLayers()
{
    for (int node = 0; node < m_layerOf.size(); ++node) {
        const int layer = m_layerOf.at(node);
        if (layer >= m_layers.size())
            m_layers.resize(layer + 1);
        m_layers[layer].append(node);
    }
}

void Layered::orderByNeighbours(const Lists &neighbours, bool forward)
{
    QVector<double> position(m_layerOf.size(), 0);
    const auto number = [&position](const QVector<int> &layer) {
        for (int i = 0; i < layer.size(); ++i)
            position[layer.at(i)] = double(i);
    };
    for (const QVector<int> &layer : std::as_const(m_layers))
        number(layer);
    const int layers = int(m_layers.size());
    QVector<double> centre(m_layerOf.size());
    for (int i = 1; i < layers; ++i) {
        QVector<int> &layer = m_layers[forward ? i : layers - 1 - i];
        for (const int node : std::as_const(layer)) {
            const QVector<int> &near = neighbours.at(node);
            double sum = 0;
            for (const int other : near)
                sum += position.at(other);
            centre[node] = near.isEmpty() ? position.at(node) : sum / double(near.size());
        }
        std::stable_sort(layer.begin(), layer.end(),
            [&centre](int left, int right) { return centre.at(left) < centre.at(right); });
        number(layer);
    }
}

void Layered::placeRows()
{
    m_middle.fill(0, m_layerOf.size());
    for (const QVector<int> &layer : std::as_const(m_layers)) {
        for (int i = 1; i < layer.size(); ++i)
            m_middle[layer.at(i)] = m_middle.at(layer.at(i - 1)) + distance(layer.at(i - 1), layer.at(i));
        const double half = layer.isEmpty() ? 0 : m_middle.at(layer.last()) / 2;
        for (const int node : layer)
            m_middle[node] -= half;
    }
    for (int sweep = 0; sweep < 4; ++sweep) {
        for (int i = 1; i < m_layers.size(); ++i)
            placeLayer(m_layers.at(i), m_in);
        for (int i = int(m_layers.size()) - 2; i >= 0; --i)
            placeLayer(m_layers.at(i), m_out);
    }
}

/// Puts each node as near as possible to the mean of its neighbours without changing the order or coming too
/// close: neighbours that would collide are joined to a block which stands at the mean of its members'
/// wishes.
void Layered::placeLayer(const QVector<int> &layer, const Lists &neighbours)
{
    struct Block {
        double sum = 0;
        int size = 0;
        double mean() const { return sum / size; }
    };
    QVector<double> offset(layer.size(), 0);
    QVector<Block> blocks;
    for (int i = 0; i < layer.size(); ++i) {
        const int node = layer.at(i);
        if (i > 0)
            offset[i] = offset.at(i - 1) + distance(layer.at(i - 1), node);
        double wish = m_middle.at(node);
        if (const QVector<int> &near = neighbours.at(node); !near.isEmpty()) {
            wish = 0;
            for (const int other : near)
                wish += m_middle.at(other);
            wish /= double(near.size());
        }
        blocks.append({wish - offset.at(i), 1});
        while (blocks.size() > 1 && blocks.last().mean() < blocks.at(blocks.size() - 2).mean()) {
            const Block last = blocks.takeLast();
            blocks.last().sum += last.sum;
            blocks.last().size += last.size;
        }
    }
    int i = 0;
    for (const Block &block : std::as_const(blocks)) {
        for (int member = 0; member < block.size; ++member, ++i)
            m_middle[layer.at(i)] = block.mean() + offset.at(i);
    }
}

GraphLayout Layered::result() const
{
    GraphLayout layout;
    layout.layers = m_layerOf.mid(0, m_count);
    const QSizeF box = GraphLayout::boxSize;
    // Columns stand further apart where many edges cross between them.
    QVector<double> left(m_layers.size(), 0);
    for (int i = 1; i < m_layers.size(); ++i) {
        qsizetype between = 0;
        for (const int node : m_layers.at(i))
            between += m_in.at(node).size();
        left[i] =
            left.at(i - 1) + box.width() + GraphLayout::layerGap + std::min(80.0, 2.0 * double(between));
    }
    for (int node = 0; node < m_count; ++node) {
        const QPointF corner(left.at(m_layerOf.at(node)), m_middle.at(node) - box.height() / 2);
        layout.boxes.append({corner, box});
        layout.bounds |= layout.boxes.last();
    }
    for (int i = 0; i < m_arcs.size(); ++i) {
        const Arc &arc = m_arcs.at(i);
        GraphLayout::Edge edge{arc.from, arc.to, {}, arc.reversed};
        edge.points.append({layout.boxes.at(arc.from).right(), m_middle.at(arc.from)});
        for (const int point : m_ways.at(i)) {
            const double x = left.at(m_layerOf.at(point));
            edge.points.append({x, m_middle.at(point)});
            edge.points.append({x + box.width(), m_middle.at(point)});
        }
        edge.points.append({layout.boxes.at(arc.to).left(), m_middle.at(arc.to)});
        for (const QPointF &point : std::as_const(edge.points))
            layout.bounds |= QRectF(point, QSizeF(1, 1));
        layout.edges.append(edge);
    }
    // A little air, so that rounding puts no edge of a box outside.
    layout.bounds.adjust(-1, -1, 1, 1);
    return layout;
}

} // namespace

GraphLayout layOut(const DagGraph &graph)
{
    if (graph.nodes.isEmpty())
        return {};
    return Layered(arcsOf(graph), int(graph.nodes.size())).result();
}

QStringList tasksInOrder(const DagGraph &graph)
{
    QVector<Arc> arcs = arcsOf(graph);
    const int count = int(graph.nodes.size());
    breakCycles(arcs, count);
    Order order = orderOf(arcs, count);
    std::stable_sort(order.nodes.begin(), order.nodes.end(), [&order](int left, int right) {
        return order.layers.at(left) != order.layers.at(right)
                   ? order.layers.at(left) < order.layers.at(right)
                   : left < right;
    });
    QStringList names;
    for (const int node : std::as_const(order.nodes))
        names.append(graph.nodes.at(node).taskId);
    return names;
}

} // namespace desk
