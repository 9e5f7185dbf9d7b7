// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/certificate_view.h"

#include "app/backend/certificate_text.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace desk
{

CertificateView::CertificateView(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_facts(makeParagraph({}, "strong", this))
    , m_ask(makeParagraph({}, "secondary", this))
    , m_words(makeLabel({}, nullptr, this))
    , m_digits(makeParagraph({}, "caption", this))
    , m_pin(makeButton(theme, tr("They are the same: pin this certificate"), QStringLiteral("certificate"),
          ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("well"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_facts);
    column->addWidget(m_ask);
    m_words->setFont(theme.font(TextRole::Mono));
    m_words->setObjectName(QStringLiteral("fingerprintWords"));
    m_words->setAccessibleName(tr("Fingerprint in words"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_digits->setObjectName(QStringLiteral("fingerprintDigits"));
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    column->addWidget(m_digits);
    m_pin->setObjectName(QStringLiteral("pinThis"));
    column->addWidget(m_pin, 0, Qt::AlignLeft);
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT pinAsked(m_sha256); });
    hide();
}

void CertificateView::show(const QByteArray &pem, const QString &partner)
{
    const auto certificate = describeCertificate(pem);
    m_sha256 = certificate ? certificate->sha256 : QByteArray();
    if (certificate) {
        m_facts->setText(tr("%1, signed by %2, until %3")
                             .arg(certificate->subject, certificate->issuer, shortTime(certificate->until)));
        m_ask->setText(
            tr("Call %1 and have its words read out to you. Pin it only if they are these:").arg(partner));
        m_words->setText(certificate->words);
        // Where a line may break, a long row of digits does.
        m_digits->setText(
            QStringLiteral("SHA-256 ") + QString(certificate->digits).insert(48, QLatin1Char(' ')));
        m_digits->setAccessibleName(tr("Fingerprint in digits"));
    }
    setVisible(certificate.has_value());
}

} // namespace desk
