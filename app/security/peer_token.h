// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The tokens with which partners authenticate. Pure; any thread.
#pragma once

#include "app/core/secret_bytes.h"

namespace desk
{

inline constexpr int peerTokenLength = 36;

/// A random UUID (version 4) in lower case with hyphens; empty if the cryptographic library has no randomness
/// to give.
SecretBytes randomPeerToken();
/// Whether a text has the form of a UUID.
bool isPeerToken(QByteArrayView text);
/// Whether two secrets are equal, in a time that does not tell where they differ.
bool isSameSecret(QByteArrayView left, QByteArrayView right);
/// SHA-256, to recognise a secret without keeping it.
QByteArray secretDigest(QByteArrayView secret);

} // namespace desk
