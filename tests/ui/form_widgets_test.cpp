// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/windows/page_picture.h"
#include "ui/components/search_field.h"
#include "ui/form/choice_popup.h"
#include "ui/form/form_field.h"
#include "ui/form/json_text.h"
#include "ui/form/json_view.h"
#include "ui/form/schema_form.h"
#include "ui/form/text_format.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace desk;

/// Each kind of field of a form by mouse and by keyboard, what it tells those who cannot see it, and how it
/// looks.
class FormWidgetsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void longChoiceByKeyboard();
    void longChoiceByMouse();
    void longListByMouse();
    void proposalsByMouseAndKeyboard();
    void numberByMouseAndKeyboard();
    void calendarByKeyboard();
    void alternativesByMouse();
    void optionalObjectByKeyboard();
    void mixedTexts();
    void formats_data();
    void formats();
    void problemsAreAnnounced();
    void jsonGoesToTheProblem();
    void loadsWhatWasSent();
    void titlesOfPaths();
    void checksLargeFormsWhileTyping();
    void pictures();

private:
    /// A form of these parameters, shown.
    std::unique_ptr<SchemaForm> show(const char *properties);
    static QWidget *editor(SchemaForm &form, const char *key)
    {
        return form.field({}, {QLatin1String(key)})->editor();
    }
    static QJsonValue value(const SchemaForm &form, const char *key)
    {
        return form.value().value(QLatin1String(key));
    }

    Theme m_theme;
};

namespace
{

QJsonValue json(const char *text)
{
    const JsonText read = parseJson(QString::fromUtf8(text));
    if (!read.problem.isEmpty())
        qFatal("the test's own JSON is wrong: %s", qPrintable(read.problem));
    return read.value;
}

QString manyChoices()
{
    QStringList choices;
    for (int i = 0; i < 60; ++i)
        choices.append(QStringLiteral("\"organ %1\"").arg(i, 2, 10, QLatin1Char('0')));
    return choices.join(QLatin1Char(','));
}

} // namespace

void FormWidgetsTest::initTestCase()
{
    m_theme.setChoice(Theme::Choice::Light);
    m_theme.apply(*qApp);
}

std::unique_ptr<SchemaForm> FormWidgetsTest::show(const char *properties)
{
    const QJsonObject schema{
        {QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), json(properties)}};
    auto form = std::make_unique<SchemaForm>(QVector<DagForm>{{QString(), schema}}, m_theme);
    form->resize(900, 600);
    form->show();
    if (!QTest::qWaitForWindowActive(form.get()))
        qFatal("the form is not shown");
    return form;
}

