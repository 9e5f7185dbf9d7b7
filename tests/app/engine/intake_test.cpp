// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/intake.h"

#include "app/core/partner.h"
#include "app/engine/conf_data.h"
#include "app/engine/our_advert.h"
#include "tests/support/desk_profile.h"

#include <QJsonArray>

using namespace desk;

// How an owner's answer is read: identifiers under our own key, texts as they are shown, nothing decided.
class IntakeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyIsMadeOnceAndKept();
    void readsBothPlacesOfIdentifiers();
    void foreignIdentifiersAreCounted();
    void readsAnOffer();
    void strayJobsAreTaken();
    void withoutAKeychainNothingIsRead();
    void formsSurviveTheJourney();
};

namespace
{

const char *const firstSeries = "1.2.826.0.1.3680043.9.1";

/// A keychain that does not serve.
class NoSecrets final : public Secrets
{
public:
    Task<SecretBytes> read(QString name) override { co_return tl::unexpected(refusal(name)); }
    Task<void> write(QString name, SecretBytes) override { co_return tl::unexpected(refusal(name)); }
    Task<void> remove(QString name) override { co_return tl::unexpected(refusal(name)); }
    void holdForThisRun(const QString &, SecretBytes) override {}

private:
    static ApiError refusal(const QString &name)
    {
        ApiError error;
        error.kind = ApiError::Kind::SecretUnavailable;
        error.operation = Operation::ReadSecret;
        error.target = name;
        error.detail = QStringLiteral("locked");
        return error;
    }
};

QJsonObject confWith(const QStringList &identifiers)
{
    return {{QStringLiteral("data_form"),
                QJsonObject{{QStringLiteral("dataset_name"), QStringLiteral("lungs &amp; more")},
                    {QStringLiteral("identifiers"), QJsonArray::fromStringList(identifiers)}}},
        {QStringLiteral("client_job_id"), 7},
        {QStringLiteral("project_form"), QJsonObject{{QStringLiteral("name"), QStringLiteral("theirs")}}}};
}

} // namespace

void IntakeTest::keyIsMadeOnceAndKept()
{
    PassingSecrets secrets;
    const QString series = QString::fromLatin1(firstSeries);
    QString ciphertext;
    {
        IdentifierCipher cipher(secrets);
        const auto first = await(cipher.encrypted({series, series}));
        VERIFY_RESULT(first);
        ciphertext = first->at(0);
        QCOMPARE(first->at(1), ciphertext);
        QVERIFY(!ciphertext.contains(series));
    }
    // After a restart the key is another object and the same key: what partners were given stays readable.
    IdentifierCipher again(secrets);
    const auto plain = await(again.decrypted(confWith({ciphertext})));
    VERIFY_RESULT(plain);
    QCOMPARE(plain->identifiers, QStringList{series});
    QCOMPARE(plain->foreignCount, 0);
}

void IntakeTest::readsBothPlacesOfIdentifiers()
{
    PassingSecrets secrets;
    IdentifierCipher cipher(secrets);
    const auto ciphertexts = await(cipher.encrypted({QStringLiteral("1.2.3"), QStringLiteral("1.2.4")}));
    QJsonObject conf = confWith({ciphertexts->at(0)});
    conf.insert(QStringLiteral("identifiers"), QJsonArray{ciphertexts->at(1)});
    const auto plain = await(cipher.decrypted(conf)).value();
    QCOMPARE(plain.identifiers.size(), 2);
    QCOMPARE(plain.conf.value(QLatin1String("identifiers")).toArray(), QJsonArray{QStringLiteral("1.2.4")});
    QCOMPARE(
        plain.conf.value(QLatin1String("data_form")).toObject().value(QLatin1String("identifiers")).toArray(),
        QJsonArray{QStringLiteral("1.2.3")});
}

void IntakeTest::foreignIdentifiersAreCounted()
{
    PassingSecrets secrets;
    PassingSecrets others;
    IdentifierCipher cipher(secrets);
    IdentifierCipher stranger(others);
    const QString ours = await(cipher.encrypted({QString::fromLatin1(firstSeries)})).value().constFirst();
    const QString theirs = await(stranger.encrypted({QStringLiteral("1.2.3")})).value().constFirst();
    // What we encrypted, and what is no identifier all the same.
    const QString noUid = await(cipher.encrypted({QStringLiteral("../etc")})).value().constFirst();
    const auto plain =
        await(cipher.decrypted(confWith({ours, theirs, QStringLiteral("1.2.3"), noUid, QString()})));
    VERIFY_RESULT(plain);
    QCOMPARE(plain->identifiers, QStringList{QString::fromLatin1(firstSeries)});
    QCOMPARE(plain->foreignCount, 4);
}

