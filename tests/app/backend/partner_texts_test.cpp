// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/certificate_text.h"
#include "app/backend/definition_text.h"
#include "app/backend/error_text.h"
#include "app/backend/partner_check_text.h"
#include "app/backend/partner_text.h"
#include "app/federation/partner_definition.h"
#include "app/security/own_certificate.h"

#include <QSet>
#include <QTest>

using namespace desk;

/// Sentences about partners: for each thing that can be so there is one of its own.
class PartnerTextsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flawsOfDefinitions_data();
    void flawsOfDefinitions();
    void noticesOfDefinitions();
    void stepsThatFailed_data();
    void stepsThatFailed();
    void everyStepHasAName();
    void callsThatFailed_data();
    void callsThatFailed();
    void certificatesThatWereNotTaken();
    void certificates();
    void words();
    void requests();
};

void PartnerTextsTest::flawsOfDefinitions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::addRow("no object") << QByteArray("hello") << QStringLiteral("no details of a partner");
    QTest::addRow("nothing in it") << QByteArray("{}") << QStringLiteral("do not hold the instance name");
    QTest::addRow("no host") << QByteArray(R"({"instance_name": "b"})")
                             << QStringLiteral("do not hold the host");
    QTest::addRow("port") << QByteArray(R"({"instance_name": "b", "host": "h", "port": "99999"})")
                          << QStringLiteral("the port is not between");
    QTest::addRow("token") << QByteArray(
                                  R"({"instance_name": "b", "host": "h", "port": "443", "token": "short"})")
                           << QStringLiteral("the token has not the right form");
    QTest::addRow("key")
        << QByteArray(
               R"({"instance_name": "b", "host": "h", "token": "0a1b2c3d-1111-4222-8333-444455556666", "fernet_key": "x"})")
        << QStringLiteral("the Fernet key has not the right form");
}

void PartnerTextsTest::flawsOfDefinitions()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const auto read = readDefinition(SecretBytes(text));
    QVERIFY(!read);
    QVERIFY2(describeDefinitionFlaw(read.error()).contains(said),
        qPrintable(describeDefinitionFlaw(read.error())));
}

void PartnerTextsTest::noticesOfDefinitions()
{
    QSet<QString> sentences;
    for (const char *word : {"quotes", "trailingCommas", "surroundings", "hostFromUrl", "unknownFields"}) {
        const QString sentence = describeDefinitionNotice(QLatin1String(word));
        QVERIFY2(!sentence.isEmpty(), word);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 5);
    QVERIFY(describeDefinitionNotice(QStringLiteral("else")).isEmpty());
}

void PartnerTextsTest::stepsThatFailed_data()
{
    QTest::addColumn<PartnerCheck::Step>("step");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("said");
    using Step = PartnerCheck::Step;
    using Kind = ApiError::Kind;
    QTest::addRow("name") << Step::NameLookup << Kind::Transport << QStringLiteral("name")
                          << QStringLiteral("No computer");
    QTest::addRow("refused") << Step::Connection << Kind::Transport << QStringLiteral("refused")
                             << QStringLiteral("nothing listens");
    QTest::addRow("silent") << Step::Connection << Kind::Timeout << QString() << QStringLiteral("firewall");
    QTest::addRow("changed") << Step::Certificate << Kind::Tls << QStringLiteral("changed")
                             << QStringLiteral("not the pinned certificate");
    QTest::addRow("expired") << Step::Certificate << Kind::Tls << QStringLiteral("expired")
                             << QStringLiteral("has ended");
    QTest::addRow("other host") << Step::Certificate << Kind::Tls << QStringLiteral("hostName")
                                << QStringLiteral("another host name");
    QTest::addRow("untrusted") << Step::Certificate << Kind::Tls << QStringLiteral("untrusted")
                               << QStringLiteral("No authority");
    QTest::addRow("no CA file") << Step::Certificate << Kind::File << QString() << QStringLiteral("CA file");
    QTest::addRow("a web page") << Step::Path << Kind::UnexpectedContent << QStringLiteral("html")
                                << QStringLiteral("not as a partner does");
    QTest::addRow("token") << Step::Token << Kind::SignIn << QStringLiteral("token")
                           << QStringLiteral("refuses the token");
}

