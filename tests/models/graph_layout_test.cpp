// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/graph_layout.h"

#include <QTest>
#include <ctime>

Q_DECLARE_METATYPE(desk::DagGraph)

using namespace desk;

namespace
{

DagGraph graphOf(const QHash<QString, QStringList> &followers, const QStringList &order)
{
    DagGraph graph;
    for (const QString &name : order)
        graph.nodes.append({name, QString(), false, followers.value(name)});
    return graph;
}

/// Tasks in rows and columns; each leads to three of the next column, and every tenth far to the right.
DagGraph lattice(int columns, int rows)
{
    const auto name = [](int column, int row) { return QStringLiteral("t%1_%2").arg(column).arg(row); };
    DagGraph graph;
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < rows; ++row) {
            DagGraph::Node node{name(column, row), QString(), false, {}};
            for (int step = 0; step < 3 && column + 1 < columns; ++step)
                node.downstream.append(name(column + 1, (row * 7 + step) % rows));
            if (row % 10 == 0 && column + 8 < columns)
                node.downstream.append(name(column + 8, row));
            graph.nodes.append(node);
        }
    }
    return graph;
}

} // namespace

/// Boxes never overlap, edges go right, and large or odd graphs are laid out too.
class GraphLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesAndEdges_data();
    void boxesAndEdges();
    void untanglesTwoCrossedLines();
    void putsTheMiddleTaskBetweenItsFollowers();
    void longEdgesPassBesideBoxes();
    void listsTasksBehindThoseTheyFollow();
    void isQuickWithAThousandTasks();
};

void GraphLayoutTest::boxesAndEdges_data()
{
    QTest::addColumn<DagGraph>("graph");
    QTest::addColumn<int>("edges");
    QTest::addColumn<int>("backward");
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("empty") << DagGraph() << 0 << 0;
    QTest::newRow("one") << graphOf({}, {s("a")}) << 0 << 0;
    QTest::newRow("chain") << graphOf({{s("a"), {s("b")}}, {s("b"), {s("c")}}}, {s("c"), s("a"), s("b")}) << 2
                           << 0;
    QTest::newRow("diamond") << graphOf({{s("a"), {s("b"), s("c")}}, {s("b"), {s("d")}}, {s("c"), {s("d")}}},
                                    {s("a"), s("b"), s("c"), s("d")})
                             << 4 << 0;
    QTest::newRow("cycle") << graphOf({{s("a"), {s("b")}}, {s("b"), {s("c")}}, {s("c"), {s("a")}}},
                                  {s("a"), s("b"), s("c")})
                           << 3 << 1;
    QTest::newRow("itself and nowhere, twice")
        << graphOf({{s("a"), {s("a"), s("none"), s("b"), s("b")}}}, {s("a"), s("b")}) << 1 << 0;
    QTest::newRow("fan") << lattice(2, 60) << 180 << 0;
    QTest::newRow("lattice") << lattice(20, 20) << 19 * 20 * 3 + 12 * 2 << 0;
}

void GraphLayoutTest::boxesAndEdges()
{
    QFETCH(DagGraph, graph);
    QFETCH(int, edges);
    QFETCH(int, backward);
    const GraphLayout layout = layOut(graph);
    QCOMPARE(layout.boxes.size(), graph.nodes.size());
    QCOMPARE(layout.edges.size(), edges);
    for (int i = 0; i < layout.boxes.size(); ++i) {
        QCOMPARE(layout.boxes.at(i).size(), GraphLayout::boxSize);
        QVERIFY(layout.bounds.contains(layout.boxes.at(i)));
        for (int j = 0; j < i; ++j)
            QVERIFY2(
                !layout.boxes.at(i).intersects(layout.boxes.at(j)), qPrintable(graph.nodes.at(i).taskId));
    }
    int turned = 0;
    for (const GraphLayout::Edge &edge : layout.edges) {
        turned += edge.backward ? 1 : 0;
        QVERIFY(layout.layers.at(edge.from) < layout.layers.at(edge.to));
        QVERIFY(layout.boxes.at(edge.from).right() < layout.boxes.at(edge.to).left());
        for (int i = 1; i < edge.points.size(); ++i)
            QVERIFY(edge.points.at(i - 1).x() < edge.points.at(i).x());
    }
    QCOMPARE(turned, backward);
}

void GraphLayoutTest::untanglesTwoCrossedLines()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const GraphLayout layout =
        layOut(graphOf({{s("a"), {s("y")}}, {s("b"), {s("x")}}}, {s("a"), s("b"), s("x"), s("y")}));
    QCOMPARE(
        layout.boxes.at(0).y() < layout.boxes.at(1).y(), layout.boxes.at(3).y() < layout.boxes.at(2).y());
}

void GraphLayoutTest::putsTheMiddleTaskBetweenItsFollowers()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const GraphLayout layout = layOut(graphOf({{s("a"), {s("b"), s("c")}}}, {s("a"), s("b"), s("c")}));
    const double middle = (layout.boxes.at(1).center().y() + layout.boxes.at(2).center().y()) / 2;
    QVERIFY(qAbs(layout.boxes.at(0).center().y() - middle) < 1);
}

void GraphLayoutTest::longEdgesPassBesideBoxes()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const DagGraph graph = graphOf({{s("a"), {s("b"), s("d")}}, {s("b"), {s("c")}}, {s("c"), {s("d")}}},
        {s("a"), s("b"), s("c"), s("d")});
    const GraphLayout layout = layOut(graph);
    for (const GraphLayout::Edge &edge : layout.edges) {
        for (int point = 2; point < edge.points.size(); point += 2) {
            // The flat parts, from way point to way point; the slopes lie between columns.
            const QRectF flat(edge.points.at(point - 1), edge.points.at(point));
            for (const QRectF &box : layout.boxes)
                QVERIFY(!box.intersects(flat.adjusted(0, -1, 0, 1)));
        }
    }
}

void GraphLayoutTest::listsTasksBehindThoseTheyFollow()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    QCOMPARE(
        tasksInOrder(graphOf({{s("b"), {s("a")}}, {s("a"), {s("c")}}}, {s("a"), s("b"), s("c"), s("d")})),
        (QStringList{s("b"), s("d"), s("a"), s("c")}));
    QCOMPARE(tasksInOrder(graphOf({{s("a"), {s("b")}}, {s("b"), {s("a")}}}, {s("a"), s("b")})).size(), 2);
}

void GraphLayoutTest::isQuickWithAThousandTasks()
{
    const QVector<DagGraph> graphs{lattice(20, 50), lattice(1000, 1), lattice(2, 500)};
    for (const DagGraph &graph : graphs) {
        // The processor's time: a busy computer makes nothing slower than it is.
        const std::clock_t begin = std::clock();
        const GraphLayout layout = layOut(graph);
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QCOMPARE(layout.boxes.size(), 1000);
        QVERIFY2(seconds < 1, qPrintable(QString::number(seconds)));
        qInfo("%d edges: %.0f ms", int(layout.edges.size()), 1000 * seconds);
    }
}

QTEST_GUILESS_MAIN(GraphLayoutTest)
#include "graph_layout_test.moc"
