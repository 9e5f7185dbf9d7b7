// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/windows/form_hand.h"
#include "ui/form/json_text.h"
#include "ui/form/json_view.h"
#include "ui/form/schema_form.h"
#include "ui/form/schema_validator.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace desk;

/// Every schema of tests/schemas: drawn, filled in by hand, read as JSON, written as JSON, and valid.
class SchemaCorpusTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void corpus_data();
    void corpus();
    void isLarge();

private:
    void checkValid(const SchemaCase &one, const QJsonObject &conf);

    QVector<SchemaCase> m_cases = schemaCorpus();
    Theme m_theme;
};

void SchemaCorpusTest::initTestCase()
{
    m_theme.apply(*qApp);
}

void SchemaCorpusTest::corpus_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases.at(i).name)) << i;
}

void SchemaCorpusTest::checkValid(const SchemaCase &one, const QJsonObject &conf)
{
    for (const DagForm &form : one.forms) {
        const QJsonValue value = form.key.isEmpty() ? QJsonValue(conf) : conf.value(form.key);
        for (const SchemaViolation &violation : violations(form.schema, value))
            QFAIL(qPrintable(violation.path.join(QLatin1Char('/')) + QStringLiteral(": ") + violation.text));
    }
}

void SchemaCorpusTest::corpus()
{
    QFETCH(int, index);
    const SchemaCase one = m_cases.at(index);
    SchemaForm form(one.forms, m_theme);
    form.resize(900, 700);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QCOMPARE(form.problems().size(), one.problems);

    FormHand hand(form);
    for (const FormEdit &edit : one.edits) {
        const QString problem = hand.apply(edit);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    QCOMPARE(form.value(), one.conf);
    const QVector<FormProblem> problems = form.problems();
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().message));
    checkValid(one, form.value());

    // As JSON, and from JSON: what is written there is what the form shows and gives.
    form.setView(SchemaForm::View::Json);
    auto *json = form.findChild<JsonView *>();
    QCOMPARE(parseJson(json->text()).value.toObject(), one.conf);
    SchemaForm other(one.forms, m_theme);
    other.show();
    other.setView(SchemaForm::View::Json);
    other.findChild<JsonView *>()->editor()->setPlainText(json->text());
    other.setView(SchemaForm::View::Form);
    QCOMPARE(int(other.view()), int(SchemaForm::View::Form));
    QCOMPARE(other.value(), one.conf);
    QCOMPARE(other.problems().size(), 0);
}

void SchemaCorpusTest::isLarge()
{
    QVERIFY(m_cases.size() >= 40);
    int ofAirflow = 0;
    for (const SchemaCase &one : std::as_const(m_cases))
        ofAirflow += one.ofAirflow ? 1 : 0;
    QVERIFY(ofAirflow >= 20 && m_cases.size() - ofAirflow >= 20);
}

QTEST_MAIN(SchemaCorpusTest)
#include "schema_corpus_test.moc"
