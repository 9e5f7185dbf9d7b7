// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/schema_difference.h"

#include <QJsonDocument>
#include <QTest>

using namespace desk;

namespace
{

/// A DAG whose workflow_form has these properties, written as JSON.
DagDetails dag(const char *properties, const char *more = "")
{
    DagDetails details;
    details.dag.id = QStringLiteral("collect");
    const QByteArray json = QByteArray(R"({"type": "object", "properties": )") + properties + more + '}';
    const QJsonObject schema = QJsonDocument::fromJson(json).object();
    if (schema.isEmpty())
        qFatal("not JSON: %s", json.constData());
    details.forms = {{QStringLiteral("workflow_form"), schema}};
    return details;
}

} // namespace

class SchemaDifferenceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSame_data();
    void theSame();
    void keywords_data();
    void keywords();
    void whoSaysWhat();
    void fieldsAndForms();
    void nested();
    void datasetFieldsAreEachOnes();
    void ofTheDag();
};

void SchemaDifferenceTest::theSame_data()
{
    QTest::addColumn<DagDetails>("first");
    QTest::addColumn<DagDetails>("second");
    const DagDetails plain = dag(R"({"bins": {"type": "integer", "maximum": 9}})");
    QTest::addRow("equal") << plain << plain;
    QTest::addRow("order of choices")
        << dag(R"({"a": {"enum": ["CT", "MR", 3]}})") << dag(R"({"a": {"enum": [3, "MR", "CT"]}})");
    QTest::addRow("order of types") << dag(R"({"a": {"type": ["null", "integer"]}})")
                                    << dag(R"({"a": {"type": ["integer", "null"]}})");
    QTest::addRow("required, twice said") << dag(R"({"a": {"type": "string", "required": true}})")
                                          << dag(R"({"a": {"type": "string"}})", R"(, "required": ["a"])");
    QTest::addRow("not required") << dag(R"({"a": {"type": "string", "required": false}})")
                                  << dag(R"({"a": {"type": "string"}})");
    QTest::addRow("not read only") << dag(R"({"a": {"type": "string", "readOnly": false}})")
                                   << dag(R"({"a": {"type": "string"}})");
    DagDetails empty = plain;
    empty.forms.append({QStringLiteral("publication_form"), {}});
    QTest::addRow("a form without a field") << plain << empty;
}

void SchemaDifferenceTest::theSame()
{
    QFETCH(const DagDetails, first);
    QFETCH(const DagDetails, second);
    QVERIFY(schemaDifferences({first, second}).isEmpty());
    QVERIFY(schemaDifferences({second, first, second}).isEmpty());
}

void SchemaDifferenceTest::keywords_data()
{
    QTest::addColumn<DagDetails>("first");
    QTest::addColumn<DagDetails>("second");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<bool>("blocked");
    const auto row = [](const char *keyword, const char *one, const char *two, bool blocked) {
        const auto of = [](const char *schema) {
            return dag((QByteArray(R"({"a": )") + schema + '}').constData());
        };
        QTest::addRow("%s: %s, %s", keyword, one, two)
            << of(one) << of(two) << QString::fromLatin1(keyword) << blocked;
    };
    row("maximum", R"({"maximum": 9})", R"({"maximum": 8})", true);
    row("maximum", R"({"maximum": 9})", R"({})", true);
    row("type", R"({"type": "integer"})", R"({"type": "number"})", true);
    row("enum", R"({"enum": ["CT", "MR"]})", R"({"enum": ["CT"]})", true);
    row("pattern", R"({"pattern": "a"})", R"({"pattern": "b"})", true);
    row("required", R"({"required": true})", R"({"type": "string", "required": false, "x-a": 1})", true);
    row("readOnly", R"({"readOnly": true})", R"({})", true);
    row("oneOf", R"({"oneOf": [1]})", R"({"oneOf": [2]})", true);
    row("title", R"({"title": "Bins"})", R"({"title": "Classes"})", false);
    row("description", R"({"description": "a"})", R"({})", false);
    row("x-style", R"({"x-style": "a"})", R"({})", false);
    // One value goes to all of them, whoever proposed it; but one that is left out is filled in by the second
    // alone.
    row("default", R"({"default": 1})", R"({"default": 2})", false);
    row("default", R"({})", R"({"default": 2})", true);
    row("unheardOf", R"({"unheardOf": 1})", R"({})", true);
}

