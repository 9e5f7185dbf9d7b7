// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"
#include "app/engine/identifier_cipher.h"
#include "app/federation/peer_types.h"
#include "app/store/store.h"

#include <QPointer>
#include <QSet>

namespace desk
{

/// What we tell a partner that it may use: DAGs with their forms, datasets with encrypted identifiers, as our
/// policy for that partner has it. What DAGs and datasets hold is read once and again when it changed, not
/// with each answer. GUI thread.
class OurAdvert final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OurAdvert)
public:
    /// All have to outlive it.
    OurAdvert(Store &store, IdentifierCipher &cipher, const Clock &clock, QObject *parent = nullptr);

    void setOwnName(const QString &name) { m_ownName = name; }
    /// Whom to ask for forms; null: those that are known stay.
    void use(AirflowClient *airflow) { m_airflow = airflow; }
    Task<Advert> forPartner(PartnerId partner);

private:
    struct KnownDag {
        QJsonObject metadata;
        QDateTime read;
    };
    struct KnownDataset {
        QDateTime updated;
        int count = -1;
        QStringList ciphertexts;
    };
    Task<QJsonObject> metadataOf(QString dagId);
    static Task<QJsonObject> kept(QJsonObject metadata);
    Task<QJsonObject> read(QString dagId);
    Task<QStringList> ciphertextsOf(Dataset dataset);

    Store &m_store;
    IdentifierCipher &m_cipher;
    const Clock &m_clock;
    QPointer<AirflowClient> m_airflow;
    QString m_ownName;
    QHash<QString, KnownDag> m_dags;
    QSet<QString> m_reading; ///< DAGs that Airflow is being asked about
    QHash<QString, KnownDataset> m_datasets;
};

/// A DAG as Kaapana's getdags has it (kaapana-protocol, sections 6 and 8). Parameters, whose form has no
/// name, stand under "parameters", which only Workflow Desk reads. Pure.
QJsonObject dagMetadata(const DagDetails &details);
/// What a partner told of a DAG, for the wizard; texts as they are shown. Pure.
DagDetails dagFromMetadata(const QString &dagId, const QJsonObject &metadata);

} // namespace desk
