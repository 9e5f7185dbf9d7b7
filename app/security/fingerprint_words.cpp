// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/fingerprint_words.h"

#include <QCryptographicHash>
#include <array>

namespace desk
{

namespace
{

// Common nouns, chosen so that no two sound alike. Their order is the meaning of fingerprints that people
// compare: it never changes.
// clang-format off
constexpr std::array<const char *, 256> words{
    "acid", "acorn", "actor", "album", "alley", "anchor", "angel", "ankle", "apple", "april", "arrow",
    "atlas", "autumn", "bacon", "badge", "baker", "balcony", "ballet", "bamboo", "banana", "barrel",
    "basket", "beach", "beaver", "beetle", "bishop", "blanket", "bonnet", "bridge", "broom", "butter",
    "cabin", "cactus", "camel", "candle", "canyon", "carpet", "castle", "cellar", "cement", "cherry",
    "circus", "cloud", "clover", "cobra", "cobweb", "coffee", "comet", "copper", "cotton", "cradle",
    "cricket", "crystal", "cushion", "dagger", "daisy", "dancer", "decade", "desert", "diamond", "dinner",
    "doctor", "dolphin", "domino", "dragon", "drummer", "eagle", "earring", "echo", "elbow", "elephant",
    "emerald", "engine", "eraser", "evening", "fabric", "falcon", "farmer", "feather", "festival", "fiddle",
    "flamingo", "flower", "forest", "fossil", "fountain", "friday", "galaxy", "gallop", "garden", "garlic",
    "ghost", "giant", "ginger", "glacier", "goblet", "grammar", "gravel", "guitar", "hammer", "harbour",
    "hazel", "hedge", "helmet", "hermit", "hockey", "honey", "hotel", "hunter", "igloo", "island", "ivory",
    "jacket", "jaguar", "jelly", "jigsaw", "jungle", "juniper", "kayak", "kettle", "kingdom", "kitchen",
    "knight", "koala", "lagoon", "lantern", "lavender", "lemon", "leopard", "letter", "library", "lilac",
    "lizard", "lobster", "luggage", "magnet", "mango", "marble", "meadow", "memory", "mermaid", "mirror",
    "mitten", "monkey", "mosquito", "mountain", "muffin", "museum", "napkin", "needle", "nephew", "nickel",
    "noodle", "november", "nurse", "nutmeg", "oasis", "ocean", "octopus", "office", "olive", "onion",
    "orange", "orchard", "oven", "oyster", "palace", "pancake", "paprika", "parrot", "pebble", "pencil",
    "pepper", "piano", "pigeon", "pillow", "planet", "pocket", "potato", "pumpkin", "puzzle", "pyramid",
    "quarter", "queen", "quilt", "rabbit", "radio", "rainbow", "ranger", "raven", "ribbon", "river",
    "rocket", "rooster", "ruby", "saddle", "sailor", "salmon", "scissors", "shadow", "shovel", "silver",
    "sister", "spider", "spoon", "squirrel", "stadium", "summer", "sunday", "syrup", "tablet", "teapot",
    "temple", "tennis", "thunder", "tiger", "timber", "tomato", "tractor", "trumpet", "tulip", "tunnel",
    "turtle", "twelve", "umbrella", "uncle", "unicorn", "uproar", "valley", "vanilla", "velvet", "vessel",
    "village", "vinegar", "violin", "volcano", "vulture", "waffle", "wagon", "walnut", "walrus", "weasel",
    "wedding", "whistle", "window", "winter", "wisdom", "wizard", "wolf", "woodland", "yacht", "yellow",
    "yogurt", "zebra", "zigzag", "zipper",
};
// clang-format on

} // namespace

QStringList fingerprintWords(const QByteArray &sha256)
{
    QByteArray digest = sha256;
    if (digest.size() != 32) {
        const QByteArray hex = QByteArray(sha256).replace(':', "").trimmed();
        digest = hex.size() == 64 ? QByteArray::fromHex(hex) : QByteArray();
    }
    if (digest.size() != 32)
        return {};
    QStringList result;
    for (int i = 0; i < fingerprintWordCount; ++i)
        result << QLatin1String(words.at(static_cast<unsigned char>(digest.at(i))));
    return result;
}

QStringList fingerprintWords(const SecretBytes &secret)
{
    // Not the plain digest, which other places may store.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("workflow-desk fingerprint\n");
    hash.addData(secret.view());
    return fingerprintWords(hash.result());
}

} // namespace desk
