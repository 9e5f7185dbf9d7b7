// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/connection_test.h"

#include "app/airflow/airflow_client_factory.h"
#include "app/airflow/completion.h"
#include "app/airflow/tls_trust.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace desk
{

namespace
{

using Step = ConnectionCheck::Step;
using Outcome = ConnectionCheck::Outcome;

constexpr int oldestMajor = 2; ///< of the Airflow versions whose interface we speak

struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
using SocketPointer = std::unique_ptr<QSslSocket, DeleteLater>;

/// What every step works on.
struct Subject {
    AirflowConnection connection;
    std::chrono::milliseconds timeout{};
    QNetworkProxy proxy;

    QString host() const { return connection.baseUrl.host(); }
    bool isEncrypted() const { return connection.baseUrl.scheme() == QLatin1String("https"); }
    quint16 port() const { return static_cast<quint16>(connection.baseUrl.port(isEncrypted() ? 443 : 80)); }
    QString target() const { return QStringLiteral("%1:%2").arg(host()).arg(port()); }
    ApiError error(ApiError::Kind kind, const QString &detail = QString()) const
    {
        return ApiError{kind, Operation::Connect, target(), 0, QString(), detail};
    }
};

/// A step's outcome: a detail for people, or an error; the detail may accompany the error.
struct Finding {
    QString detail;
    std::optional<ApiError> error;
};

Subject subjectOf(const AirflowConnection &connection)
{
    Subject subject;
    subject.connection = connection;
    subject.timeout = std::clamp<std::chrono::milliseconds>(
        connection.timeout, std::chrono::seconds(1), std::chrono::seconds(15));
    subject.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    const QHostAddress address(subject.host());
    const bool isHere = address.isLoopback() || subject.host() == QLatin1String("localhost");
    if (!connection.proxy.isEmpty()) {
        const QUrl proxy(QStringLiteral("http://") + connection.proxy);
        subject.proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host(), static_cast<quint16>(proxy.port(8080)));
    } else if (!isHere) {
        const auto proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(connection.baseUrl));
        subject.proxy = proxies.value(0, subject.proxy);
    }
    return subject;
}

// --- Name lookup

/// Where a lookup or a socket tells of its end.
struct Ending {
    Completion completion;
    QHostInfo host;
    QStringList sslErrors;
};

QCoro::Task<Finding> lookUpName(Subject subject)
{
    // Behind a proxy it is the proxy that looks the name up, and its own name that must be known here.
    const bool proxied = subject.proxy.type() == QNetworkProxy::HttpProxy;
    const QString name = proxied ? subject.proxy.hostName() : subject.host();
    const auto ending = std::make_shared<Ending>();
    QObject receiver;
    QHostInfo::lookupHost(name, &receiver, [ending](const QHostInfo &host) {
        ending->host = host;
        ending->completion.complete();
    });
    QTimer::singleShot(subject.timeout, &receiver, [ending] { ending->completion.complete(); });
    co_await ending->completion.wait();
    Finding finding;
    if (ending->host.addresses().isEmpty()) {
        const bool late = ending->host.error() == QHostInfo::NoError;
        finding.error = subject.error(late ? ApiError::Kind::Timeout : ApiError::Kind::Transport,
            late ? QString() : ending->host.errorString());
        co_return finding;
    }
    QStringList addresses;
    const QList<QHostAddress> found = ending->host.addresses();
    for (const QHostAddress &address : found)
        addresses.append(address.toString());
    finding.detail = addresses.join(QLatin1String(", "));
    co_return finding;
}

// --- Connection and certificate

void watch(QSslSocket *socket, const std::shared_ptr<Ending> &ending, std::chrono::milliseconds timeout)
{
    // Queued: whoever waits may drop the socket, which must not happen in its own signal.
    const auto end = [ending] { ending->completion.complete(); };
    QObject::connect(socket, &QSslSocket::errorOccurred, socket, end, Qt::QueuedConnection);
    QTimer::singleShot(timeout, socket, end);
}

QCoro::Task<Finding> connectTo(Subject subject)
{
    const SocketPointer socket(new QSslSocket);
    const auto ending = std::make_shared<Ending>();
    socket->setProxy(subject.proxy);
    watch(socket.get(), ending, subject.timeout);
    QObject::connect(
        socket.get(), &QSslSocket::connected, socket.get(), [ending] { ending->completion.complete(); },
        Qt::QueuedConnection);
    socket->connectToHost(subject.host(), subject.port());
    co_await ending->completion.wait();
    Finding finding;
    if (socket->state() == QAbstractSocket::ConnectedState) {
        finding.detail = subject.target();
    } else if (socket->error() == QAbstractSocket::UnknownSocketError) {
        finding.error = subject.error(ApiError::Kind::Timeout);
    } else {
        finding.error = subject.error(ApiError::Kind::Transport, socket->errorString());
    }
    socket->abort();
    co_return finding;
}

QString describeCertificate(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const QString subject = certificate.subjectDisplayName();
    const QString end = certificate.expiryDate().toUTC().toString(Qt::ISODate);
    const QString digest =
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
    return QStringLiteral("%1, %2, SHA-256 %3").arg(subject, end, digest);
}

