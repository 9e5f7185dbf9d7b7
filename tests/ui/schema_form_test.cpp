// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/form_field.h"
#include "ui/form/json_text.h"
#include "ui/form/json_view.h"
#include "ui/form/schema_form.h"
#include "ui/form/schema_validator.h"
#include "ui/form/value_check.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

struct Shape {
    const char *name;
    const char *schema; ///< of one property "x"
    FieldKind kind;
    const char *edit;     ///< what a person does: text, "#index" of a choice, "!index" of a box to toggle
    const char *expected; ///< the property afterwards
};

/// Shapes of Kaapana's ui_forms (protocol section 6) and Airflow's Params.
const Shape shapes[] = {
    {"string", R"({"type":"string","default":"a"})", FieldKind::Text, "b", R"("b")"},
    {"string without default", R"({"type":"string"})", FieldKind::Text, "b", R"("b")"},
    {"string emptied", R"({"type":"string","default":"a"})", FieldKind::Text, "", R"("")"},
    {"null string default", R"({"type":"string","default":null})", FieldKind::Text, "b", R"("b")"},
    {"nullable string", R"({"type":["string","null"],"default":null})", FieldKind::Text, "b", R"("b")"},
    {"nullable string emptied", R"({"type":["null","string"],"default":"a"})", FieldKind::Text, "", "null"},
    {"nullable by branch", R"({"oneOf":[{"type":"string"},{"type":"null"}],"default":"a"})", FieldKind::Text,
        "", "null"},
    {"pattern", R"({"type":"string","pattern":"^[A-Z]{2}$","default":"AB"})", FieldKind::Text, "CD",
        R"("CD")"},
    {"lengths", R"({"type":"string","minLength":2,"maxLength":4,"default":"abc"})", FieldKind::Text, "abcd",
        R"("abcd")"},
    {"untyped text", R"({"default":"anything"})", FieldKind::Text, "more", R"("more")"},
    {"untyped without default", R"({"title":"T"})", FieldKind::Json, R"([1,{"a":null}])",
        R"([1,{"a":null}])"},
    {"untyped null", R"({"default":null})", FieldKind::Json, "7", "7"},
    {"examples", R"({"type":"string","examples":["alpha","beta"],"default":"alpha"})", FieldKind::Text, "own",
        R"("own")"},
    {"multiline", R"({"type":"string","format":"multiline","default":"a\nb"})", FieldKind::Multiline,
        "a\n\nc", R"("a\n\nc")"},
    {"date", R"({"type":"string","format":"date","default":"2026-03-02"})", FieldKind::Date, "2026-04-01",
        R"("2026-04-01")"},
    {"nullable date", R"({"type":["string","null"],"format":"date","default":"2026-03-02"})", FieldKind::Date,
        "", "null"},
    {"date-time", R"({"type":"string","format":"date-time","default":"2026-03-02T10:15:00+00:00"})",
        FieldKind::DateTime, "2026-03-02T11:15:00Z", R"("2026-03-02T11:15:00Z")"},
    {"time", R"({"type":["string","null"],"format":"time","default":"10:15:00"})", FieldKind::Time, "09:05",
        R"("09:05:00")"},
    {"integer", R"({"type":"integer","minimum":1,"maximum":10,"default":5})", FieldKind::Integer, "10", "10"},
    {"integer, fractional default", R"({"type":"integer","default":0.01})", FieldKind::Integer, "2", "2"},
    {"nullable integer", R"({"type":["null","integer"],"default":null})", FieldKind::Integer, "3", "3"},
    {"nullable integer emptied", R"({"type":["integer","null"],"default":3})", FieldKind::Integer, "",
        "null"},
    {"number",
        R"({"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"multipleOf":0.125,"default":0.5})",
        FieldKind::Number, "0.25", "0.25"},
    {"older exclusive limits", R"({"type":"number","minimum":0,"exclusiveMinimum":true,"default":1})",
        FieldKind::Number, "0.5", "0.5"},
    {"boolean", R"({"type":"boolean","default":true})", FieldKind::Boolean, "!0", "false"},
    {"boolean without default", R"({"type":"boolean"})", FieldKind::Boolean, "!0", "true"},
    {"nullable boolean", R"({"type":["boolean","null"],"default":null})", FieldKind::Choice, "#2", "false"},
    {"confirmation", R"({"type":"boolean","required":true,"default":true})", FieldKind::Boolean, "", "true"},
    {"enum", R"({"type":"string","enum":["a","b","c"],"default":"b","required":true})", FieldKind::Choice,
        "#2", R"("c")"},
    {"integer enum", R"({"type":"integer","enum":[8,16],"default":16,"required":true})", FieldKind::Choice,
        "#0", "8"},
    {"labelled enum",
        R"({"type":"integer","enum":[1,2],"values_display":{"1":"One","2":"Two"},"default":2,"required":true})",
        FieldKind::Choice, "#0", "1"},
    {"nullable enum", R"({"type":["null","string"],"enum":[null,"x","y"],"default":"x"})", FieldKind::Choice,
        "#0", "null"},
    {"default outside the enum", R"({"type":"string","enum":["a","b"],"default":"old","required":true})",
        FieldKind::Choice, "#1", R"("b")"},
    {"const and title",
        R"({"type":"string","oneOf":[{"const":"lungs","title":"lungs, 20"},{"const":"liver","title":"liver, 3"}],"required":true,"default":"lungs"})",
        FieldKind::Choice, "#1", R"("liver")"},
    {"constant", R"({"type":"string","const":"fixed","default":"fixed"})", FieldKind::Constant, nullptr,
        R"("fixed")"},
    {"read-only", R"({"type":"string","default":"kept","readOnly":true})", FieldKind::Text, nullptr,
        R"("kept")"},
    {"hidden", R"({"type":"string","default":"kept","x-style":"display: none;"})", FieldKind::Text, nullptr,
        R"("kept")"},
    {"several of an enum",
        R"({"type":"array","items":{"type":"string","enum":["a","b","c"]},"default":["c","a"]})",
        FieldKind::MultiChoice, "!1", R"(["c","a","b"])"},
    {"several, empty enum", R"({"type":"array","items":{"type":"string","enum":[]},"default":["old"]})",
        FieldKind::MultiChoice, nullptr, R"(["old"])"},
    {"several of examples", R"({"type":"array","examples":["one","two"],"default":["one"]})",
        FieldKind::MultiChoice, "!1", R"(["one","two"])"},
    {"texts",
        R"({"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true,"default":["a","b"]})",
        FieldKind::TextList, "c\nd", R"(["c","d"])"},
    {"array without items", R"({"type":"array","default":[]})", FieldKind::TextList, "a", R"(["a"])"},
    {"nullable texts", R"({"type":["array","null"],"items":{"type":"string"},"default":null})",
        FieldKind::TextList, nullptr, "null"},
    {"numbers", R"({"type":"array","items":{"type":"number"},"default":[1,2.5]})", FieldKind::NumberList,
        "3\n4.5", "[3,4.5]"},
    {"records", R"({"type":"array","items":{"type":"object"},"default":[{"n":1}]})", FieldKind::Json,
        R"([{"n":2}])", R"([{"n":2}])"},
    {"mixed list", R"({"type":"array","items":{"type":"string"},"default":["a",1]})", FieldKind::Json,
        R"(["a"])", R"(["a"])"},
    {"free object", R"({"type":"object","default":{"key":"value"}})", FieldKind::Json, R"({"key":2})",
        R"({"key":2})"},
    {"nullable object", R"({"type":["object","null"],"default":null})", FieldKind::Json, R"({})", R"({})"},
    {"nested",
        R"({"type":"object","properties":{"inner":{"type":"object","required":["flag"],"properties":{"flag":{"type":"boolean"}}}},"default":{"inner":{"flag":true,"other":[1]}}})",
        FieldKind::Object, "!0", R"({"inner":{"flag":false,"other":[1]}})"},
    {"alternatives",
        R"({"type":"object","oneOf":[{"title":"Average","properties":{"kind":{"const":"average"},"rate":{"type":"number","default":0.5}},"required":["kind"]},{"title":"Median","properties":{"kind":{"const":"median"}},"required":["kind"]}],"default":{"kind":"average","rate":0.5,"kept":1}})",
        FieldKind::Alternatives, "#2", R"({"kept":1,"kind":"median"})"},
    {"alternatives without default",
        R"({"oneOf":[{"title":"A","properties":{"kind":{"const":"a"},"n":{"type":"integer","default":3}}},{"title":"B","properties":{"kind":{"const":"b"}}}]})",
        FieldKind::Alternatives, "#1", R"({"kind":"a","n":3})"},
    {"several types", R"({"type":["string","integer"],"default":1})", FieldKind::Mixed, "a", R"("a")"},
    {"several types, none of them text", R"({"type":["boolean","integer"],"default":1})", FieldKind::Json,
        "true", "true"},
    {"list without a type", R"({"default":["a"]})", FieldKind::TextList, "b", R"(["b"])"},
    {"unknown type", R"({"type":"file","default":"x"})", FieldKind::Json, R"("y")", R"("y")"},
};

