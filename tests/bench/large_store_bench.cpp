// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/local_instance.h"
#include "tests/app/store/store_fixture.h"
#include "tests/bench/figures.h"
#include "tests/support/desk_profile.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QTreeView>

using namespace desk;
using namespace desk::test;
using namespace desk::figures;

namespace
{

constexpr int workflowCount = 100'000;
constexpr int jobsEach = 10;
constexpr int othersCount = 40; ///< DAGs that others run on the same Airflow
constexpr int runsEach = 25;
constexpr int rounds = 15;

/// What the window asks for.
WorkflowQuery asShown()
{
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Ours;
    return query;
}

} // namespace

/// A store as a busy institute has it after years: 100,000 workflows with 1,000,000 jobs.
class LargeStoreBench final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstPage();
    void laterPages();
    void runsOfOthers();
    void filterKeystrokes();
    void startToUsableWindow();

private:
    QVector<double> plainPage();

    StoreFixture m_desk;
    double m_reference = 0;
};

// Rows as the repositories write them, made by the database itself: only reading is measured here.
void LargeStoreBench::initTestCase()
{
    QVERIFY(m_desk.open());
    m_desk.store.reset();
    QElapsedTimer timer;
    timer.start();
    const QString name = QStringLiteral("filling");
    {
        const QSqlDatabase database = m_desk.connection(name);
        QSqlQuery query(database);
        const QString numbers =
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ");
        const QStringList statements{
            QStringLiteral("BEGIN"),
            QStringLiteral("INSERT INTO workflows ") + numbers.arg(workflowCount - 1) +
                QStringLiteral(
                    "SELECT printf('w%05d', i), printf('study-%d-lung-w%05d', i % 977, i), "
                    "printf('dag-%d', i % 40), printf('dataset-%d', i % 300), 'mira', 'local', "
                    "'[\"local\"]', 1600000000000 + i * 60000, 1600000000000 + i * 61000, "
                    "printf('study-%d-lung-w%05d' || char(10) || 'w%05d' || char(10) || 'dag-%d' || "
                    "char(10) || 'dataset-%d', i % 977, i, i, i % 40, i % 300), 'Local' FROM n"),
            QStringLiteral("INSERT INTO jobs ") + numbers.arg(workflowCount * jobsEach - 1) +
                QStringLiteral(
                    "SELECT i + 1, printf('w%05d', i / 10), printf('dag-%d', (i / 10) % 40), 'local', "
                    "'local', CASE WHEN i % 50 = 0 THEN 'failed' ELSE 'finished' END, 'None', '', 1, 1, "
                    "1600000000000 + i * 6000, 1600000000000 + i * 6000, NULL, "
                    "printf('{\"client_job_id\":%d,\"data_form\":{\"identifiers\":[\"1.2.%d\"]}}', i, i) "
                    "FROM n"),
            QStringLiteral(
                "INSERT INTO attempts SELECT id, 1, printf('run-%d-1', id), state, 'None', '', created, "
                "created, created, created, created, '' FROM jobs"),
            QStringLiteral("INSERT INTO workflows ") + numbers.arg(othersCount - 1) +
                QStringLiteral(
                    "SELECT printf('v%05d', i), printf('other-%d-v%05d', i, i), printf('other-%d', i), '', "
                    "'', "
                    "'local', '[\"local\"]', 1600000000000 + i * 90000000, 1600000000000 + i * 90000000, "
                    "printf('other-%d-v%05d' || char(10) || 'v%05d' || char(10) || 'other-%d' || char(10), "
                    "i, "
                    "i, i, i), 'Service' FROM n"),
            QStringLiteral("INSERT INTO service_workflows SELECT id, 'airflow', dag_id FROM workflows WHERE "
                           "kind = 'Service'"),
            QStringLiteral("INSERT INTO jobs ") + numbers.arg(othersCount * runsEach - 1) +
                QStringLiteral(
                    "SELECT i + %1, printf('v%05d', i / %2), printf('other-%d', i / %2), 'local', 'local', "
                    "CASE WHEN i % %2 = 0 THEN 'running' ELSE 'finished' END, 'None', '', 1, 0, "
                    "1600000000000, 1600000000000, NULL, '{}' FROM n")
                    .arg(workflowCount * jobsEach + 1)
                    .arg(runsEach),
            QStringLiteral(
                "INSERT INTO attempts SELECT id, 1, printf('scheduled__%d', id), state, 'None', '', "
                "created, created, created, created, NULL, dag_id FROM jobs WHERE id > %1")
                .arg(workflowCount * jobsEach),
            QStringLiteral("INSERT INTO run_origins SELECT id, 'scheduled', '', '' FROM jobs WHERE id > %1")
                .arg(workflowCount * jobsEach),
            QStringLiteral(
                "INSERT INTO workflow_states SELECT workflow_id, state, COUNT(*) FROM jobs GROUP BY "
                "workflow_id, state"),
            QStringLiteral("COMMIT"),
        };
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    std::printf("filled with %d workflows and %d jobs in %.0f s, %.0f MiB\n", workflowCount,
        workflowCount * jobsEach, elapsed(timer) / 1000,
        static_cast<double>(QFile(m_desk.file()).size()) / 1048576);
    QVERIFY(m_desk.open());
    const WorkflowPage page = valueOf(m_desk.store->workflows(asShown()));
    QCOMPARE(page.all, workflowCount);
    QCOMPARE(page.elsewhere, othersCount);
}

QVector<double> LargeStoreBench::plainPage()
{
    QVector<double> milliseconds;
    const QString name = QStringLiteral("plain");
    {
        const QSqlDatabase database = m_desk.connection(name);
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(QStringLiteral("SELECT COUNT(*) FROM workflows"));
            query.next();
            query.exec(QStringLiteral("SELECT * FROM workflows ORDER BY created DESC, id DESC LIMIT 200"));
            while (query.next())
                query.value(1).toString();
            milliseconds.append(elapsed(timer));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return milliseconds;
}

void LargeStoreBench::firstPage()
{
    const QVector<double> plain = plainPage();
    m_reference = median(plain);
    print("reference: plain SQL of the same page", plain, 0);
    QVector<double> milliseconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const WorkflowPage page = valueOf(m_desk.store->workflows(asShown()));
        milliseconds.append(elapsed(timer));
        QCOMPARE(page.workflows.size(), 200);
        QCOMPARE(page.workflows.constFirst().jobCount(), jobsEach);
    }
    print("first page with counts of states", milliseconds, m_reference);
}

void LargeStoreBench::laterPages()
{
    QVector<double> milliseconds;
    WorkflowQuery query = asShown();
    for (int page = 0; page < 50; ++page) {
        QElapsedTimer timer;
        timer.start();
        const WorkflowPage read = valueOf(m_desk.store->workflows(query));
        milliseconds.append(elapsed(timer));
        query.after = read.workflows.constLast();
    }
    print("each of the next 50 pages", milliseconds, m_reference);
}

// Their page, and a look at all of them in which nothing is new.
void LargeStoreBench::runsOfOthers()
{
    QVector<double> pages;
    QVector<double> readings;
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Others;
    OthersReading reading;
    reading.server = QStringLiteral("airflow");
    for (int dag = 0; dag < othersCount; ++dag) {
        const QVector<Job> jobs =
            valueOf(m_desk.store->jobs(QStringLiteral("v%1").arg(dag, 5, 10, QLatin1Char('0')), 0, -1));
        for (const Job &job : jobs)
            reading.runs.append(
                {job.dagId, job.runId, job.state, *job.origin, 0, job.created, job.started, job.ended});
    }
    QCOMPARE(reading.runs.size(), othersCount * runsEach);
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(valueOf(m_desk.store->workflows(query)).total, othersCount);
        pages.append(elapsed(timer));
        reading.readAt = m_desk.clock.now();
        reading.endedPerDag = runsEach;
        timer.start();
        valueOf(m_desk.store->recordOthers(reading));
        readings.append(elapsed(timer));
    }
    print("page of runs of others", pages, m_reference);
    print("taking in 1,000 runs of others", readings, m_reference);
}

