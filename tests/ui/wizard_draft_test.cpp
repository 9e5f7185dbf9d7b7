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

QTEST_GUILESS_MAIN(WizardDraftTest)
#include "wizard_draft_test.moc"
