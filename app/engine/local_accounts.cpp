// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/local_accounts.h"

#include <QPointer>
#include <QScopeGuard>
#include <algorithm>
#include <memory>
#include <utility>

namespace desk
{

namespace
{

using Kind = ApiError::Kind;
using Phase = AccessState::Phase;

constexpr int freeTries = 3;
constexpr qint64 firstWait = 5;     // s
constexpr qint64 longestWait = 300; // s
constexpr qsizetype longestPassword = 1024;
constexpr qsizetype mostStrangers = 1000;

QString lockSetting()
{
    return QStringLiteral("access.lock_after_minutes");
}

tl::unexpected<ApiError> refused(Kind kind, Operation operation, const QString &target,
    const QString &field = {}, const QString &detail = {})
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.target = target;
    error.field = field;
    error.detail = detail;
    return tl::unexpected(error);
}

/// How long to wait after that many failures: 5 s after the third, then twice as long each time.
qint64 waitAfter(int failures)
{
    if (failures < freeTries)
        return 0;
    const int doublings = std::min(failures - freeTries, 10);
    return std::min(firstWait << doublings, longestWait);
}

int lengthOf(const SecretBytes &password)
{
    // Characters, not bytes: those of UTF-8 that continue one do not count.
    const QByteArrayView bytes = password.view();
    return int(
        std::count_if(bytes.begin(), bytes.end(), [](char byte) { return (uchar(byte) & 0xc0U) != 0x80U; }));
}

Result<void> checkPassword(const QString &name, const SecretBytes &password, Operation operation)
{
    const auto flaw = [&](const char *detail) {
        return refused(
            Kind::Invalid, operation, name, QStringLiteral("password"), QString::fromLatin1(detail));
    };
    if (password.isEmpty())
        return flaw("empty");
    if (lengthOf(password) < minimumPasswordLength)
        return flaw("short");
    if (password.view().size() > longestPassword)
        return flaw("long");
    QString text = QString::fromUtf8(password.view());
    const bool same = text.compare(name, Qt::CaseInsensitive) == 0;
    wipe(text);
    if (same)
        return flaw("same");
    return {};
}

QString wordFor(NameFlaw flaw)
{
    switch (flaw) {
    case NameFlaw::Empty:
        return QStringLiteral("empty");
    case NameFlaw::TooLong:
        return QStringLiteral("long");
    default:
        return QStringLiteral("characters");
    }
}

} // namespace

LocalAccounts::LocalAccounts(Store &store, const Clock &clock, Options options, QObject *parent)
    : Accounts(parent)
    , m_store(store)
    , m_clock(clock)
    , m_options(options)
{
    m_idleTimer.setInterval(options.idleCheck);
    connect(&m_idleTimer, &QTimer::timeout, this, &LocalAccounts::lookWhetherIdle);
}

Task<void> LocalAccounts::open()
{
    const QPointer<LocalAccounts> self(this);
    const auto users = co_await m_store.users();
    if (!users)
        co_return tl::unexpected(users.error());
    if (!self)
        co_return Result<void>{};
    const auto minutes = co_await m_store.setting(lockSetting());
    if (!minutes)
        co_return tl::unexpected(minutes.error());
    if (!self)
        co_return Result<void>{};
    bool isNumber = false;
    const int wanted = minutes->toInt(&isNumber);
    if (isNumber)
        m_lockAfter = std::chrono::minutes(std::max(0, wanted));
    const bool known = std::any_of(users->begin(), users->end(),
        [this](const UserRecord &record) { return record.user.name == m_state.user.name; });
    if (users->isEmpty())
        setState({Phase::NotSetUp, {}});
    else if (!known)
        setState({Phase::SignedOut, {}});
    co_return Result<void>{};
}