QJsonObject object(const char *json)
{
    return parseJson(QString::fromUtf8(json)).value.toObject();
}

DagForm formOf(const QJsonObject &property)
{
    const QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("additionalProperties"), true},
        {QStringLiteral("default"),
            QJsonObject{{QStringLiteral("unknown"), QJsonArray{1, QJsonValue::Null}}}},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("x"), property}}}};
    return {QStringLiteral("workflow_form"), schema};
}

void doEdit(QWidget *field, const QString &edit)
{
    if (edit.startsWith(QLatin1Char('#'))) {
        auto *box = field->findChild<QComboBox *>();
        QVERIFY(box);
        box->setCurrentIndex(QStringView(edit).mid(1).toInt());
    } else if (edit.startsWith(QLatin1Char('!'))) {
        const QList<QCheckBox *> boxes = field->findChildren<QCheckBox *>();
        QVERIFY(boxes.size() > QStringView(edit).mid(1).toInt());
        QTest::mouseClick(boxes.at(QStringView(edit).mid(1).toInt()), Qt::LeftButton, {},
            QPoint(8, boxes.first()->height() / 2));
    } else if (auto *line = field->findChild<QLineEdit *>()) {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, edit);
    } else if (auto *text = field->findChild<QPlainTextEdit *>()) {
        text->setPlainText(edit);
    }
}

} // namespace

class SchemaFormTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shape_data();
    void shape();
    void problem_data();
    void problem();
    void problemsAreToldWhenTheFieldIsLeft();
    void jumpsToProblems();
    void jsonAndFormAreOneValue();
    void topLevelParameters();
    void standardWords();
    void brokenJsonNamesItsLine();

private:
    Theme m_theme;
};

void SchemaFormTest::shape_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Shape &shape : shapes)
        QTest::newRow(shape.name) << index++;
}

/// Drawn, the value is the defaults; edited, it is valid; unknown keys go through.
void SchemaFormTest::shape()
{
    QFETCH(int, index);
    const Shape &shape = shapes[index];
    const QJsonObject property = object(shape.schema);
    const DagForm form = formOf(property);
    const QString x = QStringLiteral("x");
    QCOMPARE(int(readSchema(x, property).kind), int(shape.kind));

    SchemaForm widget({form}, m_theme);
    widget.resize(900, 700);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    const QJsonObject start = widget.value().value(form.key).toObject();
    QCOMPARE(start.value(QStringLiteral("unknown")), QJsonValue(QJsonArray({1, QJsonValue::Null})));
    if (property.contains(QLatin1String("default")))
        QCOMPARE(start.value(x), property.value(QLatin1String("default")));
    else
        QVERIFY(!start.contains(x));
    QCOMPARE(widget.problems().size(), 0);

    if (shape.edit && *shape.edit) {
        FormField *field = widget.field(form.key, {x});
        QVERIFY(field);
        QSignalSpy changed(&widget, &SchemaForm::changed);
        doEdit(field, QString::fromUtf8(shape.edit));
        QVERIFY(!changed.isEmpty());
    } else if (shape.edit && property.value(QLatin1String("type")) != QLatin1String("boolean")) {
        doEdit(widget.field(form.key, {x}), QString());
    }
    const QJsonObject after = widget.value().value(form.key).toObject();
    QCOMPARE(after.value(x), parseJson(QString::fromUtf8(shape.expected)).value);
    QVERIFY(after.contains(QStringLiteral("unknown")));
    for (const FormProblem &one : widget.problems())
        qWarning() << one.path << one.message;
    QCOMPARE(widget.problems().size(), 0);
    if (shape.edit && property.value(QLatin1String("type")) != QLatin1String("file"))
        QCOMPARE(violations(form.schema, after), QVector<SchemaViolation>());

    // The same value, given back, stays the same.
    const QJsonObject whole = widget.value();
    widget.setValue(whole);
    QCOMPARE(widget.value(), whole);
}

