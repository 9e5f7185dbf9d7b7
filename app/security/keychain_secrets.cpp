// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/keychain_secrets.h"

#include <QCoroSignal>
#include <memory>
#include <qt6keychain/keychain.h>
#include <utility>

namespace desk
{

namespace
{

/// A job is under way in its own signal when we hear of its end, so it is deleted later.
struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
template <typename T>
using JobPointer = std::unique_ptr<T, DeleteLater>;

template <typename T>
JobPointer<T> makeJob(const QString &key)
{
    JobPointer<T> job(new T(QStringLiteral("workflow-desk")));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

/// Overwrites a copy that QtKeychain handed out, as far as it is ours alone.
void wipe(QByteArray &bytes)
{
    bytes.detach();
    volatile char *byte = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        byte[i] = 0;
    bytes.clear();
}

ApiError toError(const QKeychain::Job &job, Operation operation, const QString &name)
{
    ApiError error{ApiError::Kind::SecretUnavailable, operation, name, 0, QString(), QString()};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = ApiError::Kind::SecretMissing;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        error.detail = QStringLiteral("denied");
        break;
    case QKeychain::AccessDenied: // what libsecret's "is locked" becomes
        error.detail = QStringLiteral("locked");
        break;
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no session bus, or nobody serves secrets on it
        error.detail = QStringLiteral("absent");
        break;
    }
    return error;
}

} // namespace

KeychainSecrets::KeychainSecrets(QString profile)
    : m_profile(std::move(profile))
{
}

QString KeychainSecrets::key(const QString &name) const
{
    return m_profile + QLatin1Char('#') + name;
}

Task<SecretBytes> KeychainSecrets::read(QString name)
{
    const auto held = m_held.find(name);
    if (held != m_held.end())
        co_return held->second.clone();
    const auto job = makeJob<QKeychain::ReadPasswordJob>(key(name));
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    if (job->error() != QKeychain::NoError)
        co_return tl::unexpected(toError(*job, Operation::ReadSecret, name));
    QByteArray bytes = job->binaryData();
    SecretBytes secret(bytes);
    wipe(bytes);
    if (secret.isEmpty()) {
        co_return tl::unexpected(
            ApiError{ApiError::Kind::SecretMissing, Operation::ReadSecret, name, 0, QString(), QString()});
    }
    co_return secret;
}

Task<void> KeychainSecrets::write(QString name, SecretBytes value)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(key(name));
    QByteArray bytes = value.view().toByteArray();
    job->setBinaryData(bytes);
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    // Taken out of the job, so that this is the last copy of these bytes and can be wiped.
    job->setBinaryData(QByteArray());
    wipe(bytes);
    if (job->error() != QKeychain::NoError)
        co_return tl::unexpected(toError(*job, Operation::WriteSecret, name));
    m_held.erase(name);
    co_return Result<void>{};
}

Task<void> KeychainSecrets::remove(QString name)
{
    const bool wasHeld = m_held.erase(name) > 0;
    const auto job = makeJob<QKeychain::DeletePasswordJob>(key(name));
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    if (job->error() != QKeychain::NoError && !wasHeld)
        co_return tl::unexpected(toError(*job, Operation::WriteSecret, name));
    co_return Result<void>{};
}

void KeychainSecrets::holdForThisRun(const QString &name, SecretBytes value)
{
    m_held.insert_or_assign(name, std::move(value));
}

} // namespace desk
