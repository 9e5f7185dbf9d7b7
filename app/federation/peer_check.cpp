// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_check.h"

#include "app/airflow/completion.h"
#include "app/federation/peer_codec.h"
#include "app/federation/peer_exchange.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>
#include <memory>
#include <utility>

namespace desk
{

namespace
{

using Step = PeerCheckStep::Step;
using Outcome = PeerCheckStep::Outcome;
using Kind = ApiError::Kind;

// Certificates and rows are dated to the second, and a clock that is minutes off makes both unreadable.
constexpr qint64 tolerableSkewMs = 30'000;
constexpr qint64 intolerableSkewMs = 5 * 60'000;
constexpr char deskName[] = "WorkflowDesk/";

struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
using SocketPointer = std::unique_ptr<QSslSocket, DeleteLater>;

/// Where a lookup or a socket tells of its end.
struct Ending {
    Completion completion;
    QHostInfo host;
    QList<QSslError> sslErrors;
};

/// The steps so far, whoever follows them, and what is known of the partner.
struct Progress {
    PeerEndpoint endpoint;
    SecretBytes token;
    QString ownName;
    std::function<void(PeerCheckStep)> follow;
    PeerCheckReport report;

    void note(Step step, Outcome outcome, const QString &detail = {}, const ApiError &error = {})
    {
        PeerCheckStep done;
        done.step = step;
        done.outcome = outcome;
        done.detail = detail;
        done.error = error;
        report.steps << done;
        if (follow)
            follow(done);
    }
    /// False: without it nothing else makes sense.
    bool fail(Step step, Kind kind, const char *cause, const QString &detail)
    {
        ApiError error;
        error.kind = kind;
        error.operation = Operation::CheckPartner;
        error.target = endpoint.instanceName;
        error.field = QLatin1String(cause);
        error.detail = detail;
        note(step, Outcome::Failed, detail, error);
        return false;
    }
    PeerCheckReport finish()
    {
        for (int step = int(report.steps.size()); step <= int(Step::Version); ++step)
            note(Step(step), Outcome::Skipped);
        return report;
    }
};
using ProgressPointer = std::shared_ptr<Progress>;

// Behind a proxy it is the proxy that looks names up and connects.
QNetworkProxy proxyOf(const PeerEndpoint &endpoint)
{
    const QHostAddress address(endpoint.host);
    if (!endpoint.proxy.isEmpty()) {
        const QUrl proxy(QStringLiteral("http://") + endpoint.proxy);
        return {QNetworkProxy::HttpProxy, proxy.host(), static_cast<quint16>(proxy.port(8080))};
    }
    if (address.isLoopback() || endpoint.host == QLatin1String("localhost"))
        return {QNetworkProxy::NoProxy};
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(endpoint.baseUrl()))
        .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

// --- Name and connection

QCoro::Task<bool> lookUpName(ProgressPointer progress)
{
    const QNetworkProxy proxy = proxyOf(progress->endpoint);
    const bool proxied = proxy.type() == QNetworkProxy::HttpProxy;
    const auto ending = std::make_shared<Ending>();
    QObject receiver;
    QHostInfo::lookupHost(
        proxied ? proxy.hostName() : progress->endpoint.host, &receiver, [ending](const QHostInfo &host) {
            ending->host = host;
            ending->completion.complete();
        });
    QTimer::singleShot(progress->endpoint.deadline, &receiver, [ending] { ending->completion.complete(); });
    co_await ending->completion.wait();
    const QList<QHostAddress> addresses = ending->host.addresses();
    if (addresses.isEmpty() && ending->host.error() == QHostInfo::NoError)
        co_return progress->fail(Step::NameLookup, Kind::Timeout, "", {});
    if (addresses.isEmpty())
        co_return progress->fail(Step::NameLookup, Kind::Transport, "name", ending->host.errorString());
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << address.toString();
    progress->note(Step::NameLookup, Outcome::Passed, texts.join(QLatin1String(", ")));
    co_return true;
}

void watch(QSslSocket *socket, const std::shared_ptr<Ending> &ending, std::chrono::milliseconds deadline)
{
    // Queued: whoever waits may drop the socket, which must not happen in its own signal.
    const auto end = [ending] { ending->completion.complete(); };
    QObject::connect(socket, &QSslSocket::errorOccurred, socket, end, Qt::QueuedConnection);
    QTimer::singleShot(deadline, socket, end);
}

QCoro::Task<bool> connectTo(ProgressPointer progress)
{
    const SocketPointer socket(new QSslSocket);
    const auto ending = std::make_shared<Ending>();
    socket->setProxy(proxyOf(progress->endpoint));
    watch(socket.get(), ending, progress->endpoint.deadline);
    QObject::connect(
        socket.get(), &QSslSocket::connected, socket.get(), [ending] { ending->completion.complete(); },
        Qt::QueuedConnection);
    socket->connectToHost(progress->endpoint.host, static_cast<quint16>(progress->endpoint.port));
    co_await ending->completion.wait();
    const bool isConnected = socket->state() == QAbstractSocket::ConnectedState;
    const QAbstractSocket::SocketError error = socket->error();
    const QString words = socket->errorString();
    socket->abort();
    if (isConnected) {
        progress->note(Step::Connection, Outcome::Passed,
            QStringLiteral("%1:%2").arg(progress->endpoint.host).arg(progress->endpoint.port));
        co_return true;
    }
    if (error == QAbstractSocket::UnknownSocketError)
        co_return progress->fail(Step::Connection, Kind::Timeout, "", {});
    const bool refused = error == QAbstractSocket::ConnectionRefusedError;
    co_return progress->fail(Step::Connection, Kind::Transport, refused ? "refused" : "lost", words);
}

// --- Certificate

QString describe(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return QStringLiteral("%1, %2, SHA-256 %3")
        .arg(certificate.subjectDisplayName(), certificate.expiryDate().toUTC().toString(Qt::ISODate),
            QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper());
}

QCoro::Task<bool> checkCertificate(ProgressPointer progress)
{
    const TlsTrust trust = trustOf(progress->endpoint);
    const Result<QSslConfiguration> configuration = trust.configuration();
    if (!configuration) {
        ApiError error = during(Operation::CheckPartner, configuration.error());
        progress->note(Step::Certificate, Outcome::Failed, error.target, error);
        co_return false;
    }
    const SocketPointer socket(new QSslSocket);
    const auto ending = std::make_shared<Ending>();
    QSslConfiguration looking = *configuration;
    // Also where nothing is verified it is said what would have been wrong.
    looking.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket->setProxy(proxyOf(progress->endpoint));
    socket->setSslConfiguration(looking);
    watch(socket.get(), ending, progress->endpoint.deadline);
    QObject::connect(
        socket.get(), &QSslSocket::encrypted, socket.get(), [ending] { ending->completion.complete(); },
        Qt::QueuedConnection);
    QSslSocket *connecting = socket.get();
    QObject::connect(
        connecting, &QSslSocket::sslErrors, connecting, [ending, connecting](const QList<QSslError> &errors) {
            ending->sslErrors = errors;
            connecting->ignoreSslErrors(errors); // nothing is sent; judged below
        });
    socket->connectToHostEncrypted(progress->endpoint.host, static_cast<quint16>(progress->endpoint.port));
    co_await ending->completion.wait();
    const bool isEncrypted = socket->isEncrypted();
    const bool isLate = !isEncrypted && socket->error() == QAbstractSocket::UnknownSocketError;
    const QString words = socket->errorString();
    const QSslCertificate own = socket->peerCertificate();
    progress->report.chain = socket->peerCertificateChain();
    socket->abort();
    if (isLate)
        co_return progress->fail(Step::Certificate, Kind::Timeout, "", {});
    if (!isEncrypted)
        co_return progress->fail(Step::Certificate, Kind::Tls, "handshake", words);
    const QString shown = describe(own);
    if (trust.hasPin()) {
        if (!trust.isPinned(own))
            co_return progress->fail(Step::Certificate, Kind::Tls, "changed", shown);
        progress->note(Step::Certificate, Outcome::Passed, shown);
        co_return true;
    }
    const char *cause = ending->sslErrors.isEmpty() ? "" : certificateCause(ending->sslErrors);
    if (progress->endpoint.check != CertificateCheck::Off && !ending->sslErrors.isEmpty())
        co_return progress->fail(Step::Certificate, Kind::Tls, cause, shown);
    if (ending->sslErrors.isEmpty()) {
        progress->note(Step::Certificate, Outcome::Passed, shown);
        co_return true;
    }
    ApiError ignored;
    ignored.kind = Kind::Tls;
    ignored.operation = Operation::CheckPartner;
    ignored.target = progress->endpoint.instanceName;
    ignored.field = QLatin1String(cause);
    progress->note(Step::Certificate, Outcome::Warning, shown, ignored);
    co_return true;
}

// --- What the partner says

void noteClock(Progress &progress, const HttpReply &reply, const QDateTime &began, const QDateTime &ended)
{
    if (!reply.isDated) {
        progress.note(Step::Clock, Outcome::Unknown);
        return;
    }
    // It told its clock between our two looks at ours, to the second: what may be such a difference, is none.
    const QDateTime told = reply.date.addMSecs(began.msecsTo(ended));
    const qint64 ahead = ended.msecsTo(told);
    const qint64 doubt = 1000 + began.msecsTo(ended);
    const qint64 skew = std::abs(ahead) <= doubt ? 0 : ahead;
    progress.report.clockAheadMs = skew;
    const QString seconds = QString::number(skew / 1000);
    ApiError error;
    error.kind = Kind::Invalid;
    error.operation = Operation::CheckPartner;
    error.target = progress.endpoint.instanceName;
    error.field = QStringLiteral("clock");
    error.detail = seconds;
    if (std::abs(skew) <= tolerableSkewMs)
        progress.note(Step::Clock, Outcome::Passed, seconds);
    else
        progress.note(Step::Clock, std::abs(skew) > intolerableSkewMs ? Outcome::Failed : Outcome::Warning,
            seconds, error);
}

void noteVersion(Progress &progress, const HttpReply &reply)
{
    const QString server = QString::fromLatin1(reply.server);
    progress.report.isDesk = server.startsWith(QLatin1String(deskName));
    if (progress.report.isDesk)
        progress.report.version = server.mid(int(qstrlen(deskName))).left(longestPeerName);
    progress.note(Step::Version, progress.report.isDesk ? Outcome::Passed : Outcome::Unknown,
        progress.report.isDesk ? server : QString());
}

/// A read that changes nothing on either kind of partner: the jobs that it has for us, one at most.
QCoro::Task<> ask(ProgressPointer progress)
{
    HttpRequest request = peerRequest(progress->endpoint, progress->token, Operation::CheckPartner,
        HttpRequest::Method::Get, QStringLiteral("jobs"));
    request.query = {{QStringLiteral("instance_name"), progress->ownName},
        {QStringLiteral("status"), QStringLiteral("queued")}, {QStringLiteral("limit"), QStringLiteral("1")}};
    RetryPolicy once;
    once.attempts = 1;
    HttpTransport transport(placeOf(progress->endpoint), once);
    const QDateTime began = QDateTime::currentDateTimeUtc();
    const Result<HttpReply> reply = co_await transport.send(request);
    if (!reply) {
        progress->note(Step::Clock, Outcome::Unknown);
        progress->note(Step::Path, Outcome::Failed, reply.error().detail, reply.error());
        co_return;
    }
    noteClock(*progress, *reply, began, QDateTime::currentDateTimeUtc());
    std::optional<ApiError> error = peerFailure(request, *reply, progress->token);
    if (!error) {
        const Result<QVector<PeerJob>> jobs = decodeJobs(reply->body);
        if (!jobs) {
            error = during(Operation::CheckPartner, jobs.error());
            error->target = request.target;
            error->httpStatus = reply->status;
        }
    }
    const QString path = progress->endpoint.baseUrl().path();
    // A refused token, or name, is refused by the protocol: the path is right.
    const bool isToken = error && error->field == QLatin1String("token");
    const bool isName = error && error->field == QLatin1String("name");
    if (error && !isToken && !isName) {
        progress->note(Step::Path, Outcome::Failed, path, *error);
        co_return;
    }
    progress->note(Step::Path, Outcome::Passed, path);
    if (isToken) {
        progress->note(Step::Token, Outcome::Failed, QString(), *error);
        co_return;
    }
    progress->note(Step::Token, Outcome::Passed);
    const bool isDesk = reply->server.startsWith(deskName);
    if (isName)
        progress->note(Step::Acquaintance, Outcome::Failed, progress->ownName, *error);
    else // a Kaapana gives jobs to any name
        progress->note(Step::Acquaintance, isDesk ? Outcome::Passed : Outcome::Unknown, progress->ownName);
    noteVersion(*progress, *reply);
}

} // namespace

bool PeerCheckReport::isGood() const
{
    return std::none_of(steps.begin(), steps.end(),
        [](const PeerCheckStep &step) { return step.outcome == Outcome::Failed; });
}

Task<PeerCheckReport> checkPeer(
    PeerEndpoint endpoint, SecretBytes token, QString ownName, std::function<void(PeerCheckStep)> progress)
{
    const auto state = std::make_shared<Progress>();
    state->endpoint = std::move(endpoint);
    state->token = std::move(token);
    state->ownName = std::move(ownName);
    state->follow = std::move(progress);
    const bool named = co_await lookUpName(state);
    if (!named)
        co_return state->finish();
    const bool connected = co_await connectTo(state);
    if (!connected)
        co_return state->finish();
    const bool trusted = co_await checkCertificate(state);
    if (!trusted)
        co_return state->finish();
    co_await ask(state);
    co_return state->finish();
}

} // namespace desk
