// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/engine/our_advert.h"
#include "app/federation/peer_requests.h"
#include "app/store/store.h"

#include <QObject>

namespace desk
{

/// What our server answers partners: from the store alone, so that an answer is never later than our own
/// records. A partner learns of its own jobs only, and changes nothing here but what it says of those (see
/// kaapana-protocol, section 7, rules for our own server). GUI thread.
class PartnerAnswers final : public QObject, public PeerRequests
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerAnswers)
public:
    /// Both have to outlive it.
    PartnerAnswers(Store &store, OurAdvert &advert, QObject *parent = nullptr);

    void setOwnName(const QString &name) { m_ownName = name; }
    /// Registrations changed.
    void forgetPartners() { m_partners.clear(); }

    Task<SyncAnswer> sync(QString partner, SyncRequest request) override;
    Task<PeerJobAnswer> report(QString partner, JobReport report) override;
    Task<PeerJobAnswer> job(QString partner, qint64 id) override;
    Task<QVector<PeerJobAnswer>> jobs(QString partner, JobsQuery query) override;
    Task<void> removeJob(QString partner, qint64 id) override;
    Task<PeerWorkflow> restart(QString partner, QString workflowId) override;

Q_SIGNALS:
    /// A partner called and was answered.
    void heardFrom(const desk::PartnerId &partner);

private:
    /// What this object's collaborators say, while it is there itself: see whileAlive().
    template <typename T>
    Task<T> kept(Task<T> task);
    Task<Partner> find(QString name);
    PeerJob toPeer(const OutgoingJob &job) const;
    PeerJobAnswer answer(const OutgoingJob &job, const Partner &runner) const;

    Store &m_store;
    OurAdvert &m_advert;
    QString m_ownName;
    QHash<QString, Partner> m_partners; ///< by name
};

} // namespace desk