void SchemaFormTest::problem_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *schema, const char *edit, const char *message) {
        QTest::newRow(name) << QByteArray(schema) << QString::fromUtf8(edit) << QString::fromUtf8(message);
    };
    row("above", R"({"type":"integer","minimum":2,"maximum":10,"default":5})", "4096",
        "Must be between 2 and 10.");
    row("exclusive", R"({"type":"number","exclusiveMinimum":0,"default":1})", "0", "Must be above 0.");
    row("no number", R"({"type":"integer","default":5})", "abc", "Enter a whole number.");
    row("not whole", R"({"type":"integer","default":5})", "1.5", "Enter a whole number.");
    row("multiple", R"({"type":"number","multipleOf":0.25,"default":1})", "0.3",
        "Must be a multiple of 0.25.");
    row("short", R"({"type":"string","minLength":3,"default":"abc"})", "ab",
        "Must have at least 3 character(s).");
    row("long", R"({"type":"string","maxLength":3,"default":"abc"})", "abcd",
        "Must have at most 3 character(s).");
    row("form", R"({"type":"string","pattern":"^[A-Z]+$","default":"A"})", "a",
        "Must have the form ^[A-Z]+$.");
    row("emptied", R"({"type":"string","required":true,"default":"a"})", "", "Enter a value.");
    row("date", R"({"type":"string","format":"date","default":"2026-03-02"})", "2026-13-01",
        "Enter a date such as 2026-03-02.");
    row("not agreed", R"({"type":"boolean","required":true,"default":false,"readOnly":false,"title":"c"})",
        "", "");
    row("twice", R"({"type":"array","items":{"type":"string"},"uniqueItems":true,"default":["a"]})", "b\nb",
        "“b” is there twice.");
    row("too few", R"({"type":"array","items":{"type":"string"},"minItems":2,"default":["a","b"]})", "a",
        "Enter at least 2 line(s).");
    row("broken JSON", R"({"type":"object","default":{"a":1}})", "{\n\"a\": }",
        "Line 2: a value, a name in quotation marks or a bracket is expected here.");
    row("only the validator knows", R"({"type":"object","default":{"a":1},"maxProperties":1})",
        R"({"a":1,"b":2})", "This value does not fit");
}

void SchemaFormTest::problem()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, edit);
    QFETCH(QString, message);
    const DagForm form = formOf(object(schema.constData()));
    SchemaForm widget({form}, m_theme);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    doEdit(widget.field(form.key, {QStringLiteral("x")}), edit);
    const QVector<FormProblem> problems = widget.problems();
    if (message.isEmpty()) {
        QCOMPARE(problems.size(), 0);
        return;
    }
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().message.startsWith(message), qPrintable(problems.first().message));
    QCOMPARE(problems.first().path, QStringList{QStringLiteral("x")});
}

void SchemaFormTest::problemsAreToldWhenTheFieldIsLeft()
{
    const DagForm form =
        formOf(object(R"({"type":"integer","minimum":1,"default":5,"description":"How many."})"));
    SchemaForm widget({form}, m_theme);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    FormField *field = widget.field(form.key, {QStringLiteral("x")});
    auto *line = field->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("0"));
    QTest::qWait(10);
    QCOMPARE(field->shownProblem(), QString()); // still being written
    line->clearFocus();
    QTRY_COMPARE(field->shownProblem(), QStringLiteral("Must be 1 or more."));
    QVERIFY(line->property("invalid").toBool());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("3"));
    QTRY_COMPARE(field->shownProblem(), QString());
    QVERIFY(!line->property("invalid").toBool());
}

void SchemaFormTest::jumpsToProblems()
{
    const QJsonObject schema = object(R"({"type":"object","properties":{
        "a":{"type":"string","required":true}, "b":{"type":"integer","default":1},
        "c":{"type":"object","properties":{"d":{"type":"string","required":true}}},
        "e":{"type":"string","required":true,"section":"Advanced"}}})");
    SchemaForm widget({{QStringLiteral("workflow_form"), schema}}, m_theme);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    QCOMPARE(widget.problems().size(), 2); // c may be left out as a whole
    widget.focusNextProblem(1);
    QCOMPARE(QApplication::focusWidget(),
        widget.field(QStringLiteral("workflow_form"), {QStringLiteral("a")})->editor());
    widget.focusNextProblem(1);
    FormField *advanced = widget.field(QStringLiteral("workflow_form"), {QStringLiteral("e")});
    QCOMPARE(QApplication::focusWidget(), advanced->editor());
    QVERIFY(advanced->isVisible()); // its section was closed
    QTRY_COMPARE(advanced->shownProblem(), QStringLiteral("Enter a value."));
    widget.focusNextProblem(-1);
    QCOMPARE(QApplication::focusWidget(),
        widget.field(QStringLiteral("workflow_form"), {QStringLiteral("a")})->editor());
}

