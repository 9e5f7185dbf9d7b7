// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace desk
{

/// A secret in memory: moved, never copied; wiped when it goes; has no text form that a log could print.
class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes);
    /// UTF-8 of a text field; the caller still clears the field.
    static SecretBytes fromText(const QString &text);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves, to hand on at once and not to keep.
    QByteArrayView view() const { return m_bytes; }
    /// A deliberate second copy.
    SecretBytes clone() const;

private:
    void wipe() noexcept;
    QByteArray m_bytes;
};

} // namespace desk
