// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/secret_bytes.h"

#include <QDebug>
#include <QTest>
#include <concepts>
#include <cstring>
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
