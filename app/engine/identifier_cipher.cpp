// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/identifier_cipher.h"

#include "app/core/dataset.h"
#include "app/core/partner.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QPointer>
#include <QtConcurrent>

namespace desk
{

namespace
{

constexpr qsizetype mostKnown = 500'000;

ApiError gone(Operation operation)
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = operation;
    return error;
}

// Replaces a list of ciphertexts by what they say; counts those that say nothing.
QJsonArray read(const QJsonArray &list, const Fernet &key, IdentifierCipher::Plain &plain)
{
    QJsonArray readable;
    for (const QJsonValue &each : list) {
        const auto secret = key.decrypt(each.toString().toLatin1());
        const QString identifier = secret ? QString::fromUtf8(secret->view()) : QString();
        if (!isUid(identifier)) {
            ++plain.foreignCount;
            continue;
        }
        readable.append(identifier);
        plain.identifiers.append(identifier);
    }
    return readable;
}

} // namespace

IdentifierCipher::IdentifierCipher(Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

Task<std::shared_ptr<const Fernet>> IdentifierCipher::key()
{
    const QPointer<IdentifierCipher> self(this);
    if (m_key) {
        const Result<std::shared_ptr<const Fernet>> kept = m_key;
        co_return kept;
    }
    auto secret = co_await m_secrets.read(partner_secret::identifierKey());
    if (!self)
        co_return tl::unexpected(gone(Operation::ReadSecret));
    if (!secret && secret.error().kind == ApiError::Kind::SecretMissing) {
        SecretBytes made = Fernet::randomKey();
        const auto written = co_await m_secrets.write(partner_secret::identifierKey(), made.clone());
        if (!written)
            co_return tl::unexpected(written.error());
        if (!self)
            co_return tl::unexpected(gone(Operation::WriteSecret));
        secret = std::move(made);
    }
    if (!secret)
        co_return tl::unexpected(secret.error());
    auto fernet = Fernet::withKey(*secret);
    if (!fernet)
        co_return tl::unexpected(fernet.error());
    m_key = std::make_shared<const Fernet>(std::move(*fernet));
    const Result<std::shared_ptr<const Fernet>> kept = m_key;
    co_return kept;
}

Task<QStringList> IdentifierCipher::encrypted(QStringList identifiers)
{
    const QPointer<IdentifierCipher> self(this);
    const auto fernet = co_await key();
    if (!fernet)
        co_return tl::unexpected(fernet.error());
    if (!self)
        co_return tl::unexpected(gone(Operation::Encrypt));
    QStringList missing;
    for (const QString &identifier : std::as_const(identifiers)) {
        if (!m_known.contains(identifier))
            missing.append(identifier);
    }
    if (!missing.isEmpty()) {
        const QFuture<Result<QStringList>> future =
            QtConcurrent::run([missing, key = *fernet]() -> Result<QStringList> {
                QStringList made;
                made.reserve(missing.size());
                for (const QString &identifier : missing) {
                    const auto token = key->encrypt(identifier.toUtf8());
                    if (!token)
                        return tl::unexpected(token.error());
                    made.append(QString::fromLatin1(*token));
                }
                return made;
            });
        const Result<QStringList> made = co_await future;
        if (!made)
            co_return tl::unexpected(made.error());
        if (!self)
            co_return tl::unexpected(gone(Operation::Encrypt));
        if (m_known.size() > mostKnown)
            m_known.clear();
        for (qsizetype i = 0; i < missing.size(); ++i) {
            if (!m_known.contains(missing.at(i)))
                m_known.insert(missing.at(i), made->at(i));
        }
    }
    QStringList found;
    found.reserve(identifiers.size());
    for (const QString &identifier : std::as_const(identifiers))
        found.append(m_known.value(identifier));
    co_return found;
}

Task<IdentifierCipher::Plain> IdentifierCipher::decrypted(QJsonObject conf)
{
    const auto fernet = co_await key();
    if (!fernet)
        co_return tl::unexpected(fernet.error());
    const QFuture<Plain> future = QtConcurrent::run([conf, key = *fernet] {
        constexpr QLatin1String formKey("data_form");
        constexpr QLatin1String listKey("identifiers");
        Plain plain;
        plain.conf = conf;
        if (conf.contains(listKey))
            plain.conf.insert(listKey, read(conf.value(listKey).toArray(), *key, plain));
        QJsonObject form = conf.value(formKey).toObject();
        if (form.contains(listKey)) {
            form.insert(listKey, read(form.value(listKey).toArray(), *key, plain));
            plain.conf.insert(formKey, form);
        }
        return plain;
    });
    const Plain plain = co_await future;
    const Result<Plain> result = plain;
    co_return result;
}

} // namespace desk
