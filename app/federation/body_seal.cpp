// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/body_seal.h"

#include "app/security/peer_token.h"

namespace desk
{

namespace
{

// Of a key with 256 random bits nothing can be told from that; enough to tell two keys apart.
constexpr qsizetype digestBytes = 16;

QByteArray digestOf(const SecretBytes &key)
{
    return secretDigest(QByteArrayLiteral("workflow-desk seal ") + secretDigest(key.view()))
        .left(digestBytes)
        .toHex();
}

} // namespace

BodySeal::BodySeal(Fernet ours, Fernet theirs, QByteArray announcement, QByteArray expected)
    : m_ours(std::move(ours))
    , m_theirs(std::move(theirs))
    , m_announcement(std::move(announcement))
    , m_expected(std::move(expected))
{
}

std::shared_ptr<const BodySeal> BodySeal::of(const SecretBytes &issued, const SecretBytes &given)
{
    Result<Fernet> ours = Fernet::withKey(issued);
    Result<Fernet> theirs = Fernet::withKey(given);
    if (!ours || !theirs)
        return nullptr;
    const QByteArray first = digestOf(issued);
    const QByteArray second = digestOf(given);
    return std::shared_ptr<const BodySeal>(
        new BodySeal(std::move(*ours), std::move(*theirs), first + '.' + second, second + '.' + first));
}

Result<QByteArray> BodySeal::sealed(const QByteArray &body) const
{
    return m_ours.encrypt(body);
}

Result<QByteArray> BodySeal::opened(QByteArrayView token) const
{
    const Result<SecretBytes> plain = m_theirs.decrypt(token);
    if (plain)
        return plain->view().toByteArray();
    ApiError error = plain.error();
    error.field = QStringLiteral("seal");
    return tl::unexpected<ApiError>(error);
}

} // namespace desk
