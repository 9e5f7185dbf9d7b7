// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/dag_forms.h"
#include "app/airflow/key_order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;

class DagFormsTest final : public QObject
{
    Q_OBJECT

private:
    static DagDetails read(const QByteArray &json)
    {
        DagDetails details;
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        readForms(details, object.value(QLatin1String("params")).toObject(), json);
        return details;
    }
    static QJsonObject at(const QJsonObject &object, std::initializer_list<const char *> keys)
    {
        QJsonObject found = object;
        for (const char *key : keys)
            found = found.value(QLatin1String(key)).toObject();
        return found;
    }

private Q_SLOTS:
    void readsEveryShapeOfParam_data();
    void readsEveryShapeOfParam();
    void knowsWhatIsRequired_data();
    void knowsWhatIsRequired();
    void takesFormsApart();
    void hasNoFormWithoutParams();
    void keepsTheAuthorsOrder();
    void readsOrderOfAnyText_data();
    void readsOrderOfAnyText();
};

void DagFormsTest::readsEveryShapeOfParam_data()
{
    QTest::addColumn<QByteArray>("param");
    QTest::newRow("2.11") << QByteArray(
        R"({"__class":"airflow.models.param.Param","value":5,"description":"How many","schema":{"type":"integer","minimum":1}})");
    QTest::newRow("3.0") << QByteArray(
        R"({"__class":"airflow.sdk.definitions.param.Param","value":5,"description":"How many","schema":{"type":"integer","minimum":1}})");
    QTest::newRow("3.2") << QByteArray(
        R"({"value":5,"schema":{"type":"integer","minimum":1},"description":"How many","source":"dag"})");
}

void DagFormsTest::readsEveryShapeOfParam()
{
    QFETCH(QByteArray, param);
    const DagDetails details = read(R"({"params":{"count":)" + param + "}}");
    QCOMPARE(details.forms.size(), 1);
    QCOMPARE(details.forms.constFirst().key, QString());
    const QJsonObject count = at(details.forms.constFirst().schema, {"properties", "count"});
    QCOMPARE(count.value(QLatin1String("default")).toInt(), 5);
    QCOMPARE(count.value(QLatin1String("minimum")).toInt(), 1);
    QCOMPARE(count.value(QLatin1String("description")).toString(), QStringLiteral("How many"));
    QVERIFY(!details.forms.constFirst().schema.contains(QLatin1String("required")));
}

void DagFormsTest::knowsWhatIsRequired_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<bool>("required");
    QTest::newRow("text") << QByteArray(R"({"type":"string"})") << true;
    QTest::newRow("text or null") << QByteArray(R"({"type":["null","string"]})") << false;
    QTest::newRow("no type") << QByteArray("{}") << false;
    QTest::newRow("choice without null") << QByteArray(R"({"enum":["a","b"]})") << true;
    QTest::newRow("choice with null") << QByteArray(R"({"enum":[null,"b"]})") << false;
    QTest::newRow("constant") << QByteArray(R"({"const":3})") << true;
    QTest::newRow("any of") << QByteArray(R"({"anyOf":[{"type":"integer"},{"type":"null"}]})") << false;
    QTest::newRow("one of") << QByteArray(R"({"oneOf":[{"type":"integer"},{"type":"string"}]})") << true;
}

void DagFormsTest::knowsWhatIsRequired()
{
    QFETCH(QByteArray, schema);
    QFETCH(bool, required);
    const DagDetails details = read(R"({"params":{"it":{"value":null,"schema":)" + schema + "}}}");
    const QJsonObject form = details.forms.constFirst().schema;
    const QJsonArray expected = required ? QJsonArray{QStringLiteral("it")} : QJsonArray();
    QCOMPARE(form.value(QLatin1String("required")).toArray(), expected);
    const QJsonObject property = at(form, {"properties", "it"});
    QCOMPARE(property.contains(QLatin1String("default")), !required);
    if (!required)
        QVERIFY(property.value(QLatin1String("default")).isNull());
}