void PartnerTextsTest::stepsThatFailed()
{
    QFETCH(const PartnerCheck::Step, step);
    QFETCH(const ApiError::Kind, kind);
    QFETCH(const QString, cause);
    QFETCH(const QString, said);
    PartnerCheck check;
    check.step = step;
    check.outcome = PartnerCheck::Outcome::Failed;
    check.error.kind = kind;
    check.error.operation = Operation::CheckPartner;
    check.error.field = cause;
    QVERIFY2(describe(check).contains(said), qPrintable(describe(check)));
}

void PartnerTextsTest::everyStepHasAName()
{
    QSet<QString> names;
    for (int step = 0; step <= int(PartnerCheck::Step::Version); ++step)
        names.insert(nameOf(PartnerCheck::Step(step)));
    QCOMPARE(names.size(), 8);
    QVERIFY(!names.contains(QString()));
}

void PartnerTextsTest::callsThatFailed_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    QTest::addRow("refused") << Kind::Transport << 0 << "refused"
                             << "Nothing listens at its address.";
    QTest::addRow("lost") << Kind::Transport << 200 << "lost"
                          << "lost before it had answered";
    QTest::addRow("name") << Kind::Transport << 0 << "name"
                          << "No computer of its name";
    QTest::addRow("late") << Kind::Timeout << 0 << ""
                          << "did not answer in time";
    QTest::addRow("cut") << Kind::UnexpectedContent << 200 << "json"
                         << "cut off";
    QTest::addRow("sealed otherwise") << Kind::UnexpectedContent << 200 << "seal"
                                      << "keys that are not the ones exchanged";
    QTest::addRow("page") << Kind::UnexpectedContent << 200 << "html"
                          << "A web page came";
    QTest::addRow("redirect") << Kind::UnexpectedContent << 302 << "redirect"
                              << "sends us elsewhere";
    QTest::addRow("error") << Kind::Http << 500 << ""
                           << "an error of its own (HTTP status 500)";
    QTest::addRow("rate") << Kind::Http << 429 << "rate"
                          << "asked so often";
    QTest::addRow("untrusted") << Kind::Tls << 0 << "untrusted"
                               << "No authority that is trusted here";
    QTest::addRow("expired") << Kind::Tls << 0 << "expired"
                             << "It has ended.";
    QTest::addRow("changed") << Kind::Tls << 0 << "changed"
                             << "not the pinned certificate";
    QTest::addRow("token") << Kind::SignIn << 400 << "token"
                           << "refuses our token";
    QTest::addRow("our name") << Kind::SignIn << 400 << "name"
                              << "another instance";
    QTest::addRow("no token") << Kind::SecretMissing << 0 << ""
                              << "No token of this partner";
}

// Whoever reads it has to look at the partner, not at an Airflow.
void PartnerTextsTest::callsThatFailed()
{
    QFETCH(const ApiError::Kind, kind);
    QFETCH(const int, status);
    QFETCH(const QString, field);
    QFETCH(const QString, said);
    for (const Operation operation : {Operation::SyncPartner, Operation::ReportJob,
             Operation::ReadPartnerJobs, Operation::DeletePartnerJob, Operation::RestartPartnerWorkflow}) {
        const ErrorText text =
            describe(ApiError{kind, operation, QStringLiteral("clinic-b"), status, field, QString()});
        QVERIFY2(text.headline.contains(QLatin1String("clinic-b")), qPrintable(text.headline));
        QVERIFY2(text.detail.contains(said), qPrintable(text.detail));
        QVERIFY(!text.nextStep.isEmpty());
        for (const QString &sentence : {text.headline, text.detail, text.nextStep})
            QVERIFY2(!sentence.contains(QLatin1String("Airflow")), qPrintable(sentence));
    }
}

