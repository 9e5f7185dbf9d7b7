// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/wizard_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;

namespace
{

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class WizardDraftTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drafts();
    void withoutDataset();
    void severalRunners();
    void keptAsJson();
};

void WizardDraftTest::drafts()
{
    WizardDraft draft;
    draft.dag.id = QStringLiteral("a dag");
    draft.details.dag = draft.dag;
    draft.details.wantsDataset = true;
    draft.details.forms = {{QStringLiteral("workflow_form"),
        object(
            R"({"type":"object","properties":{"single_execution":{"type":"boolean","default":true},"a":{"type":"string"}},"default":{"single_execution":true,"b":1},"required":["single_execution","a"]})")}};
    draft.details.dataSchema = object(
        R"({"type":"object","properties":{"dataset_name":{},"identifiers":{},"action":{"type":"string","default":"x"}}})");
    draft.dataset = QStringLiteral("ü/set");
    draft.datasetCount = 10;
    QVERIFY(singleExecutionByDefault(draft.details));
    QCOMPARE(suggestedName(draft), QStringLiteral("a-dag--set"));
    const QVector<DagForm> forms = formsToFillIn(draft.details);
    QCOMPARE(forms.size(), 2); // what data_form asks for besides the dataset is asked for, too
    QCOMPARE(forms.at(0).schema.value(QStringLiteral("properties")).toObject().keys(),
        QStringList{QStringLiteral("action")});
    QCOMPARE(forms.at(1).schema.value(QStringLiteral("default")).toObject(), object(R"({"b":1})"));
    QCOMPARE(forms.at(1).schema.value(QStringLiteral("required")).toArray().size(), 1);
    draft.singleExecution = true;
    draft.limit = 30;
    QCOMPARE(jobCount(draft), 10);
    draft.limit = 3;
    QCOMPARE(jobCount(draft), 3);
    draft.forms = object(R"({"data_form":{"action":"x"},"workflow_form":{"a":"y"}})");
    QCOMPARE(reviewJson(draft),
        object(
            R"({"data_form":{"action":"x","dataset_name":"ü/set","dataset_limit":3},"workflow_form":{"a":"y","single_execution":true}})"));
    draft.details.wantsDataset = false;
    QCOMPARE(jobCount(draft), 1);
    QCOMPARE(toSpec(draft, QStringLiteral("u")).datasetName, QString());
}

/// A draft that was made for a dataset submits none of it once the DAG wants none.
void WizardDraftTest::withoutDataset()
{
    WizardDraft draft;
    draft.dag.id = QStringLiteral("a");
    draft.details.dag = draft.dag;
    draft.dataset = QStringLiteral("thorax");
    draft.datasetCount = 5;
    draft.limit = 2;
    draft.singleExecution = true;
    draft.name = QStringLiteral("n");
    const WorkflowSpec spec = toSpec(draft, QStringLiteral("mira"));
    QCOMPARE(spec.datasetName, QString());
    QVERIFY(!spec.singleExecution);
    QVERIFY(!spec.datasetLimit);
    QCOMPARE(spec.username, QStringLiteral("mira"));
    QCOMPARE(seriesCount(draft), 0);
    QCOMPARE(suggestedName(draft), QStringLiteral("a"));
    QVERIFY(reviewJson(draft).isEmpty());
}

/// Each runner has its own series of a dataset, and makes its own jobs of them.
void WizardDraftTest::severalRunners()
{
    WizardDraft draft;
    draft.instance = QStringLiteral("clinic-a");
    draft.partners = {QStringLiteral("clinic-b"), QStringLiteral("clinic-c")};
    draft.dag.id = QStringLiteral("collect");
    draft.details.dag = draft.dag;
    draft.details.wantsDataset = true;
    draft.dataset = QStringLiteral("lungs");
    draft.datasetCount = 5; // of this instance alone
    draft.countsAt = {
        {QStringLiteral("clinic-a"), 5}, {QStringLiteral("clinic-b"), 7}, {QStringLiteral("clinic-c"), 1}};
    QCOMPARE(seriesCount(draft), 13);
    QCOMPARE(jobCount(draft), 3);
    draft.singleExecution = true;
    QCOMPARE(jobCount(draft), 13);
    draft.limit = 2;
    QCOMPARE(seriesCount(draft, QStringLiteral("clinic-c")), 1);
    QCOMPARE(jobCount(draft), 5);
    const QStringList all{QStringLiteral("clinic-a"), QStringLiteral("clinic-b"), QStringLiteral("clinic-c")};
    QCOMPARE(toSpec(draft, QStringLiteral("mira")).runnerInstances, all);
    QCOMPARE(reviewJson(draft)
                 .value(QStringLiteral("workflow_form"))
                 .toObject()
                 .value(QStringLiteral("runner_instances")),
        QJsonValue(QJsonArray::fromStringList(all)));
    draft.runsHere = false;
    QCOMPARE(toSpec(draft, QStringLiteral("mira")).runnerInstances, all.mid(1));
    draft.partners.clear();
    draft.runsHere = true;
    QVERIFY(toSpec(draft, QStringLiteral("mira")).runnerInstances.isEmpty()); // as without partners
    draft.limit.reset();
    QCOMPARE(seriesCount(draft), 5);
}

void WizardDraftTest::keptAsJson()
{
    WizardDraft draft;
    draft.instance = QStringLiteral("clinic-a");
    QVERIFY(toJson(draft).isEmpty());
    draft.runsHere = false;
    draft.partners = {QStringLiteral("clinic-b")};
    draft.dag.id = QStringLiteral("collect");
    draft.dag.displayName = draft.dag.id;
    draft.dataset = QStringLiteral("lungs");
    draft.limit = 3;
    draft.singleExecution = true;
    draft.name = QStringLiteral("our-study");
    draft.nameIsOwn = true;
    draft.forms = object(R"({"bins": 77, "workflow_form": {"a": "y"}})");
    WizardDraft kept = draftFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(draft)).toJson()).object());
    kept.instance = draft.instance; // is told by the backend
    QCOMPARE(kept, draft);
    draft.nameIsOwn = false;
    QVERIFY(draftFromJson(toJson(draft)).name.isEmpty()); // made anew from DAG and dataset
    draft.identifiers = {QStringLiteral("1.2.3")};
    QVERIFY(toJson(draft).isEmpty()); // identifiers of series stay out of the settings
    QVERIFY(draftFromJson({}).runsHere);
}

QTEST_GUILESS_MAIN(WizardDraftTest)
#include "wizard_draft_test.moc"
