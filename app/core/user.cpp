// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/user.h"

#include <algorithm>

namespace desk
{

namespace
{

constexpr int longestName = 64;

template <typename Accepts>
NameFlaw flawOf(const QString &name, Accepts accepts)
{
    if (name.isEmpty())
        return NameFlaw::Empty;
    if (name.size() > longestName)
        return NameFlaw::TooLong;
    return std::all_of(name.begin(), name.end(), accepts) ? NameFlaw::None : NameFlaw::Characters;
}

} // namespace

NameFlaw flawOfUserName(const QString &name)
{
    return flawOf(name, [](QChar character) {
        return character.isLetterOrNumber() || QStringView(u"._-@").contains(character);
    });
}

NameFlaw flawOfInstanceName(const QString &name)
{
    return flawOf(name, [](QChar character) {
        return (character.unicode() < 128 && character.isLetterOrNumber()) ||
               QStringView(u"._-").contains(character);
    });
}

} // namespace desk
