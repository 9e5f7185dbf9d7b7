// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/vault_secrets.h"
#include "tests/support/await.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace desk;

/// The vault of a server: what is kept in it, and what is told of one that does not open.
class VaultSecretsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsSecretsOverARestart();
    void holdsNoPlainText();
    void tellsWhyItDoesNotOpen_data();
    void tellsWhyItDoesNotOpen();
    void noticesEveryChange();
    void twoProcessesShareOne();
    void refusesWithoutAPassphrase();
    void saysThatAFolderCannotBeWrittenTo();

private:
    std::unique_ptr<VaultSecrets> opened(const char *passphrase = "correct horse");
    QByteArray content() const;
    void setContent(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace
{

constexpr ScryptCost cheap{4, 8, 1};

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArray(text));
}

QByteArray textOf(const Result<SecretBytes> &result)
{
    return result ? result->view().toByteArray() : QByteArray("none: " + result.error().detail.toUtf8());
}

} // namespace

void VaultSecretsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("secrets.vault"));
}

std::unique_ptr<VaultSecrets> VaultSecretsTest::opened(const char *passphrase)
{
    auto vault = std::make_unique<VaultSecrets>(m_path, cheap);
    const Result<void> unlocked = await(vault->unlock(secret(passphrase)));
    return unlocked ? std::move(vault) : nullptr;
}

QByteArray VaultSecretsTest::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void VaultSecretsTest::setContent(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void VaultSecretsTest::keepsSecretsOverARestart()
{
    {
        const auto vault = opened();
        QVERIFY(vault);
        QVERIFY(!QFile::exists(m_path));
        VERIFY_RESULT(await(vault->write(QStringLiteral("a"), secret("first"))));
        VERIFY_RESULT(await(vault->write(QStringLiteral("b"), SecretBytes(QByteArray("\0\xff x", 4)))));
        VERIFY_RESULT(await(vault->write(QStringLiteral("a"), secret("second"))));
        VERIFY_RESULT(await(vault->write(QStringLiteral("gone"), secret("third"))));
        VERIFY_RESULT(await(vault->remove(QStringLiteral("gone"))));
    }
    const auto vault = opened();
    QVERIFY(vault);
    QCOMPARE(textOf(await(vault->read(QStringLiteral("a")))), QByteArray("second"));
    QCOMPARE(textOf(await(vault->read(QStringLiteral("b")))), QByteArray("\0\xff x", 4));
    const Result<SecretBytes> gone = await(vault->read(QStringLiteral("gone")));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ApiError::Kind::SecretMissing);
    // What is held for this run is not in the file.
    vault->holdForThisRun(QStringLiteral("held"), secret("for now"));
    QCOMPARE(textOf(await(vault->read(QStringLiteral("held")))), QByteArray("for now"));
    QVERIFY(!await(opened()->read(QStringLiteral("held"))));
}

void VaultSecretsTest::holdsNoPlainText()
{
    const auto vault = opened();
    VERIFY_RESULT(await(vault->write(QStringLiteral("airflow/mira"), secret("plainly to be seen"))));
    const QByteArray first = content();
    QVERIFY(!first.contains("plainly"));
    QVERIFY(!first.contains(QByteArray("plainly to be seen").toBase64().left(16)));
    QVERIFY(!first.contains("mira"));
    QCOMPARE(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
    // The same entries again are other bytes, with another nonce.
    VERIFY_RESULT(await(vault->write(QStringLiteral("airflow/mira"), secret("plainly to be seen"))));
    const auto nonce = [](const QByteArray &bytes) {
        return QJsonDocument::fromJson(bytes).object().value(QLatin1String("nonce")).toString();
    };
    QVERIFY(!nonce(first).isEmpty());
    QVERIFY(nonce(content()) != nonce(first));
}

void VaultSecretsTest::tellsWhyItDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    VERIFY_RESULT(await(opened()->write(QStringLiteral("a"), secret("b"))));
    const QByteArray sound = content();
    QTest::newRow("another passphrase") << sound << QStringLiteral("passphrase");
    QTest::newRow("cut off") << sound.left(sound.size() / 2) << QStringLiteral("damaged");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("no vault") << QByteArray("{\"format\":\"other\"}") << QStringLiteral("damaged");
    // Whoever writes the file must not make us use all memory.
    QTest::newRow("too dear") << QByteArray(sound).replace("\"ln\": 4", "\"ln\": 30")
                              << QStringLiteral("damaged");
}

void VaultSecretsTest::tellsWhyItDoesNotOpen()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    setContent(content);
    VaultSecrets vault(m_path, cheap);
    const Result<void> unlocked = await(vault.unlock(secret("wrong horse")));
    QVERIFY(!unlocked);
    QCOMPARE(unlocked.error().kind, ApiError::Kind::SecretUnavailable);
    QCOMPARE(unlocked.error().detail, why);
    QCOMPARE(unlocked.error().target, m_path);
    // Nothing of the file is lost.
    QCOMPARE(this->content(), content);
}

void VaultSecretsTest::noticesEveryChange()
{
    VERIFY_RESULT(await(opened()->write(QStringLiteral("a"), secret("b"))));
    const QJsonObject sound = QJsonDocument::fromJson(content()).object();
    for (const char *field : {"salt", "nonce", "data"}) {
        QJsonObject changed = sound;
        QByteArray bytes = QByteArray::fromBase64(sound.value(QLatin1String(field)).toString().toLatin1());
        QVERIFY(!bytes.isEmpty());
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        changed.insert(QLatin1String(field), QString::fromLatin1(bytes.toBase64()));
        setContent(QJsonDocument(changed).toJson());
        QVERIFY2(!opened(), field);
    }
    setContent(QJsonDocument(sound).toJson());
    QVERIFY(opened());
}

void VaultSecretsTest::twoProcessesShareOne()
{
    const auto one = opened();
    VERIFY_RESULT(await(one->write(QStringLiteral("a"), secret("of one"))));
    const auto other = opened();
    VERIFY_RESULT(await(other->write(QStringLiteral("b"), secret("of the other"))));
    VERIFY_RESULT(await(one->write(QStringLiteral("c"), secret("of one again"))));
    QCOMPARE(textOf(await(one->read(QStringLiteral("b")))), QByteArray("of the other"));
    QCOMPARE(textOf(await(other->read(QStringLiteral("c")))), QByteArray("of one again"));
}

void VaultSecretsTest::refusesWithoutAPassphrase()
{
    VaultSecrets vault(m_path, cheap);
    const Result<void> unlocked = await(vault.unlock(SecretBytes()));
    QVERIFY(!unlocked);
    QCOMPARE(unlocked.error().detail, QStringLiteral("empty"));
    // One that was never opened takes nothing: it would be encrypted with no key.
    QVERIFY(!await(vault.write(QStringLiteral("a"), secret("b"))));
    QVERIFY(!QFile::exists(m_path));
}

void VaultSecretsTest::saysThatAFolderCannotBeWrittenTo()
{
    m_path = m_folder->filePath(QStringLiteral("missing/secrets.vault"));
    const auto vault = opened();
    QVERIFY(vault);
    const Result<void> written = await(vault->write(QStringLiteral("a"), secret("b")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::File);
    QCOMPARE(written.error().target, m_path);
}

QTEST_GUILESS_MAIN(VaultSecretsTest)
#include "vault_secrets_test.moc"
