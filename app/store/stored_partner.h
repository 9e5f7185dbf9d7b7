// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// How policies and adverts are stored: as JSON, so that what a later version adds needs no new column. Pure.
#pragma once

#include "app/store/partner_store.h"

namespace desk
{

QString storedPolicy(const LocalPolicy &policy);
LocalPolicy localPolicyFromStored(const QString &text);
QString storedPolicy(const PartnerPolicy &policy);
PartnerPolicy partnerPolicyFromStored(const QString &text);

QString storedAdvert(const AdvertRecord &advert);
AdvertRecord advertFromStored(const QString &text);
/// Without forms and identifiers.
PartnerAdvert summaryOf(const AdvertRecord &advert);
QString storedSummary(const PartnerAdvert &advert);
PartnerAdvert summaryFromStored(const QString &text);

} // namespace desk
