// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/security/fernet.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace desk
{

/// Encrypts whole bodies between two Workflow Desks that hold each other's Fernet key, beneath TLS: ours, of
/// which a Kaapana knows nothing.
///
/// A caller says in the header "Workflow-Desk-Seal" of each request which two keys it holds; whoever holds
/// the same two seals its answers, and from then on the caller seals its bodies too. A sealed body is one
/// Fernet token, sent as "application/x-workflow-desk-fernet". Where the two hold different keys, as after a
/// change that one side has not heard of yet, bodies go as they are. Pure but for time and randomness; any
/// thread; large bodies not on the GUI thread.
class BodySeal final
{
public:
    static constexpr char header[] = "Workflow-Desk-Seal";
    static constexpr char contentType[] = "application/x-workflow-desk-fernet";

    /// issued: the key that we made for the partner, given: the one that it made for us. Null if either is no
    /// key.
    static std::shared_ptr<const BodySeal> of(const SecretBytes &issued, const SecretBytes &given);

    /// What the header says: a digest of each key, ours first.
    const QByteArray &announcement() const { return m_announcement; }
    /// Whether the partner that said this holds the same keys.
    bool matches(QByteArrayView announcement) const { return announcement == m_expected; }

    Result<QByteArray> sealed(const QByteArray &body) const;
    /// Invalid (field "seal") if the body was not sealed by the partner, or changed on its way.
    Result<QByteArray> opened(QByteArrayView token) const;

private:
    BodySeal(Fernet ours, Fernet theirs, QByteArray announcement, QByteArray expected);

    Fernet m_ours;
    Fernet m_theirs;
    QByteArray m_announcement;
    QByteArray m_expected;
};

} // namespace desk
