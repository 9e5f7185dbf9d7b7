// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/partner_repository.h"

#include "app/store/instance_repository.h"
#include "app/store/stored_partner.h"

#include <QCryptographicHash>

namespace desk
{

namespace
{

constexpr QLatin1String columns(
    "SELECT id, name, host, port, certificate_check, ca_file, pinned_sha256, encrypted, created, updated, "
    "last_contact, advert FROM partners");

QString policySetting()
{
    return QStringLiteral("federation.policy");
}

Partner partnerIn(const SqlStatement &row)
{
    Partner partner;
    partner.id = row.text(0);
    partner.name = row.text(1);
    partner.host = row.text(2);
    partner.port = row.count(3);
    partner.check = certificateCheckFromName(row.text(4));
    partner.caFile = row.text(5);
    partner.pinnedSha256 = row.text(6).toLatin1();
    partner.encrypted = row.count(7) != 0;
    partner.created = row.time(8);
    partner.updated = row.time(9);
    partner.lastContact = row.time(10);
    partner.advert = summaryFromStored(row.text(11));
    return partner;
}

QString fieldOf(PartnerFlaw flaw)
{
    switch (flaw) {
    case PartnerFlaw::Host:
        return QStringLiteral("host");
    case PartnerFlaw::Port:
        return QStringLiteral("port");
    case PartnerFlaw::CaFile:
        return QStringLiteral("caFile");
    case PartnerFlaw::Pin:
        return QStringLiteral("pin");
    case PartnerFlaw::Name:
    case PartnerFlaw::None:
        break;
    }
    return QStringLiteral("name");
}

} // namespace

QVector<Partner> PartnerRepository::all()
{
    SqlStatement rows(m_session, columns + QLatin1String(" ORDER BY LOWER(name), name"));
    rows.run();
    QVector<Partner> found;
    while (rows.next())
        found.append(partnerIn(rows));
    return found;
}

Partner PartnerRepository::one(const PartnerId &id)
{
    SqlStatement row(m_session, columns + QLatin1String(" WHERE id = ?"));
    row.run({id});
    if (row.next())
        return partnerIn(row);
    m_session.fail(ApiError::Kind::NotFound, Operation::ChangePartners, id);
    return {};
}

PartnerId PartnerRepository::idOf(const QString &name)
{
    SqlStatement row(m_session, "SELECT id FROM partners WHERE name = ?");
    row.run({name});
    return row.next() ? row.text(0) : PartnerId();
}

bool PartnerRepository::check(const Partner &partner)
{
    const PartnerFlaw flaw = flawOf(partner);
    if (flaw != PartnerFlaw::None) {
        m_session.fail(ApiError::Kind::Invalid, Operation::ChangePartners, partner.name, fieldOf(flaw));
        return false;
    }
    if (InstanceRepository(m_session).localInstance() == partner.name) {
        m_session.fail(
            ApiError::Kind::Conflict, Operation::ChangePartners, partner.name, QStringLiteral("own"));
        return false;
    }
    const PartnerId holder = idOf(partner.name);
    if (!holder.isEmpty() && holder != partner.id) {
        m_session.fail(
            ApiError::Kind::Conflict, Operation::ChangePartners, partner.name, QStringLiteral("taken"));
        return false;
    }
    return !m_session.failed();
}

void PartnerRepository::add(const Partner &partner)
{
    if (!check(partner))
        return;
    SqlStatement(m_session,
        "INSERT INTO partners (id, name, host, port, certificate_check, ca_file, pinned_sha256, encrypted, "
        "policy, advert, token_serial, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '{}', '{}', 0, ?, "
        "?)")
        .run({partner.id, partner.name, partner.host, partner.port, toName(partner.check), partner.caFile,
            QString::fromLatin1(partner.pinnedSha256), partner.encrypted ? 1 : 0, m_session.now(),
            m_session.now()});
    m_session.touched().partners = true;
}

void PartnerRepository::change(const Partner &partner)
{
    const Partner known = one(partner.id);
    if (m_session.failed() || !check(partner))
        return;
    if (known.name != partner.name && isInUse(partner.id)) {
        m_session.fail(
            ApiError::Kind::Conflict, Operation::ChangePartners, known.name, QStringLiteral("name"));
        return;
    }
    SqlStatement(m_session,
        "UPDATE partners SET name = ?, host = ?, port = ?, certificate_check = ?, ca_file = ?, "
        "pinned_sha256 = ?, encrypted = ?, updated = ? WHERE id = ?")
        .run({partner.name, partner.host, partner.port, toName(partner.check), partner.caFile,
            QString::fromLatin1(partner.pinnedSha256), partner.encrypted ? 1 : 0, m_session.now(),
            partner.id});
    m_session.touched().partners = true;
}

// Workflows are kept under the name that their instances had.
bool PartnerRepository::isInUse(const PartnerId &id)
{
    SqlStatement row(m_session, "SELECT (SELECT COUNT(*) FROM incoming_workflows WHERE partner_id = ?) + "
                                "(SELECT COUNT(*) FROM outgoing_jobs WHERE partner_id = ?)");
    row.run({id, id});
    return row.next() && row.number(0) > 0;
}

void PartnerRepository::remove(const PartnerId &id)
{
    one(id);
    SqlStatement(m_session, "DELETE FROM partners WHERE id = ?").run({id});
    m_session.touched().partners = true;
}

LocalPolicy PartnerRepository::localPolicy()
{
    return localPolicyFromStored(InstanceRepository(m_session).setting(policySetting()));
}

void PartnerRepository::setLocalPolicy(const LocalPolicy &policy)
{
    LocalPolicy kept = policy;
    kept.interval = std::max(policy.interval, shortestInterval);
    InstanceRepository(m_session).setSetting(policySetting(), storedPolicy(kept));
    m_session.touched().partners = true;
}

PartnerPolicy PartnerRepository::policy(const PartnerId &id)
{
    SqlStatement row(m_session, "SELECT policy FROM partners WHERE id = ?");
    row.run({id});
    if (row.next())
        return partnerPolicyFromStored(row.text(0));
    m_session.fail(ApiError::Kind::NotFound, Operation::ChangePartners, id);
    return {};
}

void PartnerRepository::setPolicy(const PartnerId &id, const PartnerPolicy &policy)
{
    one(id);
    SqlStatement(m_session, "UPDATE partners SET policy = ? WHERE id = ?").run({storedPolicy(policy), id});
    m_session.touched().partners = true;
}

void PartnerRepository::noteContact(const PartnerId &id, const std::optional<AdvertRecord> &advert)
{
    SqlStatement contact(m_session, "UPDATE partners SET last_contact = ? WHERE id = ?");
    contact.run({m_session.now(), id});
    if (contact.changedRows() == 0) {
        m_session.fail(ApiError::Kind::NotFound, Operation::SyncPartner, id);
        return;
    }
    m_session.touched().partners = true;
    if (!advert)
        return;
    const QString content = storedAdvert(*advert);
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
    SqlStatement known(m_session, "SELECT digest FROM partner_adverts WHERE partner_id = ?");
    known.run({id});
    if (known.next() && known.text(0) == digest)
        return;
    SqlStatement(m_session,
        "INSERT INTO partner_adverts (partner_id, digest, content) VALUES (?, ?, ?) ON CONFLICT (partner_id) "
        "DO UPDATE SET digest = excluded.digest, content = excluded.content")
        .run({id, digest, content});
    SqlStatement(m_session, "UPDATE partners SET advert = ? WHERE id = ?")
        .run({storedSummary(summaryOf(*advert)), id});
}

PartnerRecords PartnerRepository::records()
{
    PartnerRecords records;
    records.local = localPolicy();
    InstanceRepository instances(m_session);
    records.created = instances.created();
    records.updated = instances.updated();
    SqlStatement rows(m_session, "SELECT p.id, p.policy, MAX(t.issued) FROM partners p LEFT JOIN "
                                 "partner_tokens t ON t.partner_id = p.id GROUP BY p.id, p.policy");
    rows.run();
    while (rows.next()) {
        records.policies.insert(rows.text(0), partnerPolicyFromStored(rows.text(1)));
        if (!rows.isNull(2))
            records.newestTokens.insert(rows.text(0), rows.time(2));
    }
    return records;
}

AdvertRecord PartnerRepository::advert(const PartnerId &id)
{
    SqlStatement row(m_session, "SELECT content FROM partner_adverts WHERE partner_id = ?");
    row.run({id});
    return row.next() ? advertFromStored(row.text(0)) : AdvertRecord();
}

QVector<IssuedToken> PartnerRepository::tokens()
{
    SqlStatement rows(m_session, "SELECT t.partner_id, p.name, t.serial, t.issued, t.valid_until FROM "
                                 "partner_tokens t JOIN partners p "
                                 "ON p.id = t.partner_id ORDER BY p.name, t.serial");
    rows.run();
    QVector<IssuedToken> found;
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.count(2), rows.time(3), rows.time(4)});
    return found;
}

