// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/keychain_secrets.h"

#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
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

/// A call to a program on the session's bus that must not be started for it; what it answers.
QCoro::Task<QDBusMessage> ask(QDBusMessage call)
{
    constexpr int patience = 5000; // ms
    call.setAutoStartService(false);
    const JobPointer<QDBusPendingCallWatcher> watcher(
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patience)));
    if (!watcher->isFinished())
        co_await qCoro(watcher.get(), &QDBusPendingCallWatcher::finished);
    co_return watcher->reply();
}

/// Whether the keychain holds an entry that it does not open. Its library does not tell that from no entry:
/// where nobody unlocks the keychain, it has found nothing. Source: Secret Service API, "SearchItems".
QCoro::Task<bool> holdsLocked(QString key)
{
    using Attributes = QMap<QString, QString>;
    using Items = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
        QStringLiteral("SearchItems"));
    const Attributes attributes{
        {QStringLiteral("user"), key}, {QStringLiteral("server"), QStringLiteral("workflow-desk")}};
    search.setArguments({QVariant::fromValue(attributes)});
    const QDBusMessage answer = co_await ask(search);
    const QDBusPendingReply<Items, Items> found(answer);
    co_return found.isValid() && !found.argumentAt<1>().isEmpty();
}

/// Whether a program serves secrets in this session at all.
QCoro::Task<bool> isServed()
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question.setArguments({QStringLiteral("org.freedesktop.secrets")});
    const QDBusMessage answer = co_await ask(question);
    const QDBusPendingReply<bool> owned(answer);
    co_return owned.isValid() && owned.value();
}

QCoro::Task<ApiError> errorOf(QKeychain::Error code, QString key, Operation operation, QString name)
{
    ApiError error{ApiError::Kind::SecretUnavailable, operation, name, 0, QString(), QString()};
    bool locked = code == QKeychain::AccessDenied; // what the library's "is locked" becomes
    if (code == QKeychain::EntryNotFound || code == QKeychain::CouldNotDeleteEntry)
        locked = co_await holdsLocked(key);
    bool refused = code == QKeychain::AccessDeniedByUser || code == QKeychain::CouldNotDeleteEntry;
    if (code == QKeychain::OtherError)
        refused = co_await isServed();
    if (locked)
        error.detail = QStringLiteral("locked");
    else if (code == QKeychain::EntryNotFound)
        error.kind = ApiError::Kind::SecretMissing;
    else
        error.detail = refused ? QStringLiteral("denied") : QStringLiteral("absent");
    co_return error;
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
    if (job->error() != QKeychain::NoError) {
        const ApiError error = co_await errorOf(job->error(), key(name), Operation::ReadSecret, name);
        co_return tl::unexpected(error);
    }
    QByteArray bytes = job->binaryData();
    SecretBytes secret(bytes);
    // The job's own copy as well: they are the same bytes.
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
    if (job->error() != QKeychain::NoError) {
        const ApiError error = co_await errorOf(job->error(), key(name), Operation::WriteSecret, name);
        co_return tl::unexpected(error);
    }
    m_held.erase(name);
    co_return Result<void>{};
}

Task<void> KeychainSecrets::remove(QString name)
{
    const bool wasHeld = m_held.erase(name) > 0;
    const auto job = makeJob<QKeychain::DeletePasswordJob>(key(name));
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    // It has nothing against an entry that it could not reach either, and that stays.
    bool stays = false;
    if (job->error() == QKeychain::NoError)
        stays = co_await holdsLocked(key(name));
    if (stays)
        co_return tl::unexpected(ApiError{ApiError::Kind::SecretUnavailable, Operation::WriteSecret, name, 0,
            QString(), QStringLiteral("locked")});
    if (job->error() != QKeychain::NoError && !wasHeld) {
        const ApiError error = co_await errorOf(job->error(), key(name), Operation::WriteSecret, name);
        co_return tl::unexpected(error);
    }
    co_return Result<void>{};
}

void KeychainSecrets::holdForThisRun(const QString &name, SecretBytes value)
{
    m_held.insert_or_assign(name, std::move(value));
}

} // namespace desk
