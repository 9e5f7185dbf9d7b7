// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "ui/graph/graph_view.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

TaskInstance task(const char *name, TaskState state, int mapIndex = -1)
{
    TaskInstance task;
    task.taskId = s(name);
    task.state = state;
    task.mapIndex = mapIndex;
    return task;
}

} // namespace

/// The picture of a DAG, by keyboard and mouse.
class GraphViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void boxesSayTheirState();
    void arrowsGoFromTaskToTask();
    void enterAndDoubleClickOpenTheLog();
    void zoomsAndFits();
    void aLargeGraphIsShownWhole();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<GraphView> m_view;
};

void GraphViewTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void GraphViewTest::init()
{
    m_view = std::make_unique<GraphView>(*m_theme);
    m_view->resize(800, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    DagGraph graph;
    graph.nodes = {{s("get"), {}, false, {s("train")}}, {s("weights"), {}, false, {s("train")}},
        {s("train"), {}, false, {s("evaluate"), s("encrypt")}}, {s("evaluate"), {}, false, {}},
        {s("encrypt"), {}, true, {s("send")}}, {s("send"), {}, false, {}}};
    m_view->setGraph(graph);
    m_view->setFocus();
}

void GraphViewTest::boxesSayTheirState()
{
    m_view->setTasks({task("get", TaskState::Success), task("train", TaskState::Failed),
                         task("encrypt", TaskState::Success, 0), task("encrypt", TaskState::Failed, 1)},
        true);
    QVERIFY(m_view->describeTask(s("train")).startsWith(s("train: ")));
    QVERIFY(m_view->describeTask(s("train")).contains(s("failed")));
    QCOMPARE(m_view->describeTask(s("send")), s("send: not reached"));
    // A mapped task counts its instances and tells the worst.
    QVERIFY(m_view->describeTask(s("encrypt")).contains(QStringLiteral("2 × failed")));
}

void GraphViewTest::arrowsGoFromTaskToTask()
{
    QSignalSpy changed(m_view.get(), &GraphView::currentTaskChanged);
    m_view->setCurrentTask(s("get"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentTask(), s("train"));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(m_view->currentTask() == s("get") || m_view->currentTask() == s("weights"));
    m_view->setCurrentTask(s("get"));
    const bool above = m_view->boxInView(s("get")).y() < m_view->boxInView(s("weights")).y();
    QTest::keyClick(m_view.get(), above ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(m_view->currentTask(), s("weights"));
    // There is nothing further left.
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentTask(), s("weights"));
    QCOMPARE(changed.last().first().toString(), s("weights"));
}

void GraphViewTest::enterAndDoubleClickOpenTheLog()
{
    QSignalSpy opened(m_view.get(), &GraphView::taskOpened);
    m_view->setCurrentTask(s("train"));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const QPoint middle = m_view->boxInView(s("send")).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_view->currentTask(), s("send"));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(opened.last().first().toString(), s("send"));
}

void GraphViewTest::zoomsAndFits()
{
    const int fitted = m_view->zoomPercent();
    QVERIFY(fitted <= 100);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->zoomPercent() > fitted);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->zoomPercent() < fitted);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->zoomPercent(), fitted);
}

void GraphViewTest::aLargeGraphIsShownWhole()
{
    DagGraph graph;
    for (int i = 0; i < 1000; ++i) {
        DagGraph::Node node{QStringLiteral("t%1").arg(i), {}, false, {}};
        if (i + 20 < 1000)
            node.downstream = {
                QStringLiteral("t%1").arg(i + 20), QStringLiteral("t%1").arg(std::min(999, i + 21))};
        graph.nodes.append(node);
    }
    QElapsedTimer timer;
    timer.start();
    m_view->setGraph(graph);
    m_view->viewport()->repaint();
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_view->viewport()->rect().contains(m_view->boxInView(s("t0")).center()));
    QVERIFY(m_view->viewport()->rect().contains(m_view->boxInView(s("t999")).center()));
}

QTEST_MAIN(GraphViewTest)
#include "graph_view_test.moc"
