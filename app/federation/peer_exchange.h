// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What calling a partner and checking it have in common.
#pragma once

#include "app/airflow/http_transport.h"
#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/federation/peer_endpoint.h"

namespace desk
{

/// Where a partner's requests go, and whom to believe there.
HttpPlace placeOf(const PeerEndpoint &endpoint);
TlsTrust trustOf(const PeerEndpoint &endpoint);

/// A request to the partner, with its token, deadline and limits.
HttpRequest peerRequest(const PeerEndpoint &endpoint, const SecretBytes &token, Operation operation,
    HttpRequest::Method method, const QString &path);

/// Nothing for a success (200, and 201 and 204, which others answer), otherwise the error that an answer
/// stands for; see PeerClient for the words. The token is in none, even if the partner sends it back.
std::optional<ApiError> peerFailure(
    const HttpRequest &request, const HttpReply &reply, const SecretBytes &token);

} // namespace desk
