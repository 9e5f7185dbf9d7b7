// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/desk_profile.h"
#include "tests/support/real_airflow.h"
#include "tests/support/windows/form_hand.h"
#include "ui/form/schema_form.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;

/// Every schema of tests/schemas becomes the Params of a DAG on a real Airflow 3.3.2. Its form, drawn from
/// what that Airflow says of them and filled in by hand, is submitted, and Airflow, which checks every value
/// against its schema, takes it. The DAGs are paused: what counts is that their runs are accepted.
class SchemaFormsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void accepted_data();
    void accepted();
    void refusesWhatBreaksASchema();

private:
    bool writeDags() const;
    /// The job once Airflow has answered to its trigger.
    Job answered(const QString &dagId, const QJsonObject &conf);

    QVector<SchemaCase> m_cases = schemaCorpus();
    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    DeskProfile m_profile;
    std::unique_ptr<DeskProcess> m_desk;
    Theme m_theme;
};

/// One file makes a DAG of each schema.
bool SchemaFormsTest::writeDags() const
{
    QJsonArray all;
    for (const SchemaCase &one : std::as_const(m_cases))
        all.append(
            QJsonObject{{QStringLiteral("dag_id"), one.dagId()}, {QStringLiteral("params"), one.params}});
    static const char code[] = R"(from base64 import b64decode
from datetime import datetime, timezone
from json import loads

from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, Param

for case in loads(b64decode("%1")):
    params = {}
    for name, param in case["params"].items():
        schema = param["schema"]
        # Of these Airflow makes arguments of their own when it reads a Param back.
        own = {word: schema.pop(word) for word in ("default", "description") if word in schema}
        if "value" in param:
            own["default"] = param["value"]
        params[name] = Param(schema=schema, **own)
    with DAG(dag_id=case["dag_id"], schedule=None, start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
             is_paused_upon_creation=True, params=params) as dag:
        EmptyOperator(task_id="nothing")
    globals()[case["dag_id"]] = dag
)";
    QFile file(m_airflow.dagsFolder() + QStringLiteral("/schema_corpus.py"));
    const QString text =
        QString::fromLatin1(code).arg(QString::fromLatin1(QJsonDocument(all).toJson().toBase64()));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

void SchemaFormsTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    QVERIFY(writeDags());
    m_desk = std::make_unique<DeskProcess>(m_profile, Engine::Options(), m_airflow.resultsFolder());
    VERIFY_RESULT(m_desk->open());
    m_desk->backend.useForThisRun(m_airflow.connection(), m_airflow.password());
    VERIFY_RESULT(await(m_desk->backend.start()));
    m_theme.apply(*qApp);
    QSet<QString> missing;
    QDeadlineTimer deadline(std::chrono::minutes(3));
    do {
        QTest::qWait(500);
        missing.clear();
        for (const SchemaCase &one : std::as_const(m_cases))
            missing.insert(one.dagId());
        const auto dags = await(m_desk->backend.dags());
        VERIFY_RESULT(dags);
        for (const Dag &dag : *dags)
            missing.remove(dag.id);
    } while (!missing.isEmpty() && !deadline.hasExpired());
    const QStringList names(missing.cbegin(), missing.cend());
    QVERIFY2(missing.isEmpty(), qPrintable(names.join(QLatin1Char(' '))));
}

void SchemaFormsTest::accepted_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases.at(i).name)) << i;
}

Job SchemaFormsTest::answered(const QString &dagId, const QJsonObject &conf)
{
    WorkflowSpec spec;
    spec.name = dagId.left(50);
    spec.dagId = dagId;
    spec.username = QStringLiteral("mira");
    spec.forms = conf;
    const auto workflow = await(m_desk->backend.submit(spec));
    if (!workflow) {
        qWarning("%s", qPrintable(describe(workflow.error())));
        return {};
    }
    const QString id = workflow->id;
    Job job;
    QDeadlineTimer deadline(std::chrono::seconds(60));
    do {
        QTest::qWait(50);
        const auto jobs = await(m_desk->backend.jobs(id, 0, 10));
        job = jobs ? jobs->value(0) : Job();
    } while ((job.state == JobState::queued || job.state == JobState::pending) && !deadline.hasExpired());
    return job;
}

void SchemaFormsTest::accepted()
{
    QFETCH(int, index);
    const SchemaCase one = m_cases.at(index);
    const auto details = await(m_desk->backend.dagDetails(one.dagId()));
    VERIFY_RESULT(details);
    // Kaapana's words are none of Airflow's: there the form is the one that a Kaapana gives.
    SchemaForm form(one.ofAirflow ? details->forms : one.forms, m_theme);
    form.resize(900, 700);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    FormHand hand(form);
    for (const FormEdit &edit : one.edits) {
        const QString problem = hand.apply(edit);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    QCOMPARE(form.value(), one.conf);
    QCOMPARE(form.problems().size(), 0);

    const Job job = answered(one.dagId(), form.value());
    QVERIFY2(
        job.state == JobState::scheduled || job.state == JobState::running || job.state == JobState::finished,
        qPrintable(QStringLiteral("%1: %2").arg(toName(job.state), job.note.detail)));
    QVERIFY(!job.runId.isEmpty());
}

/// What the test above shows means something only if this Airflow refuses what is wrong.
void SchemaFormsTest::refusesWhatBreaksASchema()
{
    const Job job = answered(QStringLiteral("airflow-integer-limits"), {{QStringLiteral("x"), 21}});
    QCOMPARE(job.state, JobState::failed);
    QCOMPARE(job.note.code, JobNoteCode::TriggerRefused);
    QVERIFY2(
        job.note.detail.contains(QLatin1String("Invalid input for param x")), qPrintable(job.note.detail));
}

QTEST_MAIN(SchemaFormsTest)
#include "schema_forms_test.moc"
