// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/peer_clients.h"

#include "tests/support/await.h"

#include <QCoroTask>
#include <QHash>

using namespace desk;

namespace
{

/// A keychain that knows nothing but what it was told.
class FewSecrets final : public Secrets
{
public:
    Task<SecretBytes> read(QString name) override
    {
        if (entries.contains(name))
            co_return SecretBytes(entries.value(name));
        ApiError error;
        error.kind = ApiError::Kind::SecretMissing;
        co_return tl::unexpected<ApiError>(error);
    }
    Task<void> write(QString name, SecretBytes value) override
    {
        entries.insert(name, value.view().toByteArray());
        co_return Result<void>{};
    }
    Task<void> remove(QString name) override
    {
        entries.remove(name);
        co_return Result<void>{};
    }
    void holdForThisRun(const QString &name, SecretBytes value) override
    {
        entries.insert(name, value.view().toByteArray());
    }

    QHash<QString, QByteArray> entries;
};

} // namespace

class PeerClientsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sealsForWhomItHasBothKeys()
    {
        FewSecrets here;
        FewSecrets there;
        Partner partner;
        partner.id = QStringLiteral("4b0c");
        const QByteArray ours = Fernet::randomKey().view().toByteArray();
        const QByteArray theirs = Fernet::randomKey().view().toByteArray();
        here.entries = {
            {partner_secret::issuedKey(partner.id), ours}, {partner_secret::key(partner.id), theirs}};
        there.entries = {
            {partner_secret::issuedKey(partner.id), theirs}, {partner_secret::key(partner.id), ours}};
        const auto seal = QCoro::waitFor(sealOf(this, here, partner));
        const auto partners = QCoro::waitFor(sealOf(this, there, partner));
        QVERIFY(seal && partners);
        QVERIFY(seal->matches(partners->announcement()));

        here.entries.remove(partner_secret::key(partner.id));
        QVERIFY(!QCoro::waitFor(sealOf(this, here, partner)));
        there.entries.insert(partner_secret::key(partner.id), "deactivated");
        QVERIFY(!QCoro::waitFor(sealOf(this, there, partner)));
        there.entries.insert(partner_secret::key(partner.id), ours);
        partner.encrypted = false;
        QVERIFY(!QCoro::waitFor(sealOf(this, there, partner)));
    }
};

QTEST_GUILESS_MAIN(PeerClientsTest)
#include "peer_clients_test.moc"