QCoro::Task<Finding> checkCertificate(Subject subject)
{
    Finding finding;
    const TlsTrust trust(subject.connection);
    const Result<QSslConfiguration> configuration = trust.configuration();
    if (!configuration) {
        finding.error = configuration.error();
        co_return finding;
    }
    const SocketPointer socket(new QSslSocket);
    const auto ending = std::make_shared<Ending>();
    socket->setProxy(subject.proxy);
    socket->setSslConfiguration(*configuration);
    watch(socket.get(), ending, subject.timeout);
    QObject::connect(
        socket.get(), &QSslSocket::encrypted, socket.get(), [ending] { ending->completion.complete(); },
        Qt::QueuedConnection);
    QSslSocket *connecting = socket.get();
    QObject::connect(connecting, &QSslSocket::sslErrors, connecting,
        [ending, connecting, trust](const QList<QSslError> &errors) {
            if (trust.hasPin() && trust.isPinned(connecting->peerCertificate())) {
                connecting->ignoreSslErrors(
                    errors); // this certificate is trusted as it is, whoever issued it
                return;
            }
            for (const QSslError &error : errors)
                ending->sslErrors.append(error.errorString());
        });
    socket->connectToHostEncrypted(subject.host(), subject.port());
    co_await ending->completion.wait();
    finding.detail = describeCertificate(socket->peerCertificate());
    if (!socket->isEncrypted() && socket->error() == QAbstractSocket::UnknownSocketError) {
        finding.error = subject.error(ApiError::Kind::Timeout);
    } else if (!socket->isEncrypted()) {
        ending->sslErrors.removeDuplicates();
        const QString why =
            ending->sslErrors.isEmpty() ? socket->errorString() : ending->sslErrors.join(QLatin1Char(' '));
        finding.error = subject.error(ApiError::Kind::Tls, why);
    } else if (trust.hasPin() && !trust.isPinned(socket->peerCertificate())) {
        finding.error = subject.error(ApiError::Kind::Tls, describeCertificate(socket->peerCertificate()));
    }
    socket->abort();
    co_return finding;
}

// --- What Airflow says

bool isSupported(const QString &version)
{
    return version.section(QLatin1Char('.'), 0, 0).toInt() >= oldestMajor;
}

/// The steps so far, and whoever follows them.
class Protocol final
{
public:
    explicit Protocol(std::function<void(ConnectionCheck)> progress)
        : m_progress(std::move(progress))
    {
    }

    /// Notes a step's end; false if it failed.
    bool note(Step step, const Finding &finding)
    {
        ConnectionCheck check;
        check.step = step;
        check.detail = finding.detail;
        check.outcome = finding.error ? Outcome::Failed : Outcome::Passed;
        if (finding.error)
            check.error = *finding.error;
        add(check);
        return !finding.error;
    }
    void skip(Step step)
    {
        ConnectionCheck check;
        check.step = step;
        add(check);
    }
    /// All steps; those that were not reached are skipped.
    QVector<ConnectionCheck> finish()
    {
        for (int step = int(m_checks.size()); step <= int(Step::SignIn); ++step)
            skip(Step(step));
        return m_checks;
    }

private:
    void add(const ConnectionCheck &check)
    {
        m_checks.append(check);
        if (m_progress)
            m_progress(check);
    }

    std::function<void(ConnectionCheck)> m_progress;
    QVector<ConnectionCheck> m_checks;
};

Task<SecretBytes> givePassword(std::shared_ptr<SecretBytes> password)
{
    co_return password->clone();
}

QCoro::Task<> askAirflow(
    Subject subject, std::shared_ptr<SecretBytes> password, std::shared_ptr<Protocol> protocol)
{
    const std::unique_ptr<AirflowClient> client =
        makeAirflowClient(subject.connection, [password] { return givePassword(password); });
    const Result<QString> version = co_await client->version();
    Finding finding;
    if (!version) {
        finding.error = version.error();
        protocol->note(Step::Path, finding);
        co_return;
    }
    finding.detail =
        subject.connection.baseUrl.path().isEmpty() ? QStringLiteral("/") : subject.connection.baseUrl.path();
    protocol->note(Step::Path, finding);
    finding.detail = *version;
    if (!isSupported(*version)) {
        finding.error = ApiError{ApiError::Kind::Invalid, Operation::ReadVersion, subject.target(), 0,
            QStringLiteral("version"), *version};
    }
    if (!protocol->note(Step::Version, finding))
        co_return;
    // Version and health are open to everybody; the DAGs are not.
    const Result<QVector<Dag>> dags = co_await client->dags();
    finding.detail = subject.connection.username;
    if (!dags)
        finding.error = during(Operation::SignIn, dags.error());
    protocol->note(Step::SignIn, finding);
}

} // namespace

Task<QVector<ConnectionCheck>> testConnection(
    AirflowConnection connection, SecretBytes password, std::function<void(ConnectionCheck)> progress)
{
    const Subject subject = subjectOf(connection);
    const auto secret = std::make_shared<SecretBytes>(std::move(password));
    const auto protocol = std::make_shared<Protocol>(std::move(progress));

    const Finding name = co_await lookUpName(subject);
    if (!protocol->note(Step::NameLookup, name))
        co_return protocol->finish();
    const Finding reached = co_await connectTo(subject);
    if (!protocol->note(Step::Connection, reached))
        co_return protocol->finish();
    if (subject.isEncrypted()) {
        const Finding certificate = co_await checkCertificate(subject);
        if (!protocol->note(Step::Certificate, certificate))
            co_return protocol->finish();
    } else {
        protocol->skip(Step::Certificate);
    }
    co_await askAirflow(subject, secret, protocol);
    co_return protocol->finish();
}

} // namespace desk
