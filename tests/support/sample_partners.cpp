// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_partners.h"

#include "app/security/own_certificate.h"

namespace desk
{

namespace
{

Partner makePartner(const char *id, const char *name, const char *host, int port)
{
    Partner partner;
    partner.id = QLatin1String(id);
    partner.name = QLatin1String(name);
    partner.host = QLatin1String(host);
    partner.port = port;
    partner.created = QDateTime::currentDateTimeUtc().addDays(-20);
    partner.updated = partner.created;
    return partner;
}

QDateTime ago(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(-seconds);
}

ApiError unreachable(const QString &name)
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.operation = Operation::SyncPartner;
    error.target = name;
    return error;
}

} // namespace

QByteArray sampleCertificate(const QString &name, int days)
{
    const QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto made = makeOwnCertificate({name, {name}, from, days});
    if (!made)
        qFatal("no certificate could be made");
    return made->certificatePem;
}

PartnerTest testFailingAt(int failing, ApiError::Kind kind, const char *field)
{
    PartnerTest test;
    for (int step = 0; step <= int(PartnerCheck::Step::Version); ++step) {
        PartnerCheck check;
        check.step = PartnerCheck::Step(step);
        check.outcome = step == failing ? PartnerCheck::Outcome::Failed : PartnerCheck::Outcome::Passed;
        if (check.step == PartnerCheck::Step::Clock)
            check.detail = QStringLiteral("0");
        if (check.step == PartnerCheck::Step::Acquaintance)
            check.detail = QStringLiteral("clinic-a");
        if (step == failing) {
            check.error.kind = kind;
            check.error.operation = Operation::CheckPartner;
            check.error.field = QLatin1String(field);
        }
        test.steps.append(check);
        if (step == failing)
            break;
    }
    if (failing < 0 || failing >= int(PartnerCheck::Step::Certificate)) {
        test.certificatePem = sampleCertificate(QStringLiteral("imaging-f.example"));
        test.certificateSha256 = certificateDigest(test.certificatePem);
    }
    return test;
}

void fillPartners(ScriptedPartners &partners)
{
    Partner b = makePartner("b", "clinic-b", "imaging-b.example", 443);
    b.lastContact = ago(12);
    b.advert.dags = {QStringLiteral("collect-metadata"), QStringLiteral("liver-volumetry")};
    b.advert.datasets = {{QStringLiteral("chest-ct"), 214}, {QStringLiteral("liver-ct"), 96}};
    b.advert.automaticUpdate = true;
    b.advert.speaksDesk = true;
    Partner c = makePartner("c", "clinic-c", "pacs-c.example", 443);
    c.lastContact = ago(5 * 60 + 20);
    c.check = CertificateCheck::CaFile;
    c.caFile = QStringLiteral("/etc/ssl/clinic-c.pem");
    c.advert = b.advert;
    c.advert.automaticExecution = true;
    Partner d = makePartner("d", "clinic-d", "desk.clinic-d.example", 8443);
    d.lastContact = ago(46 * 60);
    d.check = CertificateCheck::Pinned;
    d.pinnedSha256 = QByteArray(64, 'a');
    Partner e = makePartner("e", "institute-e", "10.20.4.17", 443);
    e.check = CertificateCheck::Off;
    e.encrypted = false;
    partners.partnerList = {b, c, d, e};
    PartnerHealth good;
    good.phase = PartnerHealth::Phase::Good;
    PartnerHealth late;
    late.phase = PartnerHealth::Phase::Late;
    late.failures = 1;
    late.error = unreachable(c.name);
    late.nextTry = QDateTime::currentDateTimeUtc().addSecs(20);
    PartnerHealth lost = late;
    lost.phase = PartnerHealth::Phase::Lost;
    lost.error = unreachable(d.name);
    partners.healths = {{b.id, good}, {c.id, late}, {d.id, lost}};
    partners.local.automaticUpdate = true;
    partners.local.interval = std::chrono::seconds(30);
    partners.local.dags = {QStringLiteral("collect-metadata"), QStringLiteral("dataset-statistics")};
    partners.local.datasets = {QStringLiteral("chest-ct")};
    PartnerPolicy ofC;
    ofC.seriesPerJob = 200;
    ofC.jobsPerDay = 20;
    ofC.validUntil = QDateTime::currentDateTimeUtc().addDays(90);
    PartnerPolicy ofE;
    ofE.automaticExecution = true;
    ofE.dags = QStringList{QStringLiteral("collect-metadata")};
    partners.policies = {{c.id, ofC}, {e.id, ofE}};
    partners.tokenLists = {{b.id, {{1, ago(20 * 86400), ago(-3600)}, {2, ago(3600), {}}}}};
    partners.serverState.wanted = true;
    partners.serverState.running = true;
    partners.serverState.port = 8443;
    partners.serverState.hosts = {QStringLiteral("clinic-a.example")};
    partners.serverState.certificatePem = sampleCertificate(QStringLiteral("clinic-a.example"));
    partners.serverState.certificateSha256 = certificateDigest(partners.serverState.certificatePem);
    partners.definition =
        R"({"instance_name": "clinic-a", "host": "clinic-a.example", "port": "8443",
            "token": "f3c1a2b4-1d2e-4f5a-8b9c-0d1e2f3a4b5c",
            "fernet_key": "0123456789012345678901234567890123456789012="})";
}

} // namespace desk