void FormWidgetsTest::longChoiceByKeyboard()
{
    const QString schema = QStringLiteral(R"({"x": {"type": "string", "enum": [%1], "default": "organ 03"}})")
                               .arg(manyChoices());
    const auto form = show(schema.toUtf8().constData());
    auto *box = qobject_cast<QComboBox *>(editor(*form, "x"));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    auto *popup = box->findChild<ChoicePopup *>();
    QVERIFY(popup->isVisible());
    auto *list = popup->findChild<QListView *>();
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("organ 03"));
    auto *search = popup->findChild<SearchField *>();
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("ORGAN 1"));
    QTRY_COMPARE(list->model()->rowCount(), 10);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(value(*form, "x"), QJsonValue(QStringLiteral("organ 12")));
    // Escape empties the line, and then leaves everything as it was.
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClicks(search, QStringLiteral("44"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(popup->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(value(*form, "x"), QJsonValue(QStringLiteral("organ 12")));
}

void FormWidgetsTest::longChoiceByMouse()
{
    const QString schema = QStringLiteral(R"({"x": {"type": "string", "enum": [%1], "default": "organ 03"}})")
                               .arg(manyChoices());
    const auto form = show(schema.toUtf8().constData());
    auto *box = qobject_cast<QComboBox *>(editor(*form, "x"));
    QTest::mouseClick(box, Qt::LeftButton);
    auto *popup = box->findChild<ChoicePopup *>();
    QTRY_VERIFY(popup->isVisible());
    auto *list = popup->findChild<QListView *>();
    QVERIFY(list->height() >= 100 && popup->width() >= box->width());
    const QModelIndex row = list->model()->index(5, 0);
    list->scrollTo(row);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QVERIFY(!popup->isVisible());
    QCOMPARE(box->currentText(), row.data().toString());
    QCOMPARE(value(*form, "x").toString(), row.data().toString());
}

void FormWidgetsTest::longListByMouse()
{
    const QString schema = QStringLiteral(
        R"({"x": {"type": "array", "title": "Organs", "items": {"enum": [%1]}, "default": ["organ 59"]}})")
                               .arg(manyChoices());
    const auto form = show(schema.toUtf8().constData());
    FormField *field = form->field({}, {QStringLiteral("x")});
    auto *list = field->findChild<QListView *>();
    const QModelIndex row = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        list->visualRect(row).topLeft() + QPoint(m_theme.px(18), list->visualRect(row).height() / 2));
    QCOMPARE(
        value(*form, "x"), QJsonValue(QJsonArray{QStringLiteral("organ 59"), QStringLiteral("organ 01")}));
    QVERIFY(list->accessibleDescription().contains(QLatin1String("2 of 60")));
    auto *search = field->findChild<SearchField *>();
    QCOMPARE(search->accessibleName(), QStringLiteral("Search in Organs"));
    QTest::keyClicks(search, QStringLiteral("nothing like it"));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(list->model()->rowCount(), 60); // what was chosen is chosen still
    QCOMPARE(value(*form, "x").toArray().size(), 2);
}

void FormWidgetsTest::proposalsByMouseAndKeyboard()
{
    const auto form = show(R"({"x": {"type": "string", "examples": ["1", "2"], "default": "",
        "values_display": {"1": "One box", "2": "Two boxes"}}})");
    auto *line = qobject_cast<QLineEdit *>(editor(*form, "x"));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down); // all of them
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *list = qobject_cast<QAbstractItemView *>(popup);
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(line->text(), QStringLiteral("2")); // the value, not its label
    QCOMPARE(value(*form, "x"), QJsonValue(QStringLiteral("2")));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("one"));
    popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QCOMPARE(qobject_cast<QAbstractItemView *>(popup)->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(value(*form, "x"), QJsonValue(QStringLiteral("1")));
}

void FormWidgetsTest::numberByMouseAndKeyboard()
{
    const auto form = show(R"({"x": {"type": "integer", "minimum": 0, "maximum": 3, "default": 2}})");
    QWidget *line = editor(*form, "x");
    const QList<QToolButton *> steps = line->findChildren<QToolButton *>();
    QCOMPARE(steps.size(), 2);
    QTest::mouseClick(steps.at(0), Qt::LeftButton);
    QCOMPARE(value(*form, "x").toInt(), 3);
    QTest::mouseClick(steps.at(0), Qt::LeftButton); // not beyond the limit
    QCOMPARE(value(*form, "x").toInt(), 3);
    QTest::mouseClick(steps.at(1), Qt::LeftButton);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(value(*form, "x").toInt(), 1);
}

void FormWidgetsTest::calendarByKeyboard()
{
    const auto form = show(R"({"x": {"type": "string", "format": "date", "default": "2026-03-02"},
        "y": {"type": "string", "format": "date-time", "default": "2026-03-02T10:15:00+00:00"}})");
    for (const char *key : {"x", "y"}) {
        QWidget *line = editor(*form, key);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Down);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *calendar = popup->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 3, 2));
        auto *days = calendar->findChild<QAbstractItemView *>();
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    QCOMPARE(value(*form, "x"), QJsonValue(QStringLiteral("2026-03-03")));
    QCOMPARE(value(*form, "y"), QJsonValue(QStringLiteral("2026-03-03T10:15:00+00:00")));
}

