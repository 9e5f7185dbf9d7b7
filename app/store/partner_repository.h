// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/partner_store.h"
#include "app/store/sql_session.h"

namespace desk
{

/// Registered partners, what they may do, what they told, and which tokens we issued. Worker thread; a
/// function that fails fails its session.
class PartnerRepository final
{
public:
    explicit PartnerRepository(SqlSession &session)
        : m_session(session)
    {
    }

    QVector<Partner> all();
    Partner one(const PartnerId &id);
    /// The id of the partner of that name; empty if there is none.
    PartnerId idOf(const QString &name);
    void add(const Partner &partner);
    void change(const Partner &partner);
    /// The registration with everything that is only about it.
    void remove(const PartnerId &id);

    LocalPolicy localPolicy();
    void setLocalPolicy(const LocalPolicy &policy);
    PartnerPolicy policy(const PartnerId &id);
    void setPolicy(const PartnerId &id, const PartnerPolicy &policy);
    PartnerRecords records();

    /// A successful exchange, and what the partner told in it.
    void noteContact(const PartnerId &id, const std::optional<AdvertRecord> &advert);
    AdvertRecord advert(const PartnerId &id);

    QVector<IssuedToken> tokens();
    int issueToken(const PartnerId &id, const QDateTime &validUntil, const QDateTime &graceOfOlder);
    QVector<int> revokeTokens(const PartnerId &id);
    QVector<IssuedToken> dropEndedTokens();

private:
    bool check(const Partner &partner);
    bool isInUse(const PartnerId &id);

    SqlSession &m_session;
};

} // namespace desk
