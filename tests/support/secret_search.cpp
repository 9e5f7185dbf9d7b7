// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/secret_search.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QUrl>

namespace
{

constexpr qint64 pieceSize = 16LL * 1024 * 1024;

/// The part of the base64 form that does not depend on what stands before and behind, for an offset of 0 to
/// 2 bytes.
QByteArray base64At(const QByteArray &secret, int offset, QByteArray::Base64Options options)
{
    QByteArray text = (QByteArray(offset, 'x') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype bits = 8 * (offset + secret.size());
    text.truncate(bits / 6);
    return text.mid((8 * offset + 5) / 6);
}

QByteArray inJson(const QByteArray &secret)
{
    const QByteArray text =
        QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
    return text.mid(2, text.size() - 4);
}

} // namespace

SecretSearch::SecretSearch(const QVector<SecretRegister::Entry> &secrets)
{
    for (const auto &[purpose, secret] : secrets)
        add(purpose, secret);
}

void SecretSearch::add(const QString &purpose, const QByteArray &secret)
{
    QVector<QPair<QString, QByteArray>> forms{{QStringLiteral("plain"), secret},
        {QStringLiteral("in an address"), secret.toPercentEncoding()},
        {QStringLiteral("in JSON"), inJson(secret)}, {QStringLiteral("hexadecimal"), secret.toHex()},
        {QStringLiteral("hexadecimal"), secret.toHex().toUpper()}};
    for (int offset = 0; offset < 3; ++offset) {
        forms.append({QStringLiteral("base64"), base64At(secret, offset, QByteArray::Base64Encoding)});
        forms.append({QStringLiteral("base64url"), base64At(secret, offset, QByteArray::Base64UrlEncoding)});
    }
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
        forms.append({QStringLiteral("UTF-16"), QByteArray(encoder.encode(QString::fromUtf8(secret)))});
    }
    QSet<QByteArray> seen;
    for (const auto &[name, bytes] : std::as_const(forms)) {
        if (!seen.contains(bytes))
            m_forms.push_back({QStringLiteral("%1 (%2)").arg(purpose, name), QByteArrayMatcher(bytes)});
        seen.insert(bytes);
    }
}

QStringList SecretSearch::in(const QByteArray &bytes, const QString &where) const
{
    QStringList found;
    m_searched += bytes.size();
    for (const Form &form : m_forms) {
        if (form.matcher.indexIn(bytes) >= 0)
            found.append(QStringLiteral("%1 in %2").arg(form.name, where));
    }
    return found;
}

QStringList SecretSearch::inFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // In pieces that overlap by more than any form is long.
    constexpr qint64 overlap = 16384;
    QStringList found;
    QByteArray before;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        found += in(before + piece, path);
        before = piece.right(overlap);
    }
    found.removeDuplicates();
    return found;
}

QStringList SecretSearch::below(
    const QString &folder, const std::function<bool(const QString &path)> &skips) const
{
    QStringList found;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (skips && skips(path))
            continue;
        found += in(path.toUtf8(), QStringLiteral("the name of a file"));
        if (files.fileInfo().isFile())
            found += inFile(path);
    }
    return found;
}