void FormWidgetsTest::alternativesByMouse()
{
    const auto form = show(R"({"x": {"type": "object", "title": "Aggregation", "oneOf": [
        {"title": "Average", "properties": {"kind": {"const": "average"}, "rate": {"type": "number", "default": 0.5}}},
        {"title": "Median", "properties": {"kind": {"const": "median"}}}],
        "default": {"kind": "average", "rate": 0.25}}})");
    auto *box = qobject_cast<QComboBox *>(editor(*form, "x"));
    QCOMPARE(box->currentText(), QStringLiteral("Average"));
    QVERIFY(form->field({}, {QStringLiteral("x"), QStringLiteral("rate")})->isVisible());
    QTest::mouseClick(box, Qt::LeftButton);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(value(*form, "x"), json(R"({"kind": "median"})"));
    QVERIFY(
        !form->field({}, {QStringLiteral("x"), QStringLiteral("rate")}) ||
        form->field({}, {QStringLiteral("x"), QStringLiteral("rate")})->schema().key == QLatin1String("x"));
}

void FormWidgetsTest::optionalObjectByKeyboard()
{
    const auto form = show(R"({"x": {"type": ["object", "null"], "title": "Window", "default": null,
        "properties": {"width": {"type": "integer", "default": 400}}}})");
    auto *given = qobject_cast<QCheckBox *>(editor(*form, "x"));
    QVERIFY(given);
    QCOMPARE(given->accessibleName(), QStringLiteral("Give a value to Window"));
    given->setFocus();
    QTest::keyClick(given, Qt::Key_Space);
    QCOMPARE(value(*form, "x"), json(R"({"width": 400})"));
    QTest::keyClick(given, Qt::Key_Space);
    QCOMPARE(value(*form, "x"), QJsonValue(QJsonValue::Null));
}

void FormWidgetsTest::mixedTexts()
{
    const auto form = show(R"({"x": {"type": ["string", "integer", "object"], "default": "45"}})");
    auto *edit = form->field({}, {QStringLiteral("x")})->findChild<QPlainTextEdit *>();
    QCOMPARE(edit->toPlainText(), QStringLiteral("\"45\"")); // without its marks it would be a number
    const std::pair<const char *, const char *> cases[] = {{"nightly", "\"nightly\""}, {"45", "45"},
        {"4.5", "\"4.5\""}, {"true", "\"true\""}, {"{\"a\": 1}", "{\"a\": 1}"}, {"{\"a\"", "\"{\\\"a\\\"\""}};
    for (const auto &[written, meant] : cases) {
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(written));
        QCOMPARE(value(*form, "x"), json(meant));
    }
}

void FormWidgetsTest::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *format, const char *text, bool fits) {
        QTest::newRow(text) << QString::fromLatin1(format) << QString::fromLatin1(text) << fits;
    };
    row("email", "a@b", true);
    row("email", "nobody", false);
    row("ipv4", "255.0.10.1", true);
    row("ipv4", "256.0.0.1", false);
    row("ipv4", "1.2.3", false);
    row("ipv4", "1.2.3.4.", false);
    row("ipv6", "::", true);
    row("ipv6", "2001:db8::192.0.2.1", true);
    row("ipv6", "1:2:3:4:5:6:7:8", true);
    row("ipv6", "1:2:3:4:5:6:7", false);
    row("ipv6", "1::2::3", false);
    row("ipv6", "12345::", false);
    row("uuid", "123e4567-e89b-12d3-a456-426614174000", true);
    row("uuid", "123e4567e89b12d3a456426614174000", false);
    row("duration", "PT15M", true);
    row("duration", "P1Y2M3DT4H5M6S", true);
    row("duration", "P3W", true);
    row("duration", "P", false);
    row("duration", "P1DT", false);
    row("duration", "15 minutes", false);
    row("regex", "^a+$", true);
    row("regex", "(", false);
    row("nobody-knows", "anything", true);
}

void FormWidgetsTest::formats()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(formatProblem(format, text).isEmpty(), fits);
}

