// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/security/fernet.h"
#include "app/security/secrets.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <memory>

namespace desk
{

/// Our series' identifiers as partners see them, and back. The key is made once, is the same for all partners
/// and never leaves the keychain; a Fernet token made under it stays valid for ever. Encrypting and
/// decrypting happen on worker threads. GUI thread.
class IdentifierCipher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentifierCipher)
public:
    /// A partner's configuration, read.
    struct Plain {
        QJsonObject conf;        ///< with identifiers in plain
        QStringList identifiers; ///< those that could be read
        int foreignCount = 0;    ///< those that could not, or are no UID
    };

    /// Has to outlive it.
    explicit IdentifierCipher(Secrets &secrets, QObject *parent = nullptr);

    /// The same identifier gives the same ciphertext while the program runs. Errors: the keychain's.
    Task<QStringList> encrypted(QStringList identifiers);
    /// Reads the identifiers of a job's configuration (kaapana-protocol, section 4), of which those that are
    /// not ours are only counted.
    Task<Plain> decrypted(QJsonObject conf);

private:
    Task<std::shared_ptr<const Fernet>> key();

    Secrets &m_secrets;
    std::shared_ptr<const Fernet> m_key;
    QHash<QString, QString> m_known; ///< identifier -> ciphertext
};

} // namespace desk
