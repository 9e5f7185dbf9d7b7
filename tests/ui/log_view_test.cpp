// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/log_model.h"
#include "tests/support/sample_data.h"
#include "ui/components/banner.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/log/file_log_reader.h"
#include "ui/log/log_panel.h"
#include "ui/log/log_view.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

TaskInstance task(TaskState state, int tries = 1)
{
    TaskInstance task;
    task.taskId = QStringLiteral("train");
    task.state = state;
    task.tryNumber = tries;
    return task;
}

QVector<LogLine> lines(int count)
{
    QVector<LogLine> result;
    for (int i = 0; i < count; ++i)
        result.append({QDateTime(QDate(2026, 11, 21), QTime(9, 36), Qt::LocalTime).addSecs(i),
            LogLine::Level::Info, QStringLiteral("epoch %1").arg(i)});
    return result;
}

} // namespace

/// A log as people meet it: where it opens, what is found, followed, copied and saved.
class LogViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysThatTheTaskHasNotBegun();
    void opensAFailedTaskAtItsFirstError();
    void followsARunningTaskUntilSomebodyScrollsUp();
    void findsAndCounts();
    void searchesWithTheKeyboardRoundTheEnd();
    void filtersLevels();
    void copiesWhatIsSelected();
    void savesWhatIsShown();
    void opensAnOlderTry();
    void showsWhyReadingStopped();
    void staysQuickWithAMillionLines();
    void tailsAFile();
    void tellsLevelsOfAFile_data();
    void tellsLevelsOfAFile();

private:
    QLabel *matches() const { return m_panel->findChild<QLabel *>(QStringLiteral("matches")); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<LogPanel> m_panel;
};

void LogViewTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void LogViewTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    m_panel = std::make_unique<LogPanel>(*m_backend, *m_theme);
    m_panel->resize(760, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void LogViewTest::cleanup()
{
    m_panel.reset();
    m_backend.reset();
}

void LogViewTest::saysThatTheTaskHasNotBegun()
{
    m_panel->showTask(1, 1, task(TaskState::None, 0));
    auto *states = m_panel->findChild<PageStates *>();
    QCOMPARE(states->stateTitle(), QStringLiteral("No log yet"));
    QVERIFY(m_backend->calls.isEmpty());
    // It begins: the log opens by itself.
    m_backend->logLines = lines(3);
    m_panel->showTask(1, 1, task(TaskState::Running));
    QTRY_COMPARE(m_panel->model().rowCount(), 3);
    QTRY_VERIFY(m_panel->view()->isVisible());
}

void LogViewTest::opensAFailedTaskAtItsFirstError()
{
    m_backend->logLines = lines(400);
    m_backend->logLines[250].level = LogLine::Level::Error;
    m_backend->logLines[300].level = LogLine::Level::Error;
    m_panel->showTask(1, 1, task(TaskState::Failed));
    QTRY_COMPARE(m_panel->model().rowCount(), 400);
    QTRY_COMPARE(m_panel->view()->currentRow(), 250);
    QVERIFY(m_panel->view()->firstVisibleRow() <= 250);
    QVERIFY(m_panel->view()->firstVisibleRow() > 225);
    QVERIFY(m_panel->view()->shownLine(250).contains(QStringLiteral("ERROR")));
}

void LogViewTest::followsARunningTaskUntilSomebodyScrollsUp()
{
    m_backend->logLines = lines(400);
    m_backend->logGoesOn = true;
    m_panel->showTask(1, 1, task(TaskState::Running));
    LogView *view = m_panel->view();
    QTRY_COMPARE(m_panel->model().rowCount(), 400);
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    auto *follow = m_panel->findChild<QCheckBox *>(QStringLiteral("follow"));
    QVERIFY(follow->isChecked());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_PageUp);
    QVERIFY(!follow->isChecked());
    QVERIFY(view->verticalScrollBar()->value() < view->verticalScrollBar()->maximum());
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(follow->isChecked());
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
}

void LogViewTest::findsAndCounts()
{
    m_backend->logLines = lines(30);
    m_panel->showTask(1, 1, task(TaskState::Success));
    QTRY_COMPARE(m_panel->model().rowCount(), 30);
    QTest::keyClicks(m_panel->searchField(), QStringLiteral("epoch 2"));
    // epoch 2, 20 to 29
    QTRY_COMPARE(matches()->text(), QStringLiteral("1 of 11"));
    m_panel->searchField()->reset();
    QTest::keyClicks(m_panel->searchField(), QStringLiteral("nowhere"));
    QTRY_COMPARE(matches()->text(), QStringLiteral("no match"));
}

