// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>

namespace desk
{

/// A secret in memory: moved, never copied; wiped when it goes; has no text form that a log could print.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// A copy; the caller still wipes the bytes that it has.
    explicit SecretBytes(const QByteArray &bytes);
    /// Takes the bytes themselves, unless somebody else holds them too: then it is a copy.
    explicit SecretBytes(QByteArray &&bytes);
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
    friend struct SecretSpy; ///< of the test: looks at the memory after its end
    QByteArray m_bytes;
};

/// A secret that several hold, wiped when the last of them lets it go.
using SharedSecret = std::shared_ptr<const SecretBytes>;

/// Overwrites the bytes, also for whoever else holds the same ones, and empties them. For what a library
/// wants or gives as plain bytes or text.
void wipe(QByteArray &bytes) noexcept;
void wipe(QString &text) noexcept;

} // namespace desk
