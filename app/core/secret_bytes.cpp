// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/secret_bytes.h"

#include <utility>

namespace desk
{

SecretBytes::SecretBytes(QByteArray bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
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
        wipe();
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::clone() const
{
    return SecretBytes(m_bytes);
}

void SecretBytes::wipe() noexcept
{
    // Through a volatile pointer, so that the compiler cannot leave the writes out as dead.
    volatile char *byte = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        byte[i] = 0;
    m_bytes.clear();
}

} // namespace desk