void DagFormsTest::takesFormsApart()
{
    const DagDetails details = read(R"({"params":{
        "threshold":{"value":0.5,"schema":{"type":"number"}},
        "external_schemas":{"value":"runner-dag","schema":{"type":"string"}},
        "external_schema_federated_form":{"value":{},"schema":{"type":"object","properties":{"rounds":{"type":"integer","default":3}}}},
        "data_form":{"value":{"dataset_limit":null},"schema":{"type":"object","properties":{"dataset_limit":{"type":["integer","null"]}}}},
        "workflow_form":{"value":{"mode":"fast","deep":{"level":2},"unnamed":[1,2]},"schema":{"type":["object"],"properties":{
            "mode":{"type":"string"},"strict":{"type":"boolean","default":true},
            "deep":{"type":"object","properties":{"level":{"type":"integer"}}}}}},
        "odd_form":{"value":"text","schema":{"type":"string"}}}})");
    QVERIFY(details.wantsDataset);
    QVERIFY(at(details.dataSchema, {"properties", "dataset_limit"}).value(QLatin1String("default")).isNull());
    QCOMPARE(details.externalSchemas, QStringLiteral("runner-dag"));
    QStringList keys;
    for (const DagForm &form : details.forms)
        keys << form.key;
    QCOMPARE(keys, QStringList({QStringLiteral("workflow_form"),
                       QStringLiteral("external_schema_federated_form"), QString()}));
    const QJsonObject workflow = details.forms.constFirst().schema;
    QCOMPARE(at(workflow, {"properties", "mode"}).value(QLatin1String("default")).toString(),
        QStringLiteral("fast"));
    QCOMPARE(at(workflow, {"properties", "strict"}).value(QLatin1String("default")).toBool(), true);
    QCOMPARE(
        at(workflow, {"properties", "deep", "properties", "level"}).value(QLatin1String("default")).toInt(),
        2);
    QCOMPARE(at(workflow, {"properties", "unnamed"}).value(QLatin1String("default")),
        QJsonValue(QJsonArray{1, 2}));
    const QJsonObject parameters = at(details.forms.constLast().schema, {"properties"});
    QCOMPARE(parameters.keys(), QStringList({QStringLiteral("odd_form"), QStringLiteral("threshold")}));
}

void DagFormsTest::hasNoFormWithoutParams()
{
    QVERIFY(read(R"({"params":{}})").forms.isEmpty());
    QVERIFY(read(R"({"params":null})").forms.isEmpty());
    QVERIFY(!read("{}").wantsDataset);
}

void DagFormsTest::keepsTheAuthorsOrder()
{
    const DagDetails details = read(R"({"other":[{"params":{"x":1}}],"params":{
        "zebra":{"value":1,"schema":{"type":"integer"}},
        "apple":{"value":1,"schema":{"type":"integer"}},
        "workflow_form":{"value":{},"schema":{"type":"object","properties":{
            "second \"quoted\"":{"type":"string"},"a":{"type":"array","items":{"type":"string"},"default":["]","}"]},"A":{"type":"string"}}}}}})");
    const QJsonObject parameters = at(details.forms.constLast().schema, {"properties"});
    QVERIFY(at(parameters, {"zebra"}).value(QLatin1String("propertyOrder")).toInt() <
            at(parameters, {"apple"}).value(QLatin1String("propertyOrder")).toInt());
    const QJsonObject form = at(details.forms.constFirst().schema, {"properties"});
    QCOMPARE(at(form, {"second \"quoted\""}).value(QLatin1String("propertyOrder")).toInt(-1), 0);
    QCOMPARE(at(form, {"a"}).value(QLatin1String("propertyOrder")).toInt(-1), 1);
    QCOMPARE(at(form, {"A"}).value(QLatin1String("propertyOrder")).toInt(-1), 2);
}

void DagFormsTest::readsOrderOfAnyText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no object") << QByteArray("[1]") << QStringList();
    QTest::newRow("cut off") << QByteArray(R"({"b":1,"a")") << QStringList();
    QTest::newRow("spaces") << QByteArray(" {\n\"b\" : true , \"a\" : [ {\"c\":1} , \"\\\"\" ] }\n")
                            << QStringList({QStringLiteral("b"), QStringLiteral("a")});
    QTest::newRow("escapes") << QByteArray(R"({"\u00e9\\":{},"\"":null})")
                             << QStringList({QStringLiteral("é\\"), QStringLiteral("\"")});
}

void DagFormsTest::readsOrderOfAnyText()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, keys);
    QCOMPARE(KeyOrder::of(json).keys(), keys);
}

QTEST_GUILESS_MAIN(DagFormsTest)
#include "dag_forms_test.moc"