void IntakeTest::readsAnOffer()
{
    PassingSecrets secrets;
    QRandomGenerator random(7);
    IdentifierCipher cipher(secrets);
    Intake intake(cipher, Ids(random));
    intake.setOwnName(QStringLiteral("clinic-b"));
    const QString ciphertext =
        await(cipher.encrypted({QString::fromLatin1(firstSeries)})).value().constFirst();
    SyncReply reply;
    Advert advert;
    advert.datasets = {{QStringLiteral("theirs"), {}, {QStringLiteral("cipher")}}};
    advert.desk = DeskMark();
    reply.advert = advert;
    reply.wishes.abort = {3};
    OfferedWorkflow offer;
    offer.workflow.id = QStringLiteral("Zq81bT");
    offer.workflow.name = QStringLiteral("lungs &lt;2026&gt;\nand more-Zq81bT");
    offer.workflow.automaticExecution = true; // what the owner would like
    PeerJob good;
    good.id = 41;
    good.dagId = QStringLiteral("quick");
    good.username = QStringLiteral("tom");
    good.conf = confWith({ciphertext});
    PeerJob bad = good;
    bad.id = 42;
    bad.conf = confWith({QStringLiteral("plain")});
    offer.jobs = {good, bad};
    reply.offers = {offer};
    const auto read = await(intake.read(reply));
    VERIFY_RESULT(read);
    QCOMPARE(read->abort, QVector<qint64>{3});
    QVERIFY(read->advert && read->advert->speaksDesk);
    QCOMPARE(read->advert->datasets.constFirst().identifiers, QStringList{QStringLiteral("cipher")});
    QCOMPARE(read->workflows.size(), 1);
    const IncomingWorkflow workflow = read->workflows.constFirst();
    QCOMPARE(workflow.externalId, QStringLiteral("Zq81bT"));
    QCOMPARE(workflow.name, QStringLiteral("lungs <2026> and more-Zq81bT"));
    QCOMPARE(workflow.username, QStringLiteral("tom"));
    QCOMPARE(workflow.jobs.size(), 2);
    const IncomingJob job = workflow.jobs.constFirst();
    QCOMPARE(job.datasetName, QStringLiteral("lungs & more"));
    QCOMPARE(job.identifiers, QStringList{QString::fromLatin1(firstSeries)});
    QVERIFY(!job.conf.contains(QLatin1String("client_job_id")));
    QCOMPARE(
        job.conf.value(QLatin1String("project_form")).toObject(), localProject(QStringLiteral("clinic-b")));
    QVERIFY(job.runId.startsWith(QStringLiteral("quick-")));
    QCOMPARE(workflow.jobs.constLast().foreignCount, 1);
    QVERIFY(workflow.jobs.constLast().identifiers.isEmpty());
}

void IntakeTest::strayJobsAreTaken()
{
    PassingSecrets secrets;
    QRandomGenerator random(7);
    IdentifierCipher cipher(secrets);
    Intake intake(cipher, Ids(random));
    SyncReply reply;
    PeerJob stray;
    stray.id = 9;
    stray.dagId = QStringLiteral("quick");
    PeerJob nameless;
    reply.strays = {stray, nameless};
    const auto read = await(intake.read(reply)).value();
    QCOMPARE(read.workflows.size(), 2);
    QCOMPARE(read.workflows.constFirst().externalId, QStringLiteral("job-9"));
    QCOMPARE(read.workflows.constFirst().jobs.size(), 1);
    QVERIFY(read.workflows.constLast().jobs.isEmpty()); // a job without an id cannot be answered for
    QVERIFY(!read.advert);
}

void IntakeTest::withoutAKeychainNothingIsRead()
{
    NoSecrets secrets;
    QRandomGenerator random(7);
    IdentifierCipher cipher(secrets);
    Intake intake(cipher, Ids(random));
    SyncReply reply;
    OfferedWorkflow offer;
    offer.workflow.id = QStringLiteral("Zq81bT");
    PeerJob job;
    job.id = 41;
    offer.jobs = {job};
    reply.offers = {offer};
    // The job is not failed for that: it comes again with the next answer.
    QCOMPARE(await(intake.read(reply)).error().kind, ApiError::Kind::SecretUnavailable);
    QCOMPARE(await(cipher.encrypted({QStringLiteral("1.2.3")})).error().detail, QStringLiteral("locked"));
}

void IntakeTest::formsSurviveTheJourney()
{
    DagDetails details;
    details.dag.id = QStringLiteral("train");
    details.dag.displayName = details.dag.id;
    details.dag.description = QStringLiteral("Trains");
    details.dag.tags = {QStringLiteral("federated")};
    const QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("rounds"), QJsonObject()}}}};
    details.forms = {{QString(), schema}, {QStringLiteral("workflow_form"), schema}};
    details.externalSchemas = QStringLiteral("site");
    for (const bool wantsDataset : {false, true}) {
        details.wantsDataset = wantsDataset;
        const DagDetails there = dagFromMetadata(QStringLiteral("train"), dagMetadata(details));
        QCOMPARE(there, details);
    }
    details.dataSchema = schema;
    QCOMPARE(dagFromMetadata(QStringLiteral("train"), dagMetadata(details)), details);
    // A Kaapana's texts come escaped; a DAG without forms wants nothing.
    const DagDetails bare =
        dagFromMetadata(QStringLiteral("x"), {{QStringLiteral("description"), QStringLiteral("it&#x27;s")}});
    QCOMPARE(bare.dag.description, QStringLiteral("it's"));
    QVERIFY(!bare.wantsDataset && bare.forms.isEmpty());
}

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
