// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partners.h"

namespace desk
{

/// A step of testing a partner, e.g. "Certificate".
QString nameOf(PartnerCheck::Step step);
/// What a step found, in one or two sentences; with what to do where it failed. For windows and terminal.
QString describe(const PartnerCheck &check);
/// Why a partner's certificate was not accepted, from an error of PeerClient or of a step.
QString whyCertificate(const ApiError &error);
/// How a partner's certificate is verified, in a few words.
QString describe(CertificateCheck check);

} // namespace desk
