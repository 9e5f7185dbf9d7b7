// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/engine/identifier_cipher.h"
#include "app/engine/ids.h"
#include "app/federation/peer_types.h"
#include "app/store/partner_store.h"

namespace desk
{

/// What a partner told, as it is kept. Pure.
AdvertRecord recordOf(const Advert &advert);

/// Turns an owner's answer into what the store takes in: identifiers in plain, our project in the place of
/// the owner's, texts as they are shown. Nothing an owner sends decides anything. GUI thread.
class Intake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Intake)
public:
    /// Has to outlive it.
    Intake(IdentifierCipher &cipher, Ids ids, QObject *parent = nullptr);

    void setOwnName(const QString &name) { m_ownName = name; }
    /// An identifier that cannot be read fails its job, not the rest. Jobs without a workflow are taken as
    /// one of their own.
    Task<SyncIntake> read(SyncReply reply);

private:
    Task<IncomingWorkflow> readWorkflow(OfferedWorkflow offer);

    IdentifierCipher &m_cipher;
    Ids m_ids;
    QString m_ownName;
};

} // namespace desk
