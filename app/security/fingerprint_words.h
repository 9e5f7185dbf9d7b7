// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Fingerprints that two people can read to each other on the phone. Pure; any thread.
#pragma once

#include "app/core/secret_bytes.h"

#include <QStringList>

namespace desk
{

/// How many words stand for a fingerprint: 96 of its 256 bits, one word for each eight.
inline constexpr int fingerprintWordCount = 12;

/// The words of a SHA-256 digest, given as hex with or without colons or as 32 bytes; empty for anything
/// else. Always English, so that both sides read the same.
QStringList fingerprintWords(const QByteArray &sha256);
/// The words of a key or token: of a digest of it, so that hearing them gives nothing away.
QStringList fingerprintWords(const SecretBytes &secret);

} // namespace desk
