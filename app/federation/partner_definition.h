// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <QString>
#include <QVector>

namespace desk
{

/// What one side gives the other to be registered: Kaapana's clipboard JSON. Holds secrets, so it is moved,
/// never copied.
struct PartnerDefinition {
    QString instanceName;
    QString host;
    int port = 443;
    SecretBytes token;     ///< 36 characters: what whoever reads this sends when calling the instance
    SecretBytes fernetKey; ///< 44 characters; empty: deactivated
    bool verifiesTls = true;
};

/// What was forgiven when a definition was read.
enum class DefinitionNotice {
    Quotes,         ///< single or typographic quotes
    TrailingCommas, ///< a comma before the end of the object
    Surroundings,   ///< text before or after the object was left out
    HostFromUrl,    ///< the host came as an address with scheme, port or path
    UnknownFields,  ///< left out
};

struct ReadDefinition {
    PartnerDefinition definition;
    QVector<DefinitionNotice> notices; ///< each at most once
};

/// Reads a definition as it was pasted or stands in a file. Invalid, with the JSON's key as field and
/// "missing", "empty", "too long", "characters" or "range" as detail, or field "definition" if it is no JSON
/// object; the text itself is in no error. Pure; any thread.
Result<ReadDefinition> readDefinition(const SecretBytes &text);

/// The text to give to a partner, as Kaapana's export writes it: port as a text.
SecretBytes writeDefinition(const PartnerDefinition &definition);

} // namespace desk
