// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/partner.h"
#include "app/core/remote_decision.h"
#include "app/core/remote_report.h"

#include <QTest>

using namespace desk;

Q_DECLARE_METATYPE(desk::PartnerFlaw)

// What an owner hears of a job, and which registrations are taken.
class RemoteReportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyStatesThatPartnersKnow();
    void everyNoteSaysSomething();
    void descriptionsFitTheIndex();
    void neverCutsACharacter();
    void registrations_data();
    void registrations();
    void checksAreStoredByName();
};

void RemoteReportTest::onlyStatesThatPartnersKnow()
{
    for (const JobState state : allJobStates) {
        const auto reported = reportedState(state);
        const bool silent = state == JobState::queued || state == JobState::scheduled ||
                            state == JobState::stopping || state == JobState::unknown;
        QCOMPARE(!reported.has_value(), silent);
        if (isTerminal(state))
            QCOMPARE(reported.value(), state == JobState::finished ? JobState::finished : JobState::failed);
    }
}

void RemoteReportTest::everyNoteSaysSomething()
{
    for (int code = 1; code <= static_cast<int>(JobNoteCode::RunnerFailed); ++code) {
        const JobNote note{static_cast<JobNoteCode>(code), QStringLiteral("Dag quick")};
        QVERIFY2(!reportDescription(JobState::failed, note).isEmpty(), qPrintable(QString::number(code)));
    }
    QVERIFY(reportDescription(JobState::running, {}).isEmpty());
    QCOMPARE(reportDescription(JobState::rejected, {JobNoteCode::Rejected, QStringLiteral("no capacity")}),
        QStringLiteral("Rejected: no capacity"));
    const JobNote refused{JobNoteCode::NotAllowed,
        toNoteDetail({RemoteDecision::Verdict::Refuse, RemoteRefusal::Dag, QStringLiteral("quick")})};
    QCOMPARE(reportDescription(JobState::pending, refused),
        QStringLiteral("The DAG quick is not allowed for this partner."));
}

void RemoteReportTest::descriptionsFitTheIndex()
{
    const JobNote note{JobNoteCode::Rejected, QString(5000, QChar(0x20ac))};
    const QString description = reportDescription(JobState::rejected, note);
    QVERIFY(description.toUtf8().size() <= longestReport);
    QVERIFY(description.toUtf8().size() > longestReport - 4);
}

void RemoteReportTest::neverCutsACharacter()
{
    const QString text = QString::fromUtf8("ab\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z"); // 2 + 2 + 3 + 4 + 1
    for (int bytes = 0; bytes <= 12; ++bytes) {
        const QString cut = cutToUtf8(text, bytes);
        QVERIFY(cut.toUtf8().size() <= bytes);
        QVERIFY(text.startsWith(cut));
        QVERIFY(!cut.contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(cutToUtf8(text, 12), text);
    QCOMPARE(cutToUtf8(text, 11).toUtf8().size(), 11);
    QCOMPARE(cutToUtf8(text, 10).toUtf8().size(), 7);
}

void RemoteReportTest::registrations_data()
{
    QTest::addColumn<Partner>("partner");
    QTest::addColumn<PartnerFlaw>("flaw");
    const auto row = [](const char *name, auto change, PartnerFlaw flaw) {
        Partner partner;
        partner.name = QStringLiteral("clinic-b");
        partner.host = QStringLiteral("b.example.org");
        change(partner);
        QTest::newRow(name) << partner << flaw;
    };
    row(
        "good", [](Partner &) {}, PartnerFlaw::None);
    row(
        "no name", [](Partner &partner) { partner.name.clear(); }, PartnerFlaw::Name);
    row(
        "escaped", [](Partner &partner) { partner.name = QStringLiteral("A&B"); }, PartnerFlaw::Name);
    row(
        "comma", [](Partner &partner) { partner.name = QStringLiteral("a,b"); }, PartnerFlaw::Name);
    row(
        "no host", [](Partner &partner) { partner.host.clear(); }, PartnerFlaw::Host);
    row(
        "address", [](Partner &partner) { partner.host = QStringLiteral("https://b"); }, PartnerFlaw::Host);
    row(
        "IPv6", [](Partner &partner) { partner.host = QStringLiteral("2001:db8::1"); }, PartnerFlaw::None);
    row(
        "port 0", [](Partner &partner) { partner.port = 0; }, PartnerFlaw::Port);
    row(
        "port 65536", [](Partner &partner) { partner.port = 65536; }, PartnerFlaw::Port);
    row(
        "no CA file", [](Partner &partner) { partner.check = CertificateCheck::CaFile; },
        PartnerFlaw::CaFile);
    row(
        "no pin", [](Partner &partner) { partner.check = CertificateCheck::Pinned; }, PartnerFlaw::Pin);
    row(
        "pin",
        [](Partner &partner) {
            partner.check = CertificateCheck::Pinned;
            partner.pinnedSha256 = QByteArray(64, 'a');
        },
        PartnerFlaw::None);
    row(
        "off", [](Partner &partner) { partner.check = CertificateCheck::Off; }, PartnerFlaw::None);
}

void RemoteReportTest::registrations()
{
    QFETCH(Partner, partner);
    QFETCH(PartnerFlaw, flaw);
    QCOMPARE(flawOf(partner), flaw);
}

void RemoteReportTest::checksAreStoredByName()
{
    for (const auto check :
        {CertificateCheck::System, CertificateCheck::CaFile, CertificateCheck::Pinned, CertificateCheck::Off})
        QCOMPARE(certificateCheckFromName(toName(check)), check);
    // A later version's way of checking must not become none.
    QCOMPARE(certificateCheckFromName(QStringLiteral("Dane")), CertificateCheck::System);
}

QTEST_GUILESS_MAIN(RemoteReportTest)
#include "remote_report_test.moc"