QCoro::Task<> LocalAccounts::readAgain()
{
    const QPointer<LocalAccounts> self(this);
    const QString name = m_state.user.name;
    if (name.isEmpty())
        co_return;
    const auto record = co_await m_store.user(name);
    if (!self || m_state.user.name != name)
        co_return;
    if (!record) {
        if (record.error().kind == Kind::NotFound)
            signOut();
        co_return;
    }
    AccessState state = m_state;
    state.user.role = record->user.role;
    state.user.mustChangePassword = record->user.mustChangePassword;
    if (state == m_state)
        co_return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void LocalAccounts::setState(const AccessState &state)
{
    if (state.phase == Phase::SignedIn) {
        m_lastSign = m_clock.now();
        m_idleTimer.start();
    } else {
        m_idleTimer.stop();
    }
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

// --- Signing in

Task<void> LocalAccounts::setUp(QString instance, QString name, SecretBytes password)
{
    const QPointer<LocalAccounts> self(this);
    const NameFlaw instanceFlaw = flawOfInstanceName(instance);
    if (instanceFlaw != NameFlaw::None)
        co_return refused(
            Kind::Invalid, Operation::SetUpDesk, instance, QStringLiteral("instance"), wordFor(instanceFlaw));
    const Result<void> usable = check(name, password, Operation::SetUpDesk);
    if (!usable)
        co_return tl::unexpected(usable.error());
    const auto hash = co_await hashed(std::move(password), Operation::SetUpDesk);
    if (!hash)
        co_return tl::unexpected(hash.error());
    if (!self)
        co_return Result<void>{};
    UserRecord admin;
    admin.user.name = name;
    admin.user.role = UserRole::Admin;
    admin.passwordHash = *hash;
    const auto done = co_await m_store.setUp(instance, admin);
    if (!done)
        co_return tl::unexpected(during(Operation::SetUpDesk, done.error()));
    if (!self)
        co_return Result<void>{};
    const auto kept = co_await m_store.user(name);
    if (!kept)
        co_return tl::unexpected(during(Operation::SetUpDesk, kept.error()));
    if (self)
        Q_EMIT instanceNamed(instance);
    if (self)
        setState({Phase::SignedIn, kept->user});
    co_return Result<void>{};
}

// Whether enough time has gone by since the last failure. Who finds that the clock was set back since waits
// from then on: not for as long as it was set back.
Result<void> LocalAccounts::mayTry(const UserRecord &record)
{
    const qint64 wait = waitAfter(record.failures);
    if (wait == 0 || !record.lastTry.isValid())
        return {};
    const QDateTime now = m_clock.now();
    QDateTime since = record.lastTry;
    if (since > now) {
        QDateTime &noticed = m_setBack[record.user.name.toLower()];
        if (!noticed.isValid() || noticed > now)
            noticed = now;
        since = noticed;
    } else {
        m_setBack.remove(record.user.name.toLower());
    }
    const qint64 gone = since.secsTo(now);
    if (gone >= wait)
        return {};
    return refused(Kind::SignIn, Operation::EnterDesk, record.user.name, QStringLiteral("wait"),
        QString::number(wait - gone));
}

Task<void> LocalAccounts::signIn(QString name, SecretBytes password)
{
    const QPointer<LocalAccounts> self(this);
    if (m_trying > 0)
        co_return refused(
            Kind::SignIn, Operation::EnterDesk, name, QStringLiteral("wait"), QStringLiteral("1"));
    ++m_trying;
    const auto ended = qScopeGuard([self] {
        if (self)
            --self->m_trying;
    });
    auto record = co_await m_store.user(name.trimmed());
    if (!record && record.error().kind != Kind::NotFound)
        co_return tl::unexpected(during(Operation::EnterDesk, record.error()));
    if (!self)
        co_return Result<void>{};
    UserRecord found = record ? *record : m_strangers.value(name.trimmed().toLower());
    if (!record)
        found.user.name = name.trimmed();
    const Result<void> may = mayTry(found);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto right = co_await verify(found, std::move(password), Operation::EnterDesk);
    if (!right)
        co_return tl::unexpected(right.error());
    if (!self)
        co_return Result<void>{};
    const auto kept = co_await m_store.user(found.user.name);
    if (!kept)
        co_return tl::unexpected(during(Operation::EnterDesk, kept.error()));
    if (self)
        setState({Phase::SignedIn, kept->user});
    co_return Result<void>{};
}

// Whether that is the person's password; a try counts from its beginning. Somebody without an account takes
// as long to find out as somebody with one.
Task<void> LocalAccounts::verify(UserRecord record, SecretBytes password, Operation operation)
{
    const QPointer<LocalAccounts> self(this);
    const QString name = record.user.name;
    const bool isKnown = !record.passwordHash.isEmpty();
    if (isKnown) {
        const auto noted = co_await m_store.noteTry(name);
        if (!noted)
            co_return tl::unexpected(during(operation, noted.error()));
        if (!self)
            co_return Result<void>{};
    } else {
        if (m_strangers.size() >= mostStrangers)
            m_strangers.clear();
        ++record.failures;
        record.lastTry = m_clock.now();
        m_strangers.insert(name.toLower(), record);
    }
    struct Verdict {
        bool matches = false;
        QString better; ///< a hash at today's cost, where the kept one was cheaper
    };
    const auto secret = std::make_shared<SecretBytes>(std::move(password));
    const PasswordHash::Cost cost = m_options.cost;
    auto answer = m_hashing.run([secret, kept = record.passwordHash, cost] {
        const auto hash = PasswordHash::fromText(kept);
        Verdict found;
        if (!hash) {
            PasswordHash::of(*secret, cost);
            return found;
        }
        found.matches = hash->matches(*secret);
        if (found.matches && hash->cost() != cost) {
            const auto better = PasswordHash::of(*secret, cost);
            found.better = better ? better->text() : QString();
        }
        return found;
    });
    const Verdict verdict = co_await answer;
    if (!verdict.matches) {
        const qint64 wait = waitAfter(record.failures + (isKnown ? 1 : 0));
        co_return refused(Kind::SignIn, operation, name, {}, wait > 0 ? QString::number(wait) : QString());
    }
    if (!self)
        co_return Result<void>{};
    const auto noted = co_await m_store.noteSignIn(name, verdict.better);
    if (!noted)
        co_return tl::unexpected(during(operation, noted.error()));
    co_return Result<void>{};
}

void LocalAccounts::lock()
{
    if (m_state.phase == Phase::SignedIn)
        setState({Phase::Locked, m_state.user});
}

void LocalAccounts::signOut()
{
    if (m_state.phase == Phase::SignedIn || m_state.phase == Phase::Locked)
        setState({Phase::SignedOut, {}});
}

void LocalAccounts::personIsHere()
{
    m_lastSign = m_clock.now();
}

void LocalAccounts::lookWhetherIdle()
{
    const QDateTime now = m_clock.now();
    // A clock that was set back would keep the profile open for as long as it was set back.
    if (now < m_lastSign)
        m_lastSign = now;
    const auto idle = std::chrono::seconds(m_lastSign.secsTo(now));
    if (m_lockAfter.count() > 0 && idle >= m_lockAfter)
        lock();
}

// --- Passwords and accounts

Result<void> LocalAccounts::check(const QString &name, const SecretBytes &password, Operation operation) const
{
    const NameFlaw flaw = flawOfUserName(name);
    if (flaw != NameFlaw::None)
        return refused(Kind::Invalid, operation, name, QStringLiteral("name"), wordFor(flaw));
    return checkPassword(name, password, operation);
}

Task<QString> LocalAccounts::hashed(SecretBytes password, Operation operation)
{
    const auto secret = std::make_shared<SecretBytes>(std::move(password));
    const PasswordHash::Cost cost = m_options.cost;
    auto answer = m_hashing.run([secret, cost] {
        const auto hash = PasswordHash::of(*secret, cost);
        return hash ? hash->text() : QString();
    });
    const QString text = co_await answer;
    if (text.isEmpty())
        co_return refused(Kind::Process, operation, {}, {}, QStringLiteral("scrypt"));
    co_return text;
}

Task<void> LocalAccounts::changePassword(SecretBytes current, SecretBytes wanted)
{
    const QPointer<LocalAccounts> self(this);
    const QString name = m_state.user.name;
    if (m_state.phase != Phase::SignedIn)
        co_return refused(Kind::Forbidden, Operation::ChangePassword, name, QStringLiteral("signedOut"));
    if (m_trying > 0)
        co_return refused(
            Kind::SignIn, Operation::ChangePassword, name, QStringLiteral("wait"), QStringLiteral("1"));
    ++m_trying;
    const auto ended = qScopeGuard([self] {
        if (self)
            --self->m_trying;
    });
    const Result<void> usable = checkPassword(name, wanted, Operation::ChangePassword);
    if (!usable)
        co_return tl::unexpected(usable.error());
    if (current.view() == wanted.view())
        co_return refused(Kind::Invalid, Operation::ChangePassword, name, QStringLiteral("password"),
            QStringLiteral("unchanged"));
    const auto record = co_await m_store.user(name);
    if (!record)
        co_return tl::unexpected(during(Operation::ChangePassword, record.error()));
    if (!self)
        co_return Result<void>{};
    const Result<void> may = mayTry(*record);
    if (!may)
        co_return tl::unexpected(during(Operation::ChangePassword, may.error()));
    const auto right = co_await verify(*record, std::move(current), Operation::ChangePassword);
    if (!right)
        co_return tl::unexpected(right.error());
    if (!self)
        co_return Result<void>{};
    const auto hash = co_await hashed(std::move(wanted), Operation::ChangePassword);
    if (!hash)
        co_return tl::unexpected(hash.error());
    if (!self)
        co_return Result<void>{};
    const auto done = co_await m_store.setPassword(name, *hash, false);
    if (!done)
        co_return tl::unexpected(during(Operation::ChangePassword, done.error()));
    if (self && m_state.user.name == name) {
        AccessState state = m_state;
        state.user.mustChangePassword = false;
        setState(state);
    }
    co_return Result<void>{};
}

Task<QVector<User>> LocalAccounts::users()
{
    const Result<void> may = mayManage(Operation::ChangeUsers);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto records = co_await m_store.users();
    if (!records)
        co_return tl::unexpected(during(Operation::ChangeUsers, records.error()));
    QVector<User> found;
    for (const UserRecord &record : *records)
        found.append(record.user);
    co_return found;
}

Task<void> LocalAccounts::addUser(QString name, UserRole role, SecretBytes password)
{
    const QPointer<LocalAccounts> self(this);
    const Result<void> may = mayManage(Operation::ChangeUsers, name);
    if (!may)
        co_return tl::unexpected(may.error());
    const Result<void> usable = check(name, password, Operation::ChangeUsers);
    if (!usable)
        co_return tl::unexpected(usable.error());
    const auto hash = co_await hashed(std::move(password), Operation::ChangeUsers);
    if (!hash)
        co_return tl::unexpected(hash.error());
    if (!self)
        co_return Result<void>{};
    UserRecord record;
    record.user.name = name;
    record.user.role = role;
    record.user.mustChangePassword = true;
    record.passwordHash = *hash;
    const auto done = co_await m_store.addUser(record);
    if (done && self)
        Q_EMIT usersChanged();
    co_return done;
}

Task<void> LocalAccounts::resetPassword(QString name, SecretBytes password)
{
    const QPointer<LocalAccounts> self(this);
    const Result<void> may = mayManage(Operation::ChangeUsers, name);
    if (!may)
        co_return tl::unexpected(may.error());
    // Otherwise whoever finds an admin's place unlocked could take it over.
    if (name.compare(m_state.user.name, Qt::CaseInsensitive) == 0)
        co_return refused(Kind::Forbidden, Operation::ChangeUsers, name, QStringLiteral("own"));
    const Result<void> usable = checkPassword(name, password, Operation::ChangeUsers);
    if (!usable)
        co_return tl::unexpected(usable.error());
    const auto hash = co_await hashed(std::move(password), Operation::ChangeUsers);
    if (!hash)
        co_return tl::unexpected(hash.error());
    if (!self)
        co_return Result<void>{};
    const auto done = co_await m_store.setPassword(name, *hash, true);
    if (done && self)
        Q_EMIT usersChanged();
    co_return done;
}

Task<void> LocalAccounts::setRole(QString name, UserRole role)
{
    const QPointer<LocalAccounts> self(this);
    const Result<void> may = mayManage(Operation::ChangeUsers, name);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto done = co_await m_store.setRole(name, role);
    if (!done || !self)
        co_return done;
    if (m_state.user.name.compare(name, Qt::CaseInsensitive) == 0) {
        AccessState state = m_state;
        state.user.role = role;
        setState(state);
    }
    Q_EMIT usersChanged();
    co_return done;
}

Task<void> LocalAccounts::removeUser(QString name)
{
    const QPointer<LocalAccounts> self(this);
    const Result<void> may = mayManage(Operation::ChangeUsers, name);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto done = co_await m_store.removeUser(name);
    if (!done || !self)
        co_return done;
    Q_EMIT usersChanged();
    if (m_state.user.name.compare(name, Qt::CaseInsensitive) == 0)
        signOut();
    co_return done;
}

Task<void> LocalAccounts::setLockAfter(std::chrono::minutes time)
{
    const QPointer<LocalAccounts> self(this);
    const Result<void> may = mayManage(Operation::ChangeSettings);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto done = co_await m_store.setSetting(lockSetting(), QString::number(time.count()));
    if (!done)
        co_return tl::unexpected(during(Operation::ChangeSettings, done.error()));
    if (self)
        m_lockAfter = time;
    co_return Result<void>{};
}

// --- What is allowed

Result<void> LocalAccounts::mayAct(Operation operation, const QString &target) const
{
    switch (m_state.phase) {
    case Phase::NotSetUp:
        return {};
    case Phase::SignedIn:
        if (m_state.user.mustChangePassword)
            return refused(Kind::Forbidden, operation, target, QStringLiteral("mustChange"));
        return {};
    case Phase::SignedOut:
    case Phase::Locked:
        break;
    }
    return refused(Kind::Forbidden, operation, target, QStringLiteral("signedOut"));
}

Result<void> LocalAccounts::mayManage(Operation operation, const QString &target) const
{
    Result<void> may = mayAct(operation, target);
    if (may && m_state.phase == Phase::SignedIn && m_state.user.role != UserRole::Admin)
        return refused(Kind::Forbidden, operation, target, QStringLiteral("admin"));
    return may;
}

Result<void> LocalAccounts::mayChange(Operation operation, const QStringList &starters) const
{
    Result<void> may = mayAct(operation);
    if (!may || m_state.phase == Phase::NotSetUp || m_state.user.role == UserRole::Admin)
        return may;
    for (const QString &starter : starters) {
        if (starter.isEmpty())
            return refused(Kind::Forbidden, operation, {}, QStringLiteral("service"));
        if (starter.compare(m_state.user.name, Qt::CaseInsensitive) != 0)
            return refused(Kind::Forbidden, operation, {}, QStringLiteral("others"), starter);
    }
    return may;
}

} // namespace desk
