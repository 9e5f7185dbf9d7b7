// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace desk
{

class Theme;

/// A certificate before it is pinned: whose it is, until when, and its fingerprint in words and digits.
class CertificateView final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateView)
public:
    explicit CertificateView(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the first certificate of a PEM text; hides itself where there is none.
    void show(const QByteArray &pem, const QString &partner);
    /// Hexadecimal; of the certificate that is shown.
    QByteArray sha256() const { return m_sha256; }

Q_SIGNALS:
    /// The person compared it and trusts it.
    void pinAsked(const QByteArray &sha256);

private:
    QByteArray m_sha256;
    QLabel *m_facts;
    QLabel *m_ask;
    QLabel *m_words;
    QLabel *m_digits;
    QPushButton *m_pin;
};

} // namespace desk