void FormWidgetsTest::problemsAreAnnounced()
{
    const auto form =
        show(R"({"x": {"type": "integer", "minimum": 1, "default": 5, "description": "How many."},
        "y": {"type": "string", "default": ""}})");
    QWidget *line = editor(*form, "x");
    QCOMPARE(line->accessibleDescription(), QStringLiteral("How many."));
    QSignalSpy announced(form->field({}, {QStringLiteral("x")}), &FormField::announced);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, QStringLiteral("0"));
    QTest::keyClick(line, Qt::Key_Tab);
    const QString sentence = QStringLiteral("Must be 1 or more.");
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), sentence);
    // What is announced is read where the sentence stands.
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(
        form->field({}, {QStringLiteral("x")})->findChild<QLabel *>(QStringLiteral("fieldFoot")));
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), sentence);
    QCOMPARE(line->accessibleDescription(), sentence);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("7"));
    QTRY_COMPARE(line->accessibleDescription(), QStringLiteral("How many."));
    QCOMPARE(announced.size(), 1);
}

void FormWidgetsTest::jsonGoesToTheProblem()
{
    const auto form = show(R"({"a": {"type": "string", "default": "x"}, "b": {"type": "object", "properties":
        {"deep": {"type": "integer", "maximum": 5, "default": 1}}, "default": {"deep": 1}}})");
    form->setView(SchemaForm::View::Json);
    auto *view = form->findChild<JsonView *>();
    QString text = view->text();
    view->editor()->setPlainText(text.replace(QLatin1String("\"deep\": 1"), QLatin1String("\"deep\": 9")));
    QCOMPARE(form->problems().size(), 1);
    form->focusNextProblem(1);
    QCOMPARE(QApplication::focusWidget(), view->editor());
    QVERIFY2(view->editor()->textCursor().selectedText().contains(QLatin1String("\"deep\": 9")),
        qPrintable(view->editor()->textCursor().selectedText()));
}

void FormWidgetsTest::loadsWhatWasSent()
{
    const DagForm models{
        QStringLiteral("workflow_form"), json(R"({"type": "object", "models": true, "oneOf": [
        {"title": "Lung", "properties": {"task_ids": {"const": "T1"}}},
        {"title": "Liver", "properties": {"task_ids": {"const": "T2"}}}],
        "properties-template": {"lr": {"type": "number", "default": 0.1}}})")
                                             .toObject()};
    SchemaForm form({models}, m_theme);
    int told = 0;
    connect(&form, &SchemaForm::changed, this, [&told] { ++told; });
    const QJsonObject sent =
        json(R"({"workflow_form": {"task_ids": "T2", "lr": 0.7}, "more": [1]})").toObject();
    form.load(sent);
    QCOMPARE(
        form.value(), json(R"({"workflow_form": {"task_ids": "T2", "lr#1": 0.7}, "more": [1]})").toObject());
    QCOMPARE(told, 1);
    auto *field = form.field(models.key, {QStringLiteral("lr#1")});
    QCOMPARE(qobject_cast<QLineEdit *>(field->editor())->text(), QStringLiteral("0.7"));
    QCOMPARE(field->schema().title, QStringLiteral("Lr"));
}

void FormWidgetsTest::titlesOfPaths()
{
    const DagForm workflow{QStringLiteral("workflow_form"), json(R"({"type": "object", "properties": {
        "range": {"title": "Range", "type": "object", "properties": {"low": {"type": "number", "title": "Lowest"}}}}})")
                                                                .toObject()};
    const DagForm parameters{
        {}, json(R"({"type": "object", "properties": {"n": {"type": "integer", "title": "Number"}}})")
                .toObject()};
    const SchemaForm form({workflow, parameters}, m_theme);
    const auto path = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char('/')); };
    QCOMPARE(form.titleOf(path("workflow_form/range/low")), QStringLiteral("Workflow › Range › Lowest"));
    QCOMPARE(form.titleOf(path("workflow_form/own")), QStringLiteral("Workflow › own"));
    QCOMPARE(form.titleOf(path("n")), QStringLiteral("Number"));
    QCOMPARE(form.titleOf(path("other/deep")), QStringLiteral("other › deep"));
}

