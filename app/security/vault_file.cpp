// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/vault_file.h"

#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QScopeGuard>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <optional>

namespace desk
{

namespace
{

constexpr int keyLength = 32;
constexpr int saltLength = 16;
constexpr int nonceLength = 12;
constexpr int tagLength = 16;
constexpr int version = 1;
constexpr qint64 largestFile = 4'000'000;
constexpr int lockMilliseconds = 10'000;

QString formatName()
{
    return QStringLiteral("workflow-desk-vault");
}

ApiError failure(ApiError::Kind kind, Operation operation, const QString &target, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.target = target;
    error.detail = detail;
    return error;
}

QByteArray randomBytes(int length)
{
    QByteArray bytes(length, '\0');
    const bool made =
        RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), length) == 1; // NOLINT(*-cast)
    return made ? bytes : QByteArray();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data()); // NOLINT(*-reinterpret-cast)
}

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

/// Encrypts with the tag behind the text, or takes such a text apart; nothing if the tag does not fit.
std::optional<QByteArray> cipher(
    bool encrypts, const SecretBytes &key, const QByteArray &nonce, const QByteArray &header, QByteArray text)
{
    QByteArray tag(tagLength, '\0');
    if (!encrypts) {
        if (text.size() < tagLength)
            return std::nullopt;
        tag = text.right(tagLength);
        text.chop(tagLength);
    }
    QByteArray result(text.size(), '\0');
    auto *out = reinterpret_cast<unsigned char *>(result.data()); // NOLINT(*-reinterpret-cast)
    const Context context(EVP_CIPHER_CTX_new());
    int length = 0;
    bool done = context && EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()),
                               bytesOf(nonce), encrypts ? 1 : 0) == 1;
    done = done && EVP_CipherUpdate(context.get(), nullptr, &length, bytesOf(header),
                       static_cast<int>(header.size())) == 1;
    done = done &&
           EVP_CipherUpdate(context.get(), out, &length, bytesOf(text), static_cast<int>(text.size())) == 1;
    if (done && !encrypts)
        done = EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagLength, tag.data()) == 1;
    done = done && EVP_CipherFinal_ex(context.get(), out + length, &length) == 1;
    if (done && encrypts)
        done = EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagLength, tag.data()) == 1;
    if (!done) {
        wipe(result);
        return std::nullopt;
    }
    return encrypts ? result + tag : result;
}

/// What the tag vouches for beside the entries.
QByteArray vouchedFor(const ScryptCost &cost, const QByteArray &salt)
{
    return "workflow-desk-vault " + QByteArray::number(version) + ' ' + QByteArray::number(cost.ln) + ' ' +
           QByteArray::number(cost.r) + ' ' + QByteArray::number(cost.p) + ' ' + salt.toBase64();
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
}

} // namespace

VaultFile::VaultFile(QString path, ScryptCost cost)
    : m_path(std::move(path))
    , m_header{cost, {}}
{
}

VaultFile::~VaultFile() = default;

ApiError VaultFile::notOpen(Operation operation) const
{
    return failure(ApiError::Kind::SecretUnavailable, operation, m_path, QStringLiteral("empty"));
}

Result<VaultFile::Entries> VaultFile::load(Header &header, const SecretBytes *passphrase)
{
    const auto bad = [this](const char *detail) {
        return tl::unexpected(failure(
            ApiError::Kind::SecretUnavailable, Operation::ReadSecret, m_path, QString::fromLatin1(detail)));
    };
    QFile file(m_path);
    if (!file.exists())
        return Entries();
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            failure(ApiError::Kind::File, Operation::ReadSecret, m_path, file.errorString()));
    }
    if (file.size() > largestFile)
        return bad("damaged");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject cost = object.value(QLatin1String("scrypt")).toObject();
    const auto bytes = [&object](const char *name) {
        return QByteArray::fromBase64(object.value(QLatin1String(name)).toString().toLatin1());
    };
    const Header found{{cost.value(QLatin1String("ln")).toInt(), cost.value(QLatin1String("r")).toInt(),
                           cost.value(QLatin1String("p")).toInt()},
        bytes("salt")};
    const QByteArray nonce = bytes("nonce");
    if (object.value(QLatin1String("format")).toString() != formatName() ||
        object.value(QLatin1String("version")).toInt() != version || !isUsable(found.cost) ||
        found.salt.size() != saltLength || nonce.size() != nonceLength)
        return bad("damaged");
    if (passphrase)
        m_key = scrypt(*passphrase, found.salt, found.cost, keyLength);
    else if (found.salt != header.salt || found.cost != header.cost)
        return bad("passphrase"); // another one has been set meanwhile
    header = found;
    if (m_key.isEmpty())
        return bad("passphrase");
    std::optional<QByteArray> plain =
        cipher(false, m_key, nonce, vouchedFor(found.cost, found.salt), bytes("data"));
    if (!plain)
        return bad("passphrase");
    const auto wipePlain = qScopeGuard([&plain] { wipe(*plain); });
    Entries entries;
    QDataStream stream(*plain);
    prepare(stream);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        QString name;
        QByteArray value;
        stream >> name >> value;
        entries.insert_or_assign(name, SecretBytes(value));
        wipe(value);
    }
    if (stream.status() != QDataStream::Ok)
        return bad("damaged");
    return entries;
}

