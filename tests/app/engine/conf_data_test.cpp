// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/conf_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

Q_DECLARE_METATYPE(desk::WorkflowSpec)

using namespace desk;

namespace
{

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is wrong: %s", qPrintable(error.errorString()));
    return document.object();
}

ConfOrigin origin()
{
    return {QStringLiteral("Zq81bT"), QStringLiteral("lungs-Zq81bT"), QStringLiteral("clinic-a"),
        json(R"({"name": "admin"})")};
}

WorkflowSpec spec()
{
    WorkflowSpec result;
    result.name = QStringLiteral("lungs");
    result.dagId = QStringLiteral("collect-metadata");
    result.username = QStringLiteral("mira");
    return result;
}

} // namespace

class ConfDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confs_data();
    void confs();
    void projectIsTheSameInEveryRun();
    void formsComeBack();
};

void ConfDataTest::confs_data()
{
    QTest::addColumn<WorkflowSpec>("asked");
    QTest::addColumn<QStringList>("identifiers");
    QTest::addColumn<QByteArrayList>("expected");
    const QStringList three{QStringLiteral("1.2.1"), QStringLiteral("1.2.2"), QStringLiteral("1.2.3")};

    WorkflowSpec batch = spec();
    batch.datasetName = QStringLiteral("lungs");
    batch.datasetLimit = 2;
    batch.forms = json(
        R"({"workflow_form": {"task": "demo"}, "data_form": {"dataset_name": "old", "action_files": ["a"]}})");
    QTest::newRow("a batch keeps all series; its limit is for the DAG")
        << batch << three
        << QByteArrayList{
               R"({"data_form": {"dataset_name": "lungs", "dataset_limit": 2, "identifiers": ["1.2.1", "1.2.2", "1.2.3"], "action_files": ["a"]},
            "workflow_form": {"task": "demo", "single_execution": false, "username": "mira", "workflow_id": "Zq81bT",
              "workflow_name": "lungs-Zq81bT", "involved_instances": ["clinic-a"], "runner_instances": ["clinic-a"]},
            "project_form": {"name": "admin"}})"};

    WorkflowSpec single = spec();
    single.datasetName = QStringLiteral("lungs");
    single.datasetLimit = 2;
    single.singleExecution = true;
    const QByteArray singleForm(
        R"("workflow_form": {"single_execution": true, "username": "mira", "workflow_id": "Zq81bT",
              "workflow_name": "lungs-Zq81bT", "involved_instances": ["clinic-a"], "runner_instances": ["clinic-a"]},
            "project_form": {"name": "admin"}})");
    QTest::newRow("single execution is one run for each series up to the limit")
        << single << three
        << QByteArrayList{
               R"({"data_form": {"dataset_name": "lungs", "dataset_limit": 2, "identifiers": ["1.2.1"]}, )" +
                   singleForm,
               R"({"data_form": {"dataset_name": "lungs", "dataset_limit": 2, "identifiers": ["1.2.2"]}, )" +
                   singleForm};

    const QByteArray plainForm(
        R"("workflow_form": {"single_execution": false, "username": "mira", "workflow_id": "Zq81bT",
              "workflow_name": "lungs-Zq81bT", "involved_instances": ["clinic-a"], "runner_instances": ["clinic-a"]},
            "project_form": {"name": "admin"})");
    WorkflowSpec parameters = spec();
    parameters.forms = json(R"({"message": "Hello", "count": 3, "nothing": null})");
    QTest::newRow("parameters are top-level keys, and there is no data_form without data")
        << parameters << QStringList()
        << QByteArrayList{R"({"message": "Hello", "count": 3, "nothing": null, )" + plainForm + "}"};

    WorkflowSpec series = spec();
    QTest::newRow("chosen series come without a dataset's name")
        << series << three
        << QByteArrayList{
               R"({"data_form": {"identifiers": ["1.2.1", "1.2.2", "1.2.3"]}, )" + plainForm + "}"};

    WorkflowSpec models = spec();
    models.forms = json(R"({"workflow_form": {"model#3": "lung", "other": 1}})");
    QTest::newRow("a key is cut at its number sign")
        << models << QStringList()
        << QByteArrayList{
               R"({"workflow_form": {"model": "lung", "other": 1, "single_execution": false, "username": "mira",
              "workflow_id": "Zq81bT", "workflow_name": "lungs-Zq81bT", "involved_instances": ["clinic-a"],
              "runner_instances": ["clinic-a"]}, "project_form": {"name": "admin"}})"};

    WorkflowSpec forged = spec();
    forged.forms =
        json(R"({"workflow_form": {"workflow_id": "other", "username": "root", "runner_instances": ["x"]},
        "project_form": {"name": "foreign"}, "data_form": {}})");
    QTest::newRow("what the application knows is not taken from the forms")
        << forged << QStringList() << QByteArrayList{"{" + plainForm + "}"};
}

void ConfDataTest::confs()
{
    QFETCH(WorkflowSpec, asked);
    QFETCH(QStringList, identifiers);
    QFETCH(QByteArrayList, expected);

    const QVector<QJsonObject> confs = confData(asked, identifiers, origin());

    QCOMPARE(confs.size(), expected.size());
    for (int i = 0; i < confs.size(); ++i)
        QCOMPARE(confs.at(i), json(expected.at(i)));
}

void ConfDataTest::projectIsTheSameInEveryRun()
{
    const QJsonObject project = localProject(QStringLiteral("clinic-a"));
    QCOMPARE(project, localProject(QStringLiteral("clinic-a")));
    QVERIFY(project.value(QLatin1String("id")) !=
            localProject(QStringLiteral("clinic-b")).value(QLatin1String("id")));
    QStringList keys = project.keys();
    keys.sort();
    QCOMPARE(
        keys, QStringList({QStringLiteral("description"), QStringLiteral("external_id"), QStringLiteral("id"),
                  QStringLiteral("int_id"), QStringLiteral("kubernetes_namespace"), QStringLiteral("name"),
                  QStringLiteral("opensearch_index"), QStringLiteral("s3_bucket")}));
}

void ConfDataTest::formsComeBack()
{
    WorkflowSpec filled = spec();
    filled.datasetName = QStringLiteral("lungs");
    filled.datasetLimit = 5;
    filled.forms = json(R"({"workflow_form": {"bins": 4, "lr#1": 0.1}, "data_form": {"bucket_name": "b"},
        "publication_form": {"confirmation": true}, "flag": null})");
    const QVector<QJsonObject> confs = confData(filled, {QStringLiteral("1.2.1")}, origin());
    QCOMPARE(confs.size(), 1);
    QJsonObject sent = confs.first();
    sent.insert(QStringLiteral("client_job_id"), 7);
    QCOMPARE(formsOfConf(sent), json(R"({"workflow_form": {"bins": 4, "lr": 0.1},
        "data_form": {"bucket_name": "b"}, "publication_form": {"confirmation": true}, "flag": null})"));
    QCOMPARE(formsOfConf(confData(spec(), {}, origin()).constFirst()), QJsonObject());
}

QTEST_GUILESS_MAIN(ConfDataTest)
#include "conf_data_test.moc"
