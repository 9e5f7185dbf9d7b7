// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/fingerprint_dialog.h"

#include "app/backend/certificate_text.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace desk
{

FingerprintDialog *FingerprintDialog::ask(const Theme &theme, QWidget *over, const QByteArray &certificatePem)
{
    auto *dialog = new FingerprintDialog(theme, over, certificatePem);
    dialog->open();
    return dialog;
}

FingerprintDialog::FingerprintDialog(const Theme &theme, QWidget *over, const QByteArray &certificatePem)
    : Sheet(theme, tr("Our certificate"), over)
{
    const auto certificate = describeCertificate(certificatePem);
    if (certificate) {
        body()->addWidget(makeParagraph(tr("A partner that pins it reads these words on its side; read them "
                                           "out on the phone. It is valid until %1.")
                                            .arg(shortTime(certificate->until)),
            "secondary", this));
        QLabel *words = makeLabel(certificate->words, nullptr, this);
        words->setFont(theme.font(TextRole::Mono));
        words->setObjectName(QStringLiteral("fingerprintWords"));
        words->setAccessibleName(tr("Fingerprint in words"));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(words);
        QLabel *digits = makeParagraph(
            QStringLiteral("SHA-256 ") + QString(certificate->digits).insert(48, QLatin1Char(' ')), "caption",
            this);
        digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(digits);
    }
    body()->addStretch();
    QPushButton *close = addButton(tr("Close"), {}, ButtonKind::Primary, "close");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(theme.px(560), theme.px(300));
}

} // namespace desk