Result<void> VaultFile::save(const Entries &entries) const
{
    QByteArray plain;
    // Room for everything at once: what grows leaves copies behind.
    qsizetype room = 0;
    for (const auto &[name, value] : entries)
        room += 2 * name.size() + value.view().size() + 8;
    plain.reserve(room);
    const auto wipePlain = qScopeGuard([&plain] { wipe(plain); });
    QDataStream stream(&plain, QIODevice::WriteOnly);
    prepare(stream);
    for (const auto &[name, value] : entries) {
        stream << name;
        stream.writeBytes(value.view().data(), static_cast<uint>(value.view().size()));
    }
    const QByteArray nonce = randomBytes(nonceLength);
    const auto data = nonce.isEmpty()
                          ? std::nullopt
                          : cipher(true, m_key, nonce, vouchedFor(m_header.cost, m_header.salt), plain);
    if (!data) {
        return tl::unexpected(failure(ApiError::Kind::Process, Operation::WriteSecret, m_path,
            QStringLiteral("the cryptographic library refused")));
    }
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject object{{QStringLiteral("format"), formatName()}, {QStringLiteral("version"), version},
        {QStringLiteral("scrypt"),
            QJsonObject{{QStringLiteral("ln"), m_header.cost.ln}, {QStringLiteral("r"), m_header.cost.r},
                {QStringLiteral("p"), m_header.cost.p}}},
        {QStringLiteral("salt"), text(m_header.salt)}, {QStringLiteral("nonce"), text(nonce)},
        {QStringLiteral("data"), text(*data)}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(QJsonDocument(object).toJson()) < 0 || !file.commit()) {
        return tl::unexpected(
            failure(ApiError::Kind::File, Operation::WriteSecret, m_path, file.errorString()));
    }
    return {};
}

Result<void> VaultFile::open(const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        return tl::unexpected(notOpen(Operation::ReadSecret));
    const Result<Entries> entries = load(m_header, &passphrase);
    if (!entries)
        return tl::unexpected(entries.error());
    if (m_header.salt.isEmpty()) {
        m_header.salt = randomBytes(saltLength);
        m_key = scrypt(passphrase, m_header.salt, m_header.cost, keyLength);
    }
    if (m_key.isEmpty()) {
        return tl::unexpected(failure(ApiError::Kind::Process, Operation::ReadSecret, m_path,
            QStringLiteral("the cryptographic library refused")));
    }
    return {};
}

Result<SecretBytes> VaultFile::read(const QString &name)
{
    if (m_key.isEmpty())
        return tl::unexpected(notOpen(Operation::ReadSecret));
    Result<Entries> entries = load(m_header, nullptr);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto found = entries->find(name);
    if (found == entries->end())
        return tl::unexpected(failure(ApiError::Kind::SecretMissing, Operation::ReadSecret, name, {}));
    return std::move(found->second);
}

template <typename Change>
Result<void> VaultFile::change(Change change)
{
    if (m_key.isEmpty())
        return tl::unexpected(notOpen(Operation::WriteSecret));
    QLockFile lock(m_path + QLatin1String(".lock"));
    if (!lock.tryLock(lockMilliseconds)) {
        return tl::unexpected(failure(ApiError::Kind::File, Operation::WriteSecret, m_path,
            QStringLiteral("another process is changing it")));
    }
    Result<Entries> entries = load(m_header, nullptr);
    if (!entries)
        return tl::unexpected(during(Operation::WriteSecret, entries.error()));
    change(*entries);
    return save(*entries);
}

Result<void> VaultFile::write(const QString &name, const SecretBytes &value)
{
    return change([&name, &value](Entries &entries) { entries.insert_or_assign(name, value.clone()); });
}

Result<void> VaultFile::remove(const QString &name)
{
    return change([&name](Entries &entries) { entries.erase(name); });
}

} // namespace desk
