// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/certificate_text.h"

#include "app/security/fingerprint_words.h"

#include <QSslCertificate>

namespace desk
{

namespace
{

constexpr qsizetype wordsInLine = 4;

QString inLines(const QStringList &words)
{
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); i += wordsInLine)
        lines.append(words.mid(i, wordsInLine).join(QLatin1String("  ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::optional<CertificateText> describeCertificate(const QByteArray &pem)
{
    const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
    if (found.isEmpty() || found.constFirst().isNull())
        return std::nullopt;
    const QSslCertificate &certificate = found.constFirst();
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256);
    CertificateText text;
    text.subject = certificate.subjectDisplayName();
    text.issuer = certificate.issuerDisplayName();
    text.until = certificate.expiryDate().toUTC();
    text.sha256 = digest.toHex();
    text.digits = QString::fromLatin1(digest.toHex(':')).toUpper();
    text.words = fingerprintText(text.sha256);
    return text;
}

QString fingerprintText(const QByteArray &sha256)
{
    return inLines(fingerprintWords(sha256));
}

QString fingerprintText(const SecretBytes &secret)
{
    return secret.isEmpty() ? QString() : inLines(fingerprintWords(secret));
}

} // namespace desk
