// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Our Fernet beside the one that Kaapana uses: what either encrypts the other one decrypts.
#include "app/security/fernet.h"
#include "tests/support/await.h"
#include "tests/support/embedded_installation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace desk;

namespace
{

// Reads and writes JSON on its standard streams, so that no key is in its arguments.
constexpr char script[] = R"(
import base64, json, sys
from cryptography.fernet import Fernet, InvalidToken
task = json.load(sys.stdin)
fernet = Fernet(task["key"].encode())
out = {"encrypted": [], "decrypted": [], "key": Fernet.generate_key().decode()}
for plain in task["plain"]:
    out["encrypted"].append(fernet.encrypt(base64.b64decode(plain)).decode())
for token in task["tokens"]:
    try:
        out["decrypted"].append(base64.b64encode(fernet.decrypt(token.encode())).decode())
    except InvalidToken:
        out["decrypted"].append(None)
json.dump(out, sys.stdout)
)";

} // namespace

class FernetPythonTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsPythonAndIsUnderstood()
    {
        const QString environment = embeddedEnvironment();
        QVERIFY2(!environment.isEmpty(), "no Python environment of Airflow");
        const SecretBytes key = Fernet::randomKey();
        const Result<Fernet> fernet = Fernet::withKey(key);
        VERIFY_RESULT(fernet);
        const QByteArrayList plain{
            "", "1.3.6.1.4.1.14519.5.2.1", QByteArray(16, 'b'), QByteArray(200'000, '\xFF'), "gr\xC3\xBCn"};
        QJsonArray given;
        QJsonArray tokens;
        for (const QByteArray &text : plain) {
            given << QString::fromLatin1(text.toBase64());
            tokens << QString::fromLatin1(*fernet->encrypt(text));
        }
        QString changed = tokens.at(1).toString();
        changed[30] = changed.at(30) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        tokens << changed;

        QProcess python;
        python.start(
            environment + QStringLiteral("/bin/python"), {QStringLiteral("-c"), QString::fromLatin1(script)});
        python.write(QJsonDocument(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(key.view())},
                                       {QStringLiteral("plain"), given}, {QStringLiteral("tokens"), tokens}})
                         .toJson());
        python.closeWriteChannel();
        QVERIFY2(python.waitForFinished(60'000), qPrintable(python.errorString()));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().right(500));
        const QJsonObject said = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        const QJsonArray theirs = said.value(QStringLiteral("encrypted")).toArray();
        const QJsonArray decrypted = said.value(QStringLiteral("decrypted")).toArray();
        QCOMPARE(theirs.size(), plain.size());
        QCOMPARE(decrypted.size(), plain.size() + 1);
        for (qsizetype i = 0; i < plain.size(); ++i) {
            QCOMPARE(decrypted.at(i).toString(), given.at(i).toString());
            const Result<SecretBytes> ours = fernet->decrypt(theirs.at(i).toString().toLatin1());
            VERIFY_RESULT(ours);
            QVERIFY(ours->view() == plain.at(i));
        }
        QVERIFY(decrypted.last().isNull());
        VERIFY_RESULT(Fernet::withKey(SecretBytes::fromText(said.value(QStringLiteral("key")).toString())));
    }
};

QTEST_GUILESS_MAIN(FernetPythonTest)
#include "fernet_python_test.moc"
