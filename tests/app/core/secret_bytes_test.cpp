// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/secret_bytes.h"

#include <QDebug>
#include <QTest>
#include <concepts>
#include <cstring>
#include <memory>
#include <sstream>
#include <type_traits>

using namespace desk;

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QString>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, SecretBytes>);

template <typename T>
concept Printable = requires(QDebug debug, std::ostream &stream, const T &value)
{
    debug << value;
}
|| requires(std::ostream &stream, const T &value)
{
    stream << value;
};
static_assert(Printable<QString>);
static_assert(!Printable<SecretBytes>);

namespace desk
{
struct SecretSpy {
    static QByteArray bytesOf(const SecretBytes &secret) { return secret.m_bytes; }
};
} // namespace desk

class SecretBytesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatItWasGiven()
    {
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes::fromText(QString()).isEmpty());
        const SecretBytes secret = SecretBytes::fromText(QStringLiteral("gr\u00fcn"));
        QCOMPARE(secret.view(), QByteArrayView("gr\xC3\xBCn"));
        QVERIFY(!secret.isEmpty());
    }

    void doesNotShareTheCallersBytes()
    {
        QByteArray bytes("token");
        const SecretBytes secret(bytes);
        QVERIFY(secret.view().data() != bytes.constData());
        bytes[0] = 'b';
        QCOMPARE(secret.view(), QByteArrayView("token"));
    }

    void moves()
    {
        SecretBytes first(QByteArray("one"));
        SecretBytes second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move): what a
                                  // move leaves
        QCOMPARE(second.view(), QByteArrayView("one"));
        SecretBytes third(QByteArray("three"));
        third = std::move(second);
        QCOMPARE(third.view(), QByteArrayView("one"));
        SecretBytes &same = third;
        third = std::move(same);
        QCOMPARE(third.view(), QByteArrayView("one"));
    }

    void takesBytesThatNobodyElseHolds()
    {
        QByteArray bytes(8, 'k');
        const char *place = bytes.constData();
        const SecretBytes taken(std::move(bytes));
        QVERIFY(taken.view().data() == place);
        QCOMPARE(taken.view(), QByteArrayView("kkkkkkkk"));
        // A literal's bytes, and those that others hold, are copied: wiping them would be felt elsewhere.
        const SecretBytes literal(QByteArrayLiteral("literal"));
        QCOMPARE(literal.view(), QByteArrayView("literal"));
        QByteArray shared(8, 's');
        const QByteArray other = shared;
        {
            const SecretBytes copied(std::move(shared));
            QVERIFY(copied.view().data() != other.constData());
        }
        QCOMPARE(other, QByteArray(8, 's'));
    }

    // What remains of the memory is looked at through somebody else who holds it.
    void wipesTheMemoryItself()
    {
        QByteArray bytes("a longer secret");
        bytes.chop(7);
        const QByteArray held = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(held, QByteArray(8, '\0'));
        QCOMPARE(QByteArray(held.constData(), 15), QByteArray(15, '\0'));
        bytes = QByteArray("before the rest");
        bytes.remove(0, 7);
        QByteArray rest = bytes;
        wipe(bytes);
        QCOMPARE(rest, QByteArray(8, '\0'));
        QString text = QStringLiteral("pass") + QStringLiteral("word");
        const QString shown = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(shown, QString(8, QChar()));
        // There is nothing to wipe here, and nothing that may be written to.
        QByteArray none = QByteArrayLiteral("literal");
        wipe(none);
        QVERIFY(none.isEmpty());
        QString noText = QStringLiteral("literal");
        wipe(noText);
        QVERIFY(noText.isEmpty());
    }

    void wipesWhenItGoes()
    {
        QByteArray bytes(8, 'k');
        auto secret = std::make_unique<SecretBytes>(std::move(bytes));
        // Holds the same memory beyond the secret's end, which no user of the class can.
        const QByteArray held = SecretSpy::bytesOf(*secret);
        QCOMPARE(held, QByteArray(8, 'k'));
        secret.reset();
        QCOMPARE(held, QByteArray(8, '\0'));
    }

    void clonesOnlyOnPurpose()
    {
        const SecretBytes first(QByteArray("one"));
        const SecretBytes second = first.clone();
        QCOMPARE(second.view(), first.view());
        QVERIFY(second.view().data() != first.view().data());
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secret_bytes_test.moc"
