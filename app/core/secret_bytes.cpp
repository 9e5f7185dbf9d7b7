// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/secret_bytes.h"

#include <type_traits>
#include <utility>

namespace desk
{

namespace
{

/// The whole allocation: also what lies before and behind the text, where a longer one may have been. Nothing
/// for a literal, which has none. As it is, without a copy first; and through a volatile pointer, so that the
/// compiler cannot leave the writes out as dead.
template <typename Text>
void overwrite(Text &text) noexcept
{
    using Character = std::remove_const_t<std::remove_pointer_t<decltype(text.constData())>>;
    auto *first = const_cast<Character *>(text.constData()); // NOLINT(*-const-cast)
    const qsizetype count = text.capacity();
    if (count == 0)
        return;
    first -= text.data_ptr().freeSpaceAtBegin();
    auto *bytes = reinterpret_cast<volatile char *>(first); // NOLINT(*-reinterpret-cast)
    for (size_t i = 0; i < size_t(count) * sizeof(Character); ++i)
        bytes[i] = 0;
}

} // namespace

void wipe(QByteArray &bytes) noexcept
{
    overwrite(bytes);
    bytes.clear();
}

void wipe(QString &text) noexcept
{
    overwrite(text);
    text.clear();
}

SecretBytes::SecretBytes(const QByteArray &bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
}

SecretBytes::SecretBytes(QByteArray &&bytes)
{
    if (bytes.isDetached())
        m_bytes = std::exchange(bytes, QByteArray());
    else
        m_bytes = QByteArray(bytes.constData(), bytes.size());
}

SecretBytes SecretBytes::fromText(const QString &text)
{
    SecretBytes secret;
    secret.m_bytes = text.toUtf8();
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, QByteArray()))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe(m_bytes);
}

SecretBytes SecretBytes::clone() const
{
    return SecretBytes(m_bytes);
}

} // namespace desk
