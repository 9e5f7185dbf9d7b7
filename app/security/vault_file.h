// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/security/scrypt.h"

#include <QString>
#include <map>

namespace desk
{

/// Named secrets in one file that a passphrase opens: scrypt makes the key, AES-256-GCM encrypts the entries
/// and vouches for them and for the file's header. The file is JSON: format, version, scrypt's parameters and
/// salt, nonce, data; it is readable by its user alone, replaced as a whole, and every version of it has a
/// nonce of its own. Several processes may use it: each change is made to what the file holds then.
///
/// One thread at a time, never the GUI's. Errors: SecretUnavailable with detail "passphrase" (it is wrong, or
/// the file was changed by somebody who does not know it), "damaged" (no vault, or cut off) or "empty" (no
/// passphrase was given); SecretMissing; File with the file as target.
class VaultFile final
{
    Q_DISABLE_COPY_MOVE(VaultFile)
public:
    /// cost: of a new file; one that exists has its own.
    explicit VaultFile(QString path, ScryptCost cost = {});
    ~VaultFile();

    /// Makes the key, and reads the file with it; one that is not there yet is made by the first write().
    Result<void> open(const SecretBytes &passphrase);
    Result<SecretBytes> read(const QString &name);
    Result<void> write(const QString &name, const SecretBytes &value);
    Result<void> remove(const QString &name);

private:
    using Entries = std::map<QString, SecretBytes>;
    struct Header {
        ScryptCost cost;
        QByteArray salt;
    };

    ApiError notOpen(Operation operation) const;
    /// The file's entries as they are now; the header is filled in. No file: no entries and an empty salt.
    Result<Entries> load(Header &header, const SecretBytes *passphrase);
    Result<void> save(const Entries &entries) const;
    template <typename Change>
    Result<void> change(Change change);

    QString m_path;
    Header m_header;
    SecretBytes m_key;
};

} // namespace desk