void LargeStoreBench::filterKeystrokes()
{
    QVector<double> texts;
    QVector<double> states;
    for (const char *word : {"lung", "study-12-", "w09999", "dataset-17", "nothing like it", "dag-3"}) {
        const QString whole = QLatin1String(word);
        for (int typed = 1; typed <= whole.size(); ++typed) {
            WorkflowQuery query = asShown();
            query.text = whole.left(typed);
            QElapsedTimer timer;
            timer.start();
            valueOf(m_desk.store->workflows(query));
            texts.append(elapsed(timer));
            query.states = {JobState::failed};
            timer.start();
            valueOf(m_desk.store->workflows(query));
            states.append(elapsed(timer));
        }
    }
    print("a keystroke in the filter", texts, m_reference);
    print("a keystroke in the filter, failed ones only", states, m_reference);
}

void LargeStoreBench::startToUsableWindow()
{
    m_desk.store.reset();
    const double before = memory("VmRSS");
    QElapsedTimer timer;
    timer.start();
    const SystemClock clock;
    SqlStore store(m_desk.file(), clock);
    PassingSecrets secrets;
    LocalInstance backend(LocalInstance::Parts{store, secrets, clock, *QRandomGenerator::system(),
        m_desk.folder.path(), nullptr, QStringLiteral("mira"), QString(), {}, {}});
    valueOf(store.open());
    valueOf(backend.open());
    QSettings settings(m_desk.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Theme theme;
    theme.apply(*qApp);
    MainWindow window(backend, settings, theme);
    window.show();
    const auto rowsShown = [&window] {
        const auto views = window.findChildren<QTreeView *>();
        return std::any_of(views.begin(), views.end(),
            [](const QTreeView *view) { return view->model() && view->model()->rowCount() >= 200; });
    };
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(QTest::qWaitFor(rowsShown, 20000));
    window.grab();
    std::printf("start to a window with rows: %.0f ms, memory %.0f MiB more than before, %.0f MiB in all\n",
        elapsed(timer), memory("VmRSS") - before, memory("VmRSS"));
    valueOf(backend.stop());
}

QTEST_MAIN(LargeStoreBench)
#include "large_store_bench.moc"