/// 150 fields, among them long lists: a keystroke with its check must not be felt.
void FormWidgetsTest::checksLargeFormsWhileTyping()
{
    QJsonObject properties;
    const QJsonArray choices = json(QStringLiteral("[%1]").arg(manyChoices()).toUtf8().constData()).toArray();
    for (int i = 0; i < 150; ++i) {
        const QString key = QStringLiteral("field%1").arg(i);
        if (i % 10 == 0)
            properties.insert(
                key, QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                         {QStringLiteral("enum"), choices}, {QStringLiteral("default"), choices.at(3)}});
        else
            properties.insert(key,
                QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                    {QStringLiteral("maxLength"), 200}, {QStringLiteral("default"), QStringLiteral("a")}});
    }
    const QByteArray text = prettyJson(properties).toUtf8();
    const auto form = show(text.constData());
    QWidget *line = editor(*form, "field1");
    QVector<double> milliseconds;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(line, Qt::Key_B);
        QCOMPARE(form->problems().size(), 0);
        QCoreApplication::processEvents();
        milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const double p95 = milliseconds.at(milliseconds.size() * 95 / 100);
    qInfo("a keystroke in a form of 150 fields: median %.1f ms, p95 %.1f ms",
        milliseconds.at(milliseconds.size() / 2), p95);
    QVERIFY2(p95 < 100, qPrintable(QString::number(p95)));
}

void FormWidgetsTest::pictures()
{
    const QString schema = QStringLiteral(R"({
        "a": {"type": "string", "title": "Text", "description": "A **text** with limits.", "default": "plain", "minLength": 2, "propertyOrder": 1},
        "b": {"type": "string", "title": "Proposals", "examples": ["alpha", "beta"], "default": "alpha", "required": true, "propertyOrder": 2},
        "c": {"type": ["integer", "null"], "title": "Optional integer", "default": null, "propertyOrder": 3},
        "d": {"type": "string", "enum": [%1], "title": "Main organ", "default": "organ 03", "required": true, "propertyOrder": 4},
        "e": {"type": "string", "format": "date", "title": "Study date from", "default": "2026-03-02", "propertyOrder": 5},
        "t": {"type": "string", "format": "duration", "title": "At most", "default": "PT15M", "propertyOrder": 6},
        "f": {"type": "array", "items": {"enum": ["5", "50", "95"]}, "title": "Percentiles", "default": ["5"], "propertyOrder": 7},
        "o": {"type": "array", "items": {"enum": [%1]}, "title": "Organs", "default": ["organ 01", "organ 02"], "propertyOrder": 8},
        "m": {"type": ["string", "integer"], "title": "Tag or number", "default": "nightly", "propertyOrder": 9},
        "g": {"type": "string", "format": "multiline", "title": "Note for the report", "default": "one\ntwo", "propertyOrder": 10},
        "i": {"type": "boolean", "title": "Write one line for each series", "default": true, "propertyOrder": 11},
        "confirmation": {"type": "boolean", "title": "I accept that results are stored", "default": false, "propertyOrder": 12},
        "k": {"type": "object", "title": "Aggregation", "oneOf": [
              {"title": "Average", "properties": {"kind": {"const": "average"}, "rate": {"type": "number", "title": "Rate", "maximum": 1, "default": 0.5}}},
              {"title": "Median", "properties": {"kind": {"const": "median"}}}], "default": {"kind": "average", "rate": 0.5}, "propertyOrder": 13},
        "l": {"type": ["object", "null"], "title": "Optional object", "properties": {"x": {"type": "string"}}, "default": null, "propertyOrder": 14},
        "n": {"type": "integer", "title": "Threads", "section": "Advanced", "default": 4, "propertyOrder": 15}})")
                               .arg(manyChoices());
    const auto form = show(schema.toUtf8().constData());
    form->resize(900, 1500);
    QWidget *rate = form->field({}, {QStringLiteral("k"), QStringLiteral("rate")})->editor();
    rate->setFocus();
    QTest::keyClick(rate, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(rate, QStringLiteral("7"));
    form->revealProblems();
    QTest::qWait(50);
    QVERIFY(drawPage(*form, m_theme, QStringLiteral("form-widgets")));
    auto *box = qobject_cast<QComboBox *>(editor(*form, "d"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    auto *popup = box->findChild<ChoicePopup *>();
    QVERIFY(popup->isVisible());
    QVERIFY(drawPage(*popup, m_theme, QStringLiteral("form-choice-popup")));
    popup->close();
}

QTEST_MAIN(FormWidgetsTest)
#include "form_widgets_test.moc"
