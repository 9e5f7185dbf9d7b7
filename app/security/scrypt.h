// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QByteArray>

namespace desk
{

/// What an attacker has to spend on every guess of a password; memory is 128 * r * 2^ln bytes.
struct ScryptCost {
    int ln = 16;
    int r = 8;
    int p = 2;
    bool operator==(const ScryptCost &) const = default;
};

/// Whether something of ours can have been made with that cost: what was not must not cost gigabytes to find
/// out. Pure.
bool isUsable(const ScryptCost &cost);
/// A key of that many bytes from a password (RFC 7914); empty if the cost is not usable or the cryptographic
/// library refuses, such as without memory. Any thread but the GUI's: it takes long, and much memory, on
/// purpose.
SecretBytes scrypt(const SecretBytes &password, const QByteArray &salt, const ScryptCost &cost, int length);

} // namespace desk