void PartnerTextsTest::certificatesThatWereNotTaken()
{
    QSet<QString> seen;
    const std::pair<const char *, const char *> flaws[] = {{"certificate", "unreadable"},
        {"certificate", "expired"}, {"certificate", "notYetValid"}, {"certificate", "chain"},
        {"key", "unreadable"}, {"key", "encrypted"}, {"key", "weak"}, {"key", "other"}};
    for (const auto &[field, detail] : flaws) {
        const ErrorText text = describe(ApiError{ApiError::Kind::Invalid, Operation::UseCertificate,
            QString(), 0, QLatin1String(field), QLatin1String(detail)});
        QCOMPARE(text.headline, QStringLiteral("The certificate was not taken over."));
        QVERIFY(!text.nextStep.isEmpty());
        seen.insert(text.detail);
    }
    QCOMPARE(seen.size(), qsizetype(std::size(flaws)));
}

void PartnerTextsTest::certificates()
{
    const QDateTime from(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const auto made =
        makeOwnCertificate({QStringLiteral("clinic-b"), {QStringLiteral("b.example")}, from, 100});
    QVERIFY(made);
    const auto text = describeCertificate(made->certificatePem);
    QVERIFY(text);
    QCOMPARE(text->subject, QStringLiteral("clinic-b"));
    QCOMPARE(text->until.date(), QDate(2026, 6, 9));
    QCOMPARE(text->sha256, certificateDigest(made->certificatePem));
    QCOMPARE(text->digits.size(), 95);
    QCOMPARE(text->words, fingerprintText(text->sha256));
    QCOMPARE(text->words.simplified().split(QLatin1Char(' ')).size(), 12);
    QVERIFY(!describeCertificate("no certificate"));
}

void PartnerTextsTest::words()
{
    QVERIFY(fingerprintText(SecretBytes()).isEmpty());
    QVERIFY(fingerprintText(QByteArray("short")).isEmpty());
    QVERIFY(fingerprintText(SecretBytes("one token")) != fingerprintText(SecretBytes("two tokens")));
    QCOMPARE(fingerprintText(SecretBytes("one token")), fingerprintText(SecretBytes("one token")));
}

void PartnerTextsTest::requests()
{
    PendingRequest request;
    request.workflow.dagId = QStringLiteral("quick");
    request.workflow.datasetName = QStringLiteral("lungs");
    request.jobs = 3;
    QVERIFY(whyItWaits(request).contains(QStringLiteral("without somebody here confirming it")));
    request.policy.automaticExecution = true;
    QVERIFY(whyItWaits(request).contains(QStringLiteral("confirm it once")));
    request.blocked = 1;
    request.refusal = {RemoteDecision::Verdict::Refuse, RemoteRefusal::Dataset, QStringLiteral("lungs")};
    QCOMPARE(whyItWaits(request),
        QStringLiteral("1 of its jobs may not start now. This partner may not use the dataset lungs."));
    request.blocked = 3;
    QCOMPARE(whyItWaits(request), QStringLiteral("This partner may not use the dataset lungs."));
    QCOMPARE(policySentences(request), (QStringList{QStringLiteral("It may not run the DAG quick."),
                                           QStringLiteral("It may not use the dataset lungs.")}));
    request.policy.dags = {QStringLiteral("quick")};
    request.policy.datasets = {QStringLiteral("lungs")};
    request.policy.seriesPerJob = 20;
    request.policy.jobsPerDay = 5;
    request.policy.validUntil = QDateTime(QDate(2030, 1, 2), QTime(3, 4), Qt::UTC);
    request.jobsInLastDay = 2;
    const QStringList sentences = policySentences(request);
    QCOMPARE(sentences.size(), 5);
    QCOMPARE(sentences.at(1), QStringLiteral("It may use the dataset lungs."));
    QCOMPARE(sentences.at(2), QStringLiteral("At most 20 series for a job."));
    QCOMPARE(sentences.at(3), QStringLiteral("At most 5 jobs in 24 hours; it has had 2."));
    // A refusal by our policy is told as what it is, not as a lack of rights.
    ApiError refused;
    refused.kind = ApiError::Kind::Forbidden;
    refused.operation = Operation::ConfirmJob;
    refused.target = QStringLiteral("7");
    refused.field = QStringLiteral("JobsPerDay");
    refused.detail = QStringLiteral("5");
    QVERIFY(describe(refused).detail.contains(QStringLiteral("has had its 5 jobs")));
}

QTEST_GUILESS_MAIN(PartnerTextsTest)
#include "partner_texts_test.moc"
