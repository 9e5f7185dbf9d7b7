// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/federation/peer_client.h"
#include "app/federation/peer_server.h"
#include "app/security/own_certificate.h"
#include "app/security/peer_token.h"
#include "tests/support/await.h"
#include "tests/support/offset_clock.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace desk::test
{

/// An owner with jobs in memory that keeps to the rules: a partner reaches its own jobs alone. Counts what it
/// was asked.
class OwnerInMemory final : public PeerRequests
{
public:
    struct Row {
        QString runner;
        PeerJob job;
    };

    void add(qint64 id, const QString &runner)
    {
        Row row;
        row.runner = runner;
        row.job.id = id;
        row.job.dagId = QStringLiteral("collect-metadata");
        row.job.ownerInstance = QStringLiteral("clinic-a");
        rows.insert(id, row);
    }

    Task<SyncAnswer> sync(QString partner, SyncRequest request) override
    {
        ++calls;
        adverts[partner] = request.advert;
        SyncAnswer answer;
        answer.advert.instanceName = QStringLiteral("clinic-a");
        OfferedWorkflow offer;
        offer.workflow.id = QStringLiteral("Zq81bT");
        offer.workflow.name = QStringLiteral("lungs-Zq81bT");
        offer.workflow.involvedInstances = QStringList{partner};
        for (const Row &row : std::as_const(rows)) {
            if (row.runner == partner && row.job.state == request.wanted)
                offer.jobs << row.job;
        }
        if (!offer.jobs.isEmpty())
            answer.offer = offer;
        answer.wishes = wishes;
        co_return answer;
    }
    Task<PeerJobAnswer> report(QString partner, JobReport report) override
    {
        ++calls;
        if (!owns(partner, report.jobId))
            co_return missing();
        PeerJob &job = rows[report.jobId].job;
        if (report.state != JobState::queued && report.state != JobState::scheduled) {
            job.state = report.state;
            if (!report.runId.isEmpty())
                job.runId = report.runId;
            if (!report.description.isEmpty())
                job.description = report.description;
            rejection = report.rejection;
        }
        co_return answerFor(job, partner);
    }
    Task<PeerJobAnswer> job(QString partner, qint64 id) override
    {
        ++calls;
        if (!owns(partner, id))
            co_return missing();
        co_return answerFor(rows[id].job, partner);
    }
    Task<QVector<PeerJobAnswer>> jobs(QString partner, JobsQuery query) override
    {
        ++calls;
        QVector<PeerJobAnswer> found;
        for (const Row &row : std::as_const(rows)) {
            if (row.runner == partner && (!query.state || row.job.state == *query.state) &&
                (query.limit == 0 || found.size() < query.limit))
                found << answerFor(row.job, partner);
        }
        co_return found;
    }
    Task<void> removeJob(QString partner, qint64 id) override
    {
        ++calls;
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        if (!owns(partner, id))
            co_return tl::unexpected<ApiError>(error);
        error.kind = ApiError::Kind::Conflict;
        const JobState state = rows[id].job.state;
        if (state != JobState::queued && state != JobState::finished && state != JobState::failed)
            co_return tl::unexpected<ApiError>(error);
        removed << id;
        co_return Result<void>();
    }
    Task<PeerWorkflow> restart(QString partner, QString workflowId) override
    {
        ++calls;
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        if (accepted.value(workflowId) != partner)
            co_return tl::unexpected<ApiError>(error);
        restarted << workflowId;
        PeerWorkflow workflow;
        workflow.id = workflowId;
        workflow.name = QStringLiteral("theirs-") + workflowId;
        co_return workflow;
    }

    QMap<qint64, Row> rows;
    QMap<QString, QString> accepted; ///< workflow -> its owner
    QMap<QString, Advert> adverts;   ///< partner -> the last one
    OwnerWishes wishes;
    QVector<qint64> removed;
    QStringList restarted;
    std::optional<QString> rejection;
    int calls = 0;

private:
    bool owns(const QString &partner, qint64 id) const
    {
        return rows.contains(id) && rows.value(id).runner == partner;
    }
    static tl::unexpected<ApiError> missing()
    {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        return tl::unexpected<ApiError>(error);
    }
    static PeerJobAnswer answerFor(const PeerJob &job, const QString &partner)
    {
        PeerJobAnswer answer;
        answer.job = job;
        answer.runner.name = partner;
        return answer;
    }
};

/// A running PeerServer on loopback with two partners, and clients of it.
struct ServedOwner {
    explicit ServedOwner(PeerServerLimits limits = {}, qint64 clockAheadMs = 0, int daysFromNow = 0)
        : clock(clockAheadMs)
        , server(owner, clock)
    {
        const Result<OwnCertificate> made = makeOwnCertificate(
            {QStringLiteral("clinic-a"), {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")},
                QDateTime::currentDateTimeUtc().addDays(daysFromNow - 1), 10});
        if (!made)
            qFatal("no certificate");
        certificate = made->certificatePem;
        key = made->keyPem.clone();
        PeerServerSetup setup;
        setup.address = QHostAddress(QHostAddress::LocalHost);
        setup.certificatePem = certificate;
        setup.keyPem = key.clone();
        setup.limits = limits;
        server.setAccess({PeerAccess::of(QStringLiteral("clinic-b"), tokenB),
            PeerAccess::of(QStringLiteral("clinic-c"), tokenC)});
        const Result<void> started = server.start(std::move(setup));
        if (!started)
            qFatal("%s", qPrintable(describe(started.error())));
    }

    PeerEndpoint endpoint() const
    {
        PeerEndpoint endpoint;
        endpoint.instanceName = QStringLiteral("clinic-a");
        endpoint.host = QStringLiteral("127.0.0.1");
        endpoint.port = server.port();
        endpoint.check = CertificateCheck::Pinned;
        endpoint.pinnedSha256 = certificateDigest(certificate);
        return endpoint;
    }
    std::unique_ptr<PeerClient> client(const QString &name, const SecretBytes &token) const
    {
        return std::make_unique<PeerClient>(endpoint(), token.clone(), name);
    }
    std::unique_ptr<PeerClient> clientB() const { return client(QStringLiteral("clinic-b"), tokenB); }

    OffsetClock clock;
    OwnerInMemory owner;
    PeerServer server;
    QByteArray certificate;
    SecretBytes key;
    SecretBytes tokenB = randomPeerToken();
    SecretBytes tokenC = randomPeerToken();
};

/// What must have succeeded.
template <typename T>
T valueOf(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

inline Advert advertOf(const QString &name)
{
    Advert advert;
    advert.instanceName = name;
    advert.dags.insert(
        QStringLiteral("collect-metadata"), QJsonObject{{QStringLiteral("ui_forms"), QJsonObject()}});
    advert.datasets << AdvertisedDataset{
        QStringLiteral("lungs"), QString(), {QStringLiteral("gAAAAAB-cipher")}};
    return advert;
}

} // namespace desk::test
