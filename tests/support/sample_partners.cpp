// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_partners.h"

#include "app/security/own_certificate.h"

#include <QJsonArray>
#include <QJsonObject>

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

struct RequestRow {
    const char *id;
    const char *partner;
    const char *user;
    const char *name;
    const char *dag;
    const char *dataset;
    QVector<int> series; ///< of each job
    int blocked;         ///< the last so many
    RemoteDecision refusal;
    int secondsAgo;
};

void addRequest(ScriptedBackend &backend, const RequestRow &row, JobId firstJob)
{
    PendingRequest request;
    Workflow &workflow = request.workflow;
    workflow.id = QLatin1String(row.id);
    workflow.name = QStringLiteral("%1-%2").arg(QLatin1String(row.name), workflow.id);
    workflow.dagId = QLatin1String(row.dag);
    workflow.datasetName = QLatin1String(row.dataset);
    workflow.username = QLatin1String(row.user);
    workflow.ownerInstance = QLatin1String(row.partner);
    workflow.runnerInstances = {backend.instanceName()};
    workflow.created = ago(row.secondsAgo);
    workflow.updated = workflow.created;
    QVector<Job> jobs;
    const auto count = static_cast<int>(row.series.size());
    for (int i = 0; i < count; ++i) {
        Job job;
        job.id = firstJob + i;
        job.workflowId = workflow.id;
        job.dagId = workflow.dagId;
        job.ownerInstance = workflow.ownerInstance;
        job.runnerInstance = backend.instanceName();
        job.state = JobState::pending;
        job.identifierCount = row.series.at(i);
        job.created = workflow.created;
        job.updated = workflow.created;
        if (i >= count - row.blocked)
            job.note = {JobNoteCode::NotAllowed, toNoteDetail(row.refusal)};
        jobs.append(job);
        request.identifiers += job.identifierCount;
        JobDetails details;
        details.job = job;
        details.workflowName = workflow.name;
        details.datasetName = workflow.datasetName;
        details.conf = {
            {QStringLiteral("workflow_form"), QJsonObject{{QStringLiteral("single_execution"), count > 1},
                                                  {QStringLiteral("username"), workflow.username}}},
            {QStringLiteral("data_form"),
                QJsonObject{{QStringLiteral("dataset_name"), workflow.datasetName},
                    {QStringLiteral("identifiers"),
                        QJsonArray{QStringLiteral("1.2.826.0.1.%1").arg(job.id)}}}}};
        OwnerView owner;
        owner.received = workflow.created;
        details.owner = owner;
        backend.jobDetails.insert(job.id, details);
    }
    workflow.jobCounts = {{JobState::pending, count}};
    request.partner = workflow.ownerInstance;
    request.received = workflow.created;
    request.jobs = count;
    request.blocked = row.blocked;
    if (row.blocked > 0)
        request.refusal = row.refusal;
    const ScriptedPartners &partners = backend.scriptedPartners;
    for (const Partner &partner : partners.partnerList) {
        if (partner.name == request.partner)
            request.policy = effectivePolicy(partners.local, partners.policies.value(partner.id));
    }
    request.jobsInLastDay = 3;
    backend.addWorkflow(workflow, jobs);
    backend.scriptedPartners.requests.append(request);
}

Workflow workflowOver(const char *id, const char *name, const QString &owner, const QString &runner)
{
    Workflow workflow;
    workflow.id = QLatin1String(id);
    workflow.name = QLatin1String(name) + QLatin1Char('-') + workflow.id;
    workflow.dagId = QStringLiteral("collect-metadata");
    workflow.datasetName = QStringLiteral("chest-ct");
    workflow.username = QStringLiteral("radiology");
    workflow.ownerInstance = owner;
    workflow.runnerInstances = {runner};
    workflow.created = ago(40 * 60);
    workflow.updated = ago(60);
    return workflow;
}

Job jobOver(const Workflow &workflow, JobId id, JobState state)
{
    Job job;
    job.id = id;
    job.workflowId = workflow.id;
    job.dagId = workflow.dagId;
    job.ownerInstance = workflow.ownerInstance;
    job.runnerInstance = workflow.runnerInstances.constFirst();
    job.state = state;
    job.runId = QStringLiteral("%1-%2-1").arg(workflow.dagId).arg(id);
    job.identifierCount = 24;
    job.created = workflow.created;
    job.updated = ago(5 * 60);
    return job;
}