int PartnerRepository::issueToken(
    const PartnerId &id, const QDateTime &validUntil, const QDateTime &graceOfOlder)
{
    one(id);
    SqlStatement next(
        m_session, "UPDATE partners SET token_serial = token_serial + 1 WHERE id = ? RETURNING token_serial");
    next.run({id});
    const int serial = next.next() ? next.count(0) : 0;
    SqlStatement(m_session, "UPDATE partner_tokens SET valid_until = ? WHERE partner_id = ? AND (valid_until "
                            "IS NULL OR valid_until > ?)")
        .run({storedTime(graceOfOlder), id, storedTime(graceOfOlder)});
    SqlStatement(
        m_session, "INSERT INTO partner_tokens (partner_id, serial, issued, valid_until) VALUES (?, ?, ?, ?)")
        .run({id, serial, m_session.now(), storedTime(validUntil)});
    m_session.touched().partners = true;
    return serial;
}

QVector<int> PartnerRepository::revokeTokens(const PartnerId &id)
{
    one(id);
    QVector<int> serials;
    const QVector<IssuedToken> known = tokens();
    for (const IssuedToken &token : known) {
        if (token.partner == id)
            serials.append(token.serial);
    }
    SqlStatement(m_session, "DELETE FROM partner_tokens WHERE partner_id = ?").run({id});
    m_session.touched().partners = true;
    return serials;
}

QVector<IssuedToken> PartnerRepository::dropEndedTokens()
{
    QVector<IssuedToken> ended;
    const QVector<IssuedToken> known = tokens();
    SqlStatement drop(m_session, "DELETE FROM partner_tokens WHERE partner_id = ? AND serial = ?");
    for (const IssuedToken &token : known) {
        if (!token.validUntil.isValid() || token.validUntil.toMSecsSinceEpoch() >= m_session.now())
            continue;
        drop.run({token.partner, token.serial});
        ended.append(token);
        m_session.touched().partners = true;
    }
    return ended;
}

} // namespace desk