void LogViewTest::searchesWithTheKeyboardRoundTheEnd()
{
    m_backend->logLines = lines(300);
    m_panel->showTask(1, 1, task(TaskState::Success));
    QTRY_COMPARE(m_panel->model().rowCount(), 300);
    QTest::keyClicks(m_panel->searchField(), QStringLiteral("99"));
    QTest::keyClick(m_panel->searchField(), Qt::Key_Return);
    QTRY_COMPARE(matches()->text(), QStringLiteral("1 of 3"));
    QCOMPARE(m_panel->view()->currentRow(), 99);
    QTest::keyClick(m_panel->searchField(), Qt::Key_F3);
    QCOMPARE(m_panel->view()->currentRow(), 199);
    QTest::keyClick(m_panel->searchField(), Qt::Key_F3);
    QTest::keyClick(m_panel->searchField(), Qt::Key_F3);
    QCOMPARE(m_panel->view()->currentRow(), 99);
    QTest::keyClick(m_panel->searchField(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(matches()->text(), QStringLiteral("3 of 3"));
    QCOMPARE(m_panel->view()->currentRow(), 299);
}

void LogViewTest::filtersLevels()
{
    m_backend->logLines = lines(20);
    m_backend->logLines[4].level = LogLine::Level::Warning;
    m_backend->logLines[9].level = LogLine::Level::Error;
    m_panel->showTask(1, 1, task(TaskState::Success));
    QTRY_COMPARE(m_panel->model().rowCount(), 20);
    auto *level = m_panel->findChild<QComboBox *>(QStringLiteral("level"));
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);
    QCOMPARE(m_panel->model().rowCount(), 2);
    QVERIFY(m_panel->view()->shownLine(0).contains(QStringLiteral("WARN  epoch 4")));
    QTest::keyClick(level, Qt::Key_Down);
    QCOMPARE(m_panel->model().rowCount(), 1);
}

void LogViewTest::copiesWhatIsSelected()
{
    m_backend->logLines = lines(5);
    m_panel->showTask(1, 1, task(TaskState::Success));
    QTRY_COMPARE(m_panel->model().rowCount(), 5);
    LogView *view = m_panel->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
        QStringLiteral("[09:36:00] INFO  epoch 0\n[09:36:01] INFO  epoch 1"));
    // A double click takes the word below it.
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, {20, 12});
    QCOMPARE(view->selectedText(), QStringLiteral("[09:36:00]"));
}

void LogViewTest::savesWhatIsShown()
{
    m_backend->logLines = lines(2);
    m_panel->showTask(1, 1, task(TaskState::Success));
    QTRY_COMPARE(m_panel->model().rowCount(), 2);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("train.log"));
    m_panel->saveTo(path);
    QTRY_VERIFY(QFileInfo(path).size() > 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("[09:36:00] INFO  epoch 0\n[09:36:01] INFO  epoch 1\n"));
    m_panel->saveTo(folder.filePath(QStringLiteral("none/train.log")));
    QTRY_VERIFY(m_panel->findChild<Banner *>()->isVisible());
}

void LogViewTest::opensAnOlderTry()
{
    m_backend->logLines = lines(2);
    m_panel->showTask(1, 1, task(TaskState::Failed, 3));
    auto *tries = m_panel->findChild<QComboBox *>(QStringLiteral("tries"));
    QVERIFY(tries->isVisible());
    QCOMPARE(tries->count(), 3);
    QCOMPARE(tries->currentText(), QStringLiteral("train, try 3"));
    tries->setFocus();
    QTest::keyClick(tries, Qt::Key_Down);
    QCOMPARE(m_panel->target().tryNumber, 2);
    // A fourth try begins; what somebody chose stays.
    m_panel->showTask(1, 1, task(TaskState::Running, 4));
    QCOMPARE(m_panel->target().tryNumber, 2);
    QCOMPARE(tries->count(), 4);
    m_panel->showTask(1, 1, task(TaskState::Success, 1));
    QVERIFY(!tries->isVisible());
}

void LogViewTest::showsWhyReadingStopped()
{
    QTemporaryDir folder;
    m_panel->showFile(folder.filePath(QStringLiteral("absent.log")));
    auto *banner = m_panel->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->headline().isEmpty());
}

void LogViewTest::staysQuickWithAMillionLines()
{
    m_panel->showTask(1, 1, task(TaskState::Success));
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("openLog")), 1);
    auto *reader = const_cast<LogModel *>(&m_panel->model());
    const QVector<LogLine> batch = lines(10'000);
    for (int i = 0; i < 100; ++i)
        reader->append(batch);
    m_panel->findChild<PageStates *>()->showContent();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i) {
        m_panel->view()->verticalScrollBar()->setValue(i * 19'000);
        m_panel->view()->viewport()->repaint();
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void LogViewTest::tailsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("airflow.log"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("scheduler | INFO ready\nhalf");
    file.flush();
    m_panel->showFile(path);
    QTRY_COMPARE(m_panel->model().rowCount(), 1);
    file.write(" a line\nERROR broken\n");
    file.flush();
    QTRY_COMPARE(m_panel->model().rowCount(), 3);
    QCOMPARE(m_panel->model().text(1), QStringLiteral("half a line"));
    QCOMPARE(m_panel->model().level(2), LogLine::Level::Error);
}

void LogViewTest::tellsLevelsOfAFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("level");
    QTest::newRow("info") << QStringLiteral("2026-11-21 INFO all well") << int(LogLine::Level::Info);
    QTest::newRow("warning") << QStringLiteral("[W] WARNING disk") << int(LogLine::Level::Warning);
    QTest::newRow("error") << QStringLiteral("api | ERROR port") << int(LogLine::Level::Error);
    QTest::newRow("no word of its own") << QStringLiteral("terrors of WARNINGS") << int(LogLine::Level::Info);
    QTest::newRow("goes on") << QStringLiteral("    File x") << int(LogLine::Level::Error);
}

void LogViewTest::tellsLevelsOfAFile()
{
    QFETCH(QString, line);
    QTEST(int(FileLogReader::parse(line, LogLine::Level::Error).level), "level");
}

QTEST_MAIN(LogViewTest)
#include "log_view_test.moc"