RunnerView viewOf(const QString &partner, bool speaksDesk, std::optional<JobState> state)
{
    RunnerView view;
    view.partner = partner;
    view.canAbort = speaksDesk;
    view.offered = ago(30 * 60);
    if (state) {
        view.taken = ago(29 * 60);
        view.reported = ago(8 * 60);
        view.state = state;
        view.runId = QStringLiteral("collect-metadata-260302101700");
    }
    return view;
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
    good.certificateUntil = QDateTime::currentDateTimeUtc().addDays(300);
    PartnerHealth late;
    late.phase = PartnerHealth::Phase::Late;
    late.failures = 1;
    late.certificateUntil = QDateTime::currentDateTimeUtc().addDays(9);
    late.error = unreachable(c.name);
    late.nextTry = QDateTime::currentDateTimeUtc().addSecs(20);
    PartnerHealth lost = late;
    lost.certificateUntil = {};
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
    partners.created = ago(200 * 86400);
    partners.updated = ago(3 * 86400);
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

void fillRequests(ScriptedBackend &backend)
{
    const auto refused = [](RemoteRefusal reason, const char *subject) {
        return RemoteDecision{RemoteDecision::Verdict::Refuse, reason, QLatin1String(subject)};
    };
    addRequest(backend,
        {"Lv3Rt8", "clinic-b", "tom", "thorax-metadata", "collect-metadata", "chest-ct", {24, 24}, 0, {},
            540},
        701);
    addRequest(backend,
        {"Mx7Qp2", "clinic-c", "ines", "liver-volumes", "liver-volumetry", "liver-ct", {100}, 1,
            refused(RemoteRefusal::Dag, "liver-volumetry"), 3 * 3600},
        703);
    addRequest(backend,
        {"Zr1Kd9", "clinic-d", "", "statistics-of-everything", "dataset-statistics", "chest-ct",
            {10, 12, 260}, 1, refused(RemoteRefusal::SeriesPerJob, "200"), 26 * 3600},
        704);
}

void fillRemote(ScriptedBackend &backend)
{
    const QString here = backend.instanceName();
    const QString b = QStringLiteral("clinic-b");
    const QString d = QStringLiteral("clinic-d");
    const Workflow atB = workflowOver("Rb4Wn1", "thorax-at-b", here, b);
    QVector<Job> jobs{jobOver(atB, 801, JobState::running), jobOver(atB, 802, JobState::stopping),
        jobOver(atB, 803, JobState::queued), jobOver(atB, 804, JobState::failed)};
    jobs[0].remote = viewOf(b, true, JobState::running);
    jobs[1].remote = viewOf(b, true, JobState::running);
    jobs[1].remote->abortAsked = ago(5 * 60);
    jobs[2].remote = viewOf(b, true, std::nullopt);
    jobs[3].remote = viewOf(b, true, JobState::failed);
    jobs[3].remote->description = QStringLiteral("A task failed: read-pixels");
    jobs[3].note = {JobNoteCode::RunnerFailed, jobs[3].remote->description};
    backend.addWorkflow(atB, jobs);
    const Workflow atD = workflowOver("Kd7Ts5", "thorax-at-d", here, d);
    jobs = {jobOver(atD, 805, JobState::running), jobOver(atD, 806, JobState::pending)};
    jobs[0].remote = viewOf(d, false, JobState::running);
    jobs[1].remote = viewOf(d, false, JobState::pending);
    backend.addWorkflow(atD, jobs);
    Workflow ofB = workflowOver("In2Cb8", "lungs-of-b", b, here);
    ofB.username = QStringLiteral("tom");
    Job theirs = jobOver(ofB, 807, JobState::finished);
    theirs.started = ago(20 * 60);
    theirs.ended = ago(10 * 60);
    JobDetails details;
    details.owner = OwnerView{ago(35 * 60), ago(34 * 60), JobState::finished, ago(10 * 60)};
    backend.jobDetails.insert(theirs.id, details);
    backend.addWorkflow(ofB, {theirs});
}

} // namespace desk
