// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/federation/peer_access.h"

#include <QByteArrayView>
#include <QVector>
#include <mutex>
#include <optional>

namespace desk
{

/// Who calls.
struct PeerCaller {
    QString name;
    std::shared_ptr<const BodySeal> seal; ///< null: bodies go as they are
};

/// Which token belongs to which partner; set by one thread while another one looks up. Any thread.
class TokenTable final
{
public:
    void set(QVector<PeerAccess> access);
    /// The partner that a token was issued to, if it is valid at that time. Takes equally long whether there
    /// is one or not. An empty token belongs to nobody, whatever the table says.
    std::optional<PeerCaller> partnerOf(QByteArrayView token, const QDateTime &now) const;

private:
    mutable std::mutex m_mutex;
    QVector<PeerAccess> m_access;
};

} // namespace desk
