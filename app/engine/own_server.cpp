// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/own_server.h"

#include "app/security/given_certificate.h"
#include "app/security/own_certificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslCertificate>

namespace desk
{

namespace
{

constexpr int highestPort = 65535;
constexpr qint64 renewalDays = 30; // before its end
constexpr qint64 backdated = 1;    // days

QString settingName()
{
    return QStringLiteral("federation.server");
}

QString madeKeySecret()
{
    return QStringLiteral("federation/server-key");
}

/// Each given certificate's key has a name of its own, so that both change with one setting.
QString givenKeySecret(const QByteArray &sha256)
{
    return QStringLiteral("federation/server-key/") + QString::fromLatin1(sha256);
}

ApiError failure(ApiError::Kind kind, const char *field)
{
    ApiError error;
    error.kind = kind;
    error.operation = Operation::ServePartners;
    error.field = QString::fromLatin1(field);
    return error;
}

} // namespace

OwnServer::OwnServer(Store &store, Secrets &secrets, PeerRequests &requests, const Clock &clock,
    PeerServerLimits limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_limits(limits)
    , m_server(requests, clock)
{
    connect(&m_server, &PeerServer::refused, this, &OwnServer::refused);
    connect(&m_daily, &QTimer::timeout, this, &OwnServer::renewInTime);
    m_daily.start(std::chrono::hours(24));
}

Task<void> OwnServer::open()
{
    const QPointer<OwnServer> self(this);
    const auto text = co_await m_store.setting(settingName());
    if (!text)
        co_return tl::unexpected(during(Operation::ServePartners, text.error()));
    if (!self)
        co_return Result<void>{};
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    m_state.wanted = object.value(QLatin1String("on")).toBool();
    m_state.address = object.value(QLatin1String("address")).toString();
    m_state.port = object.value(QLatin1String("port")).toInt();
    m_state.hosts = object.value(QLatin1String("hosts")).toVariant().toStringList();
    m_certified = object.value(QLatin1String("certified")).toVariant().toStringList();
    m_state.certificatePem = object.value(QLatin1String("certificate")).toString().toLatin1();
    m_state.certificateSha256 = certificateDigest(m_state.certificatePem);
    m_state.certificateGiven = object.value(QLatin1String("given")).toBool();
    co_return Result<void>{};
}

Task<void> OwnServer::save()
{
    const QJsonObject object{{QStringLiteral("on"), m_state.wanted},
        {QStringLiteral("address"), m_state.address}, {QStringLiteral("port"), m_state.port},
        {QStringLiteral("hosts"), QJsonArray::fromStringList(m_state.hosts)},
        {QStringLiteral("certified"), QJsonArray::fromStringList(m_certified)},
        {QStringLiteral("given"), m_state.certificateGiven},
        {QStringLiteral("certificate"), QString::fromLatin1(m_state.certificatePem)}};
    return m_store.setSetting(
        settingName(), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Task<void> OwnServer::set(bool on, QString address, int port, QStringList hosts)
{
    const QPointer<OwnServer> self(this);
    if (port < 0 || port > highestPort)
        co_return tl::unexpected(failure(ApiError::Kind::Invalid, "port"));
    if (!address.isEmpty() && QHostAddress(address).isNull())
        co_return tl::unexpected(failure(ApiError::Kind::Invalid, "address"));
    hosts.removeAll(QString());
    if (on && hosts.isEmpty())
        co_return tl::unexpected(failure(ApiError::Kind::Invalid, "hosts"));
    m_state.wanted = on;
    m_state.address = address;
    m_state.port = port;
    m_state.hosts = hosts;
    if (on && needsCertificate()) {
        const auto renewed = co_await renewCertificate();
        if (!renewed)
            co_return tl::unexpected(during(Operation::ServePartners, renewed.error()));
        if (!self)
            co_return Result<void>{};
    }
    const auto saved = co_await save();
    if (!saved)
        co_return tl::unexpected(during(Operation::ServePartners, saved.error()));
    if (self)
        co_await apply();
    co_return Result<void>{};
}

Task<void> OwnServer::useCertificate(QByteArray certificatePem, SecretBytes keyPem)
{
    const QPointer<OwnServer> self(this);
    const bool isGiven = !certificatePem.isEmpty();
    if (!isGiven && !m_state.certificateGiven)
        co_return Result<void>{};
    const QString before = m_state.certificateGiven ? keySecret() : QString();
    if (isGiven) {
        const auto good = checkGivenCertificate(certificatePem, keyPem, m_clock.now());
        if (!good)
            co_return tl::unexpected(good.error());
        const QString name = givenKeySecret(certificateDigest(certificatePem));
        const auto written = co_await m_secrets.write(name, std::move(keyPem));
        if (!written)
            co_return tl::unexpected(during(Operation::UseCertificate, written.error()));
        if (!self)
            co_return Result<void>{};
    }
    m_state.certificateGiven = isGiven;
    m_state.certificatePem = certificatePem; // none: made anew when the server starts
    m_state.certificateSha256 = certificateDigest(certificatePem);
    const auto saved = co_await save();
    if (!saved)
        co_return tl::unexpected(during(Operation::UseCertificate, saved.error()));
    if (self && !before.isEmpty() && (!isGiven || before != keySecret()))
        co_await m_secrets.remove(before);
    if (self)
        co_await apply();
    co_return Result<void>{};
}

QString OwnServer::keySecret() const
{
    return m_state.certificateGiven ? givenKeySecret(m_state.certificateSha256) : madeKeySecret();
}

// A server runs for longer than a certificate.
QCoro::Task<> OwnServer::renewInTime()
{
    if (m_state.running && needsCertificate())
        co_await apply();
}

bool OwnServer::needsCertificate() const
{
    if (m_state.certificateGiven)
        return false;
    const auto chain = QSslCertificate::fromData(m_state.certificatePem, QSsl::Pem);
    if (chain.isEmpty() || m_certified != m_state.hosts)
        return true;
    return m_clock.now().addDays(renewalDays) > chain.constFirst().expiryDate();
}

Task<void> OwnServer::renewCertificate()
{
    const QPointer<OwnServer> self(this);
    CertificateWish wish;
    wish.commonName = m_ownName;
    wish.hosts = m_state.hosts;
    // Partners whose clocks are behind ours believe it all the same.
    wish.from = m_clock.now().addDays(-backdated);
    auto made = makeOwnCertificate(wish);
    if (!made)
        co_return tl::unexpected(made.error());
    const QByteArray pem = made->certificatePem;
    const auto written = co_await m_secrets.write(madeKeySecret(), std::move(made->keyPem));
    if (!written)
        co_return tl::unexpected(written.error());
    if (!self)
        co_return Result<void>{};
    m_state.certificatePem = pem;
    m_state.certificateSha256 = certificateDigest(pem);
    m_certified = wish.hosts;
    co_return Result<void>{};
}

QCoro::Task<> OwnServer::work(bool on)
{
    m_working = on;
    co_await apply();
}

QCoro::Task<> OwnServer::apply()
{
    const QPointer<OwnServer> self(this);
    const int number = ++m_applied;
    m_server.stop();
    m_state.running = false;
    m_state.error = {};
    if (m_working && m_state.wanted) {
        Result<void> ready;
        if (needsCertificate()) {
            ready = co_await renewCertificate();
            if (!self || number != m_applied)
                co_return;
            if (ready)
                ready = co_await save();
            if (!self || number != m_applied)
                co_return;
        }
        auto key = co_await m_secrets.read(keySecret());
        if (!self || number != m_applied)
            co_return;
        if (ready && !key)
            ready = tl::unexpected(key.error());
        if (ready) {
            PeerServerSetup setup;
            if (!m_state.address.isEmpty())
                setup.address = QHostAddress(m_state.address);
            setup.port = static_cast<quint16>(m_state.port);
            setup.certificatePem = m_state.certificatePem;
            setup.keyPem = std::move(*key);
            setup.limits = m_limits;
            ready = m_server.start(std::move(setup));
        }
        m_state.running = ready.has_value();
        if (!ready)
            m_state.error = during(Operation::ServePartners, ready.error());
        // A port that was any free one stays the same from now on: partners are told of it.
        if (ready && m_state.port == 0) {
            m_state.port = m_server.port();
            co_await save();
            if (!self || number != m_applied)
                co_return;
        }
    }
    Q_EMIT changed(m_state);
}

} // namespace desk
