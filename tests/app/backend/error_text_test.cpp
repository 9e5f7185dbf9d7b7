// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/error_text.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace desk;

class ErrorTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsExplained_data();
    void everyErrorIsExplained();
    void quotesTheOtherSide();
    void statusesSayWhoseFaultItIs_data();
    void statusesSayWhoseFaultItIs();
    void namesOfThingsAreLeftAlone();
    void everyStateHasItsWord();
    void everyNoteIsExplained();
};

void ErrorTextTest::everyErrorIsExplained_data()
{
    QTest::addColumn<int>("operation");
    const QMetaEnum operations = QMetaEnum::fromType<Operation>();
    for (int i = 0; i < operations.keyCount(); ++i)
        QTest::newRow(operations.key(i)) << operations.value(i);
}

void ErrorTextTest::everyErrorIsExplained()
{
    QFETCH(const int, operation);
    for (int kind = 0; kind <= int(ApiError::Kind::Process); ++kind) {
        for (const QString &target : {QString(), QStringLiteral("airflow.clinic.example:8080")}) {
            for (const QString &detail : {QString(), QStringLiteral("their words")}) {
                const ApiError error{
                    ApiError::Kind(kind), Operation(operation), target, 418, QString(), detail};
                const ErrorText text = describe(error);
                for (const QString &sentence : {text.headline, text.detail, text.nextStep}) {
                    QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(kind)));
                    QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
                    QVERIFY2(!sentence.contains(QLatin1Char('!')), qPrintable(sentence));
                    QVERIFY2(sentence.front().isUpper() || sentence.startsWith(target), qPrintable(sentence));
                }
                QVERIFY2(text.headline.endsWith(QLatin1Char('.')), qPrintable(text.headline));
            }
        }
    }
}

void ErrorTextTest::quotesTheOtherSide()
{
    const ErrorText text = describe(ApiError{ApiError::Kind::Api, Operation::TriggerRun,
        QStringLiteral("collect-metadata"), 400, QString(), QStringLiteral("bad parameter bins")});
    QVERIFY(text.headline.contains(QLatin1String("collect-metadata")));
    QVERIFY(text.detail.contains(QLatin1String("bad parameter bins")));
    const ErrorText refused = describe(ApiError{ApiError::Kind::SignIn, Operation::ListDags,
        QStringLiteral("airflow.example"), 401, QString(), QString()});
    QCOMPARE(refused.headline, QStringLiteral("Airflow refused the sign-in."));
    QVERIFY(refused.detail.contains(QLatin1String("airflow.example")));
    const ErrorText forbidden = describe(ApiError{
        ApiError::Kind::SignIn, Operation::PauseDag, QStringLiteral("dag"), 403, QString(), QString()});
    QVERIFY(forbidden.detail.contains(QLatin1String("no right")));
}

void ErrorTextTest::statusesSayWhoseFaultItIs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, ApiError::Kind kind, int status, int retryAfter,
                         const char *detail) {
        QTest::newRow(name) << int(kind) << status << retryAfter << QString::fromLatin1(detail);
    };
    using Kind = ApiError::Kind;
    row("429", Kind::Http, 429, 0, "The server asked not to be asked so often.");
    row("429 with a pause", Kind::Api, 429, 7,
        "The server asked not to be asked so often. It is left alone for the 7 s that it asked for.");
    row("503 with a pause", Kind::Http, 503, 7,
        "The server asked not to be asked so often. It is left alone for the 7 s that it asked for.");
    row("503", Kind::Http, 503, 0,
        "A server on the way to Airflow gets no answer from it (HTTP status 503).");
    row("500", Kind::Api, 500, 0, "Airflow has an error of its own. It says: database is locked");
    row("refused", Kind::Api, 418, 0, "Airflow refused. It says: database is locked");
}

void ErrorTextTest::statusesSayWhoseFaultItIs()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, retryAfter);
    QFETCH(QString, detail);
    ApiError error{ApiError::Kind(kind), Operation::PollRuns, QStringLiteral("airflow.example"), status,
        QString(), QStringLiteral("database is locked")};
    error.retryAfter = retryAfter;
    QCOMPARE(describe(error).detail, detail);
}

void ErrorTextTest::namesOfThingsAreLeftAlone()
{
    const ErrorText text = describe(ApiError{ApiError::Kind::File, Operation::ReadFile,
        QStringLiteral("100%1.csv"), 0, QString(), QStringLiteral("50%2 done")});
    QVERIFY2(text.headline.contains(QLatin1String("100%1.csv")), qPrintable(text.headline));
    QVERIFY2(text.detail.contains(QLatin1String("50%2 done")), qPrintable(text.detail));
}

void ErrorTextTest::everyStateHasItsWord()
{
    QSet<QString> words;
    for (const JobState state : allJobStates)
        words.insert(stateWord(state));
    QCOMPARE(words.size(), qsizetype(allJobStates.size()));
    QVERIFY(!words.contains(QString()));
    QSet<QString> taskWords;
    for (int state = 0; state <= int(TaskState::Unknown); ++state)
        taskWords.insert(taskStateWord(TaskState(state)));
    QCOMPARE(taskWords.size(), qsizetype(int(TaskState::Unknown) + 1));
    QVERIFY(!taskWords.contains(QString()));
}

void ErrorTextTest::everyNoteIsExplained()
{
    QVERIFY(describe(JobNote{}).isEmpty());
    for (int code = 1; code <= int(JobNoteCode::AbortNotProven); ++code) {
        for (const QString &detail : {QString(), QStringLiteral("calibrate")}) {
            const QString sentence = describe(JobNote{JobNoteCode(code), detail});
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        }
    }
    QVERIFY(describe(JobNote{JobNoteCode::TaskFailed, QStringLiteral("calibrate")})
                .contains(QLatin1String("calibrate")));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