void SchemaFormTest::jsonAndFormAreOneValue()
{
    const DagForm form = formOf(object(R"({"type":"integer","minimum":1,"default":5})"));
    SchemaForm widget({form}, m_theme);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    doEdit(widget.field(form.key, {QStringLiteral("x")}), QStringLiteral("7"));
    widget.setView(SchemaForm::View::Json);
    auto *json = widget.findChild<JsonView *>();
    QCOMPARE(parseJson(json->text()).value.toObject(), widget.value());
    QVERIFY(json->text().contains(QLatin1String("\"x\": 7")));

    json->editor()->setPlainText(
        QStringLiteral("{\n  \"workflow_form\": {\"x\": 9, \"new\": {\"deep\": 1}},\n  \"other\": true\n}"));
    QCOMPARE(widget.value(), object(R"({"workflow_form":{"x":9,"new":{"deep":1}},"other":true})"));
    QCOMPARE(
        widget.field(form.key, {QStringLiteral("x")})->findChild<QLineEdit *>()->text(), QStringLiteral("9"));

    json->editor()->setPlainText(QStringLiteral("{\n  \"workflow_form\": {\"x\": 9,}\n}"));
    QCOMPARE(widget.problems().size(), 1);
    QVERIFY(widget.problems().constFirst().message.startsWith(QLatin1String("Line 2: ")));
    widget.setView(SchemaForm::View::Form);
    QCOMPARE(int(widget.view()), int(SchemaForm::View::Json)); // nothing that was written is lost
    json->editor()->setPlainText(QStringLiteral("{\"workflow_form\": {\"x\": 2}}"));
    widget.setView(SchemaForm::View::Form);
    QCOMPARE(int(widget.view()), int(SchemaForm::View::Form));
    QCOMPARE(widget.value(), object(R"({"workflow_form":{"x":2}})"));
}

void SchemaFormTest::topLevelParameters()
{
    const QJsonObject parameters =
        object(R"({"type":"object","properties":{"n":{"type":"integer","default":1}}})");
    const QJsonObject workflow =
        object(R"({"type":"object","properties":{"task":{"type":"string","default":"t"}}})");
    SchemaForm widget({{QString(), parameters}, {QStringLiteral("workflow_form"), workflow}}, m_theme);
    QCOMPARE(widget.value(), object(R"({"n":1,"workflow_form":{"task":"t"}})"));
    widget.setValue(object(R"({"n":2,"more":3,"workflow_form":{"task":"u"}})"));
    QCOMPARE(widget.value(), object(R"({"n":2,"more":3,"workflow_form":{"task":"u"}})"));
}

void SchemaFormTest::standardWords()
{
    const QJsonObject schema = object(
        R"({"type":"object","properties":{"a":{"type":"string","required":true},"b":{"type":"string","required":false}}})");
    QCOMPARE(
        standardSchema(schema).value(QLatin1String("required")).toArray(), QJsonArray{QStringLiteral("a")});
    QCOMPARE(violations(schema, object(R"({"b":"x"})")).size(), 1);
    QCOMPARE(violations(schema, object(R"({"a":"x"})")).size(), 0);
    QCOMPARE(violations(schema, object(R"({"a":1})")).value(0).path, QStringList{QStringLiteral("a")});
}

void SchemaFormTest::brokenJsonNamesItsLine()
{
    QCOMPARE(parseJson(QStringLiteral("{\n\"a\": 1\n\"b\": 2}")).line, 3);
    QCOMPARE(parseJson(QStringLiteral("")).line, 1);
    QVERIFY(!parseJson(QStringLiteral("1, 2")).problem.isEmpty());
    QCOMPARE(parseJson(QStringLiteral("\"text\"")).value, QJsonValue(QStringLiteral("text")));
    const QJsonObject nested = object(R"({"a":[1,{"b":"\"x\"\n"}],"c":{},"d":[]})");
    QCOMPARE(parseJson(prettyJson(nested)).value.toObject(), nested);
}

QTEST_MAIN(SchemaFormTest)
#include "schema_form_test.moc"
