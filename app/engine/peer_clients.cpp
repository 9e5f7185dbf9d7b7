// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/peer_clients.h"

#include <QPointer>

namespace desk
{

namespace
{

/// A client may be given up within one of its own signals.
std::shared_ptr<PeerClient> shared(std::unique_ptr<PeerClient> client)
{
    return {client.release(), [](PeerClient *each) { each->deleteLater(); }};
}

ApiError gone()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::ReadSecret;
    return error;
}

} // namespace

QCoro::Task<std::shared_ptr<const BodySeal>> sealOf(
    QPointer<const QObject> owner, Secrets &secrets, Partner partner)
{
    const std::shared_ptr<const BodySeal> none;
    if (!partner.encrypted)
        co_return none;
    const auto issued = co_await secrets.read(partner_secret::issuedKey(partner.id));
    if (!issued || !owner)
        co_return none;
    const auto given = co_await secrets.read(partner_secret::key(partner.id));
    if (!given)
        co_return none;
    co_return BodySeal::of(*issued, *given);
}

PeerClients::PeerClients(Secrets &secrets, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_deadline(deadline)
{
}

void PeerClients::setOwnName(const QString &name)
{
    if (name == m_ownName)
        return;
    m_ownName = name;
    forgetAll();
}

PeerEndpoint PeerClients::endpointOf(const Partner &partner) const
{
    PeerEndpoint endpoint;
    endpoint.instanceName = partner.name;
    endpoint.host = partner.host;
    endpoint.port = partner.port;
    endpoint.check = partner.check;
    endpoint.caFile = partner.caFile;
    endpoint.pinnedSha256 = partner.pinnedSha256;
    endpoint.deadline = m_deadline;
    return endpoint;
}

Task<std::shared_ptr<PeerClient>> PeerClients::of(Partner partner)
{
    const QPointer<PeerClients> self(this);
    const PeerEndpoint endpoint = endpointOf(partner);
    const auto known = m_clients.find(partner.id);
    if (known != m_clients.end() && known->second->endpoint() == endpoint) {
        const Result<std::shared_ptr<PeerClient>> kept = known->second;
        co_return kept;
    }
    auto token = co_await m_secrets.read(partner_secret::token(partner.id));
    if (!token) {
        ApiError error = token.error();
        error.target = partner.name;
        co_return tl::unexpected(error);
    }
    if (!self)
        co_return tl::unexpected(gone());
    PeerClient::Sealing sealing;
    sealing.worker = m_worker;
    sealing.seal = co_await sealOf(this, m_secrets, partner);
    if (!self)
        co_return tl::unexpected(gone());
    const auto client =
        shared(std::make_unique<PeerClient>(endpoint, std::move(*token), m_ownName, std::move(sealing)));
    m_clients.insert_or_assign(partner.id, client);
    const Result<std::shared_ptr<PeerClient>> made = client;
    co_return made;
}

void PeerClients::forget(const PartnerId &partner)
{
    const auto known = m_clients.find(partner);
    if (known == m_clients.end())
        return;
    const std::shared_ptr<PeerClient> client = known->second;
    m_clients.erase(known);
    client->cancelAll();
}

void PeerClients::forgetAll()
{
    while (!m_clients.empty())
        forget(m_clients.begin()->first);
}

} // namespace desk