void SchemaDifferenceTest::keywords()
{
    QFETCH(const DagDetails, first);
    QFETCH(const DagDetails, second);
    QFETCH(const QString, keyword);
    QFETCH(const bool, blocked);
    QVector<SchemaDifference> differences = schemaDifferences({first, second});
    differences.removeIf([&keyword](const SchemaDifference &one) { return one.keyword != keyword; });
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().form, QStringLiteral("workflow_form"));
    QCOMPARE(differences.first().path, QStringList{QStringLiteral("a")});
    QCOMPARE(differences.first().values.size(), 2);
    QCOMPARE(blocks(differences), blocked);
}

void SchemaDifferenceTest::whoSaysWhat()
{
    const QVector<SchemaDifference> differences =
        schemaDifferences({dag(R"({"bins": {"title": "Bins", "maximum": 512}})"),
            dag(R"({"bins": {"maximum": 512}})"), dag(R"({"bins": {"title": "Bins", "maximum": 64}})")});
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(0).keyword, QStringLiteral("maximum"));
    QCOMPARE(differences.at(0).title, QStringLiteral("Bins"));
    QCOMPARE(differences.at(0).values, (QVector<QJsonValue>{512, 512, 64}));
    QCOMPARE(differences.at(1).values,
        (QVector<QJsonValue>{QStringLiteral("Bins"), QJsonValue::Undefined, QStringLiteral("Bins")}));
    QVERIFY(blocks(differences));
}

void SchemaDifferenceTest::fieldsAndForms()
{
    const DagDetails first = dag(R"({"a": {"type": "string"}})");
    const DagDetails more = dag(R"({"a": {"type": "string"}, "b": {"title": "Bins"}})");
    QVector<SchemaDifference> differences = schemaDifferences({first, more});
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().keyword, QString());
    QCOMPARE(differences.first().title, QStringLiteral("Bins"));
    QCOMPARE(differences.first().values, (QVector<QJsonValue>{false, true}));
    QVERIFY(blocks(differences));
    DagDetails another = first;
    another.forms.append({QString(), more.forms.first().schema});
    differences = schemaDifferences({first, another});
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences.first().path.isEmpty());
    QCOMPARE(differences.first().values, (QVector<QJsonValue>{false, true}));
}

void SchemaDifferenceTest::nested()
{
    const QVector<SchemaDifference> differences = schemaDifferences(
        {dag(R"({"r": {"type": "object", "properties": {"low": {"minimum": 0}}}, "l": {"items": {"enum": ["5"]}}})"),
            dag(R"({"r": {"type": "object", "properties": {"low": {"minimum": 1}}}, "l": {"items": {"enum": ["6"]}}})")});
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(0).path, (QStringList{QStringLiteral("l"), QStringLiteral("[]")}));
    QCOMPARE(differences.at(0).keyword, QStringLiteral("enum"));
    QCOMPARE(differences.at(0).title, QStringLiteral("l"));
    QCOMPARE(differences.at(1).path, (QStringList{QStringLiteral("r"), QStringLiteral("low")}));
    QCOMPARE(differences.at(1).keyword, QStringLiteral("minimum"));
}

void SchemaDifferenceTest::datasetFieldsAreEachOnes()
{
    DagDetails first = dag(R"({"a": {}})");
    DagDetails second = first;
    const auto data = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
    first.dataSchema =
        data(R"({"properties": {"dataset_name": {"oneOf": [{"const": "a"}]}, "dataset_limit": {}}})");
    second.dataSchema = data(R"({"properties": {"dataset_name": {"oneOf": [{"const": "b"}]}}})");
    QVERIFY(schemaDifferences({first, second}).isEmpty());
    second.dataSchema = data(R"({"properties": {"dataset_name": {}, "action": {"type": "string"}}})");
    const QVector<SchemaDifference> differences = schemaDifferences({first, second});
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().form, QStringLiteral("data_form"));
}

void SchemaDifferenceTest::ofTheDag()
{
    const DagDetails first = dag(R"({"a": {}})");
    DagDetails second = first;
    second.wantsDataset = true;
    second.externalSchemas = QStringLiteral("other");
    const QVector<SchemaDifference> differences = schemaDifferences({first, second});
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(0).keyword, QStringLiteral("wants_dataset"));
    QCOMPARE(differences.at(1).keyword, QStringLiteral("external_schemas"));
    QVERIFY(blocks(differences));
}

QTEST_GUILESS_MAIN(SchemaDifferenceTest)
#include "schema_difference_test.moc"
