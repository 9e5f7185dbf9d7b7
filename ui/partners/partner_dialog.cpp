// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partner_dialog.h"

#include "app/backend/partner_check_text.h"
#include "ui/components/chip_row.h"
#include "ui/components/password_field.h"
#include "ui/components/text.h"
#include "ui/partners/certificate_view.h"
#include "ui/partners/partner_test_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

// The fields; what is done with them is in partner_dialog_calls.cpp.

namespace desk
{

namespace
{

enum Source { FillIn, Paste, FromFile };

constexpr int longestName = 64;
constexpr int tokenLength = 36;
constexpr int keyLength = 44;

} // namespace

PartnerDialog *PartnerDialog::askNew(Backend &backend, const Theme &theme, QWidget *over)
{
    auto *dialog = new PartnerDialog(backend, theme, over, {});
    dialog->open();
    return dialog;
}

PartnerDialog *PartnerDialog::askChange(
    Backend &backend, const Theme &theme, QWidget *over, const Partner &partner)
{
    auto *dialog = new PartnerDialog(backend, theme, over, partner);
    dialog->open();
    return dialog;
}

PartnerDialog::PartnerDialog(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner)
    : Sheet(
          theme, partner.id.isEmpty() ? tr("Add partner") : tr("Registration of %1").arg(partner.name), over)
    , m_backend(backend)
    , m_known(partner)
    , m_steps(new PartnerTestView(theme, this))
    , m_certificate(new CertificateView(theme, this))
{
    buildSource();
    buildNames();
    buildSecrets();
    buildCertificate();
    m_steps->hide();
    body()->addWidget(m_steps);
    body()->addWidget(m_certificate);
    body()->addStretch();
    auto *cancel = addButton(tr("Cancel"), {}, ButtonKind::Default, "cancel");
    m_anyway = addButton(isNew() ? tr("Add anyway") : tr("Save anyway"), {}, ButtonKind::Quiet, "anyway");
    m_test = addButton(tr("Test"), QStringLiteral("refresh"), ButtonKind::Default, "test");
    m_save = addButton(isNew() ? tr("Add") : tr("Save"),
        isNew() ? QStringLiteral("add") : QStringLiteral("save"), ButtonKind::Primary, "save");
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    fill(partner);
    connectParts();
    update();
    m_name->setFocus();
}

void PartnerDialog::buildSource()
{
    m_source = new ChipRow(theme(), this);
    m_source->addChip(FillIn, tr("Fill in"));
    m_source->addChip(Paste, tr("Paste"));
    m_source->addChip(FromFile, tr("From file"));
    m_source->setObjectName(QStringLiteral("source"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_source);
    row->addStretch();
    body()->addLayout(row);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("definition"));
    m_text->setAccessibleName(tr("The partner's details, as it gave them"));
    m_text->setPlaceholderText(
        tr("Paste the details that the partner gave you: they begin with { and end with }."));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(theme().px(130));
    m_text->hide();
    body()->addWidget(m_text);
}

void PartnerDialog::buildNames()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(longestName);
    m_host = new QLineEdit(this);
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setMaxLength(longestName);
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(1, 65535);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(labelled(tr("Instance name (required)"), m_name, this), 3);
    row->addLayout(labelled(tr("Host (required)"), m_host, this), 3);
    row->addLayout(labelled(tr("Port"), m_port, this), 1);
    body()->addLayout(row);
}

void PartnerDialog::buildSecrets()
{
    m_token = new PasswordField(theme(), this);
    m_token->setObjectName(QStringLiteral("token"));
    m_token->setMaxLength(tokenLength);
    m_key = new PasswordField(theme(), this);
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setMaxLength(keyLength);
    m_plain = new QCheckBox(tr("no encryption of files"), this);
    m_plain->setObjectName(QStringLiteral("plain"));
    if (!isNew()) {
        m_token->setPlaceholderText(tr("unchanged"));
        m_key->setPlaceholderText(tr("unchanged"));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(labelled(tr("Token that it gave us"), m_token, this), 1);
    row->addLayout(labelled(tr("Fernet key that it gave us"), m_key, this), 1);
    body()->addLayout(row);
    auto *below = new QHBoxLayout;
    below->addWidget(makeParagraph(tr("Does it wait for yours first? Leave them empty, add it, give it our "
                                      "details, and enter its own later."),
                         "caption", this),
        1);
    below->addWidget(m_plain);
    body()->addLayout(below);
}

void PartnerDialog::buildCertificate()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    box->addWidget(makeLabel(tr("Its certificate"), "strong", this));
    const auto add = [this](const QString &text, const char *name) {
        auto *radio = new QRadioButton(text, this);
        radio->setObjectName(QLatin1String(name));
        return radio;
    };
    m_system = add(tr("is verified by this computer's authorities"), "system");
    m_ca = add(tr("is verified by a CA file:"), "ca");
    m_pinned = add(tr("is this one alone, pinned after a comparison"), "pinned");
    m_off = add(tr("is not verified (whoever answers is believed)"), "off");
    m_caFile = new QLineEdit(this);
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_caFile->setAccessibleName(tr("CA file"));
    m_caFile->setPlaceholderText(tr("PEM file"));
    QAction *browse =
        m_caFile->addAction(theme().icon(QStringLiteral("folder"), QStringLiteral("text_secondary")),
            QLineEdit::TrailingPosition);
    browse->setToolTip(tr("Choose a CA file…"));
    connect(browse, &QAction::triggered, this, &PartnerDialog::chooseCaFile);
    box->addWidget(m_system);
    auto *ca = new QHBoxLayout;
    ca->addWidget(m_ca);
    ca->addWidget(m_caFile, 1);
    box->addLayout(ca);
    box->addWidget(m_pinned);
    box->addWidget(m_off);
    body()->addLayout(box);
}

void PartnerDialog::connectParts()
{
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_name, m_host, m_token, m_key, m_caFile})
        connect(field, &QLineEdit::textChanged, this, &PartnerDialog::onEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &PartnerDialog::onEdited);
    connect(m_plain, &QCheckBox::toggled, this, &PartnerDialog::onEdited);
    connect(m_plain, &QCheckBox::clicked, this, [this](bool wants) {
        if (wants)
            askForPlain();
    });
    for (QRadioButton *radio : {m_system, m_ca, m_pinned, m_off}) {
        connect(radio, &QRadioButton::toggled, this, [this, radio](bool on) {
            if (!on)
                return;
            if (radio != m_off)
                m_chosen = radio;
            onEdited();
        });
    }
    connect(m_off, &QRadioButton::clicked, this, &PartnerDialog::askForOff);
    connect(m_source, &ChipRow::chosenChanged, this, &PartnerDialog::chooseSource);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PartnerDialog::takeText);
    connect(m_certificate, &CertificateView::pinAsked, this, &PartnerDialog::pin);
    connect(m_test, &QPushButton::clicked, this, &PartnerDialog::runTest);
    connect(m_save, &QPushButton::clicked, this, &PartnerDialog::store);
    connect(m_anyway, &QPushButton::clicked, this, &PartnerDialog::store);
}

void PartnerDialog::fill(const Partner &partner)
{
    m_filling = true;
    m_chosen = partner.check == CertificateCheck::CaFile   ? m_ca
               : partner.check == CertificateCheck::Pinned ? m_pinned
                                                           : m_system;
    m_name->setText(partner.name);
    m_host->setText(partner.host);
    m_port->setValue(partner.port);
    m_plain->setChecked(!partner.encrypted);
    m_caFile->setText(partner.caFile);
    m_pin = partner.pinnedSha256;
    switch (partner.check) {
    case CertificateCheck::System:
        m_system->setChecked(true);
        break;
    case CertificateCheck::CaFile:
        m_ca->setChecked(true);
        break;
    case CertificateCheck::Pinned:
        m_pinned->setChecked(true);
        break;
    case CertificateCheck::Off:
        m_off->setChecked(true);
        break;
    }
    m_filling = false;
}

void PartnerDialog::chooseSource(int source)
{
    m_text->setVisible(source == Paste);
    if (source == Paste)
        m_text->setFocus();
    if (source == FromFile)
        chooseDefinition();
}

void PartnerDialog::chooseDefinition()
{
    auto *dialog = new QFileDialog(
        this, tr("The partner's details"), {}, tr("Definitions (*.json *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { readFrom(file); });
    connect(dialog, &QDialog::rejected, this, [this] { m_source->choose(FillIn); });
    dialog->open();
}

void PartnerDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Choose a CA file"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ca->setChecked(true);
        m_caFile->setText(file);
    });
    dialog->open();
}

Partner PartnerDialog::wanted() const
{
    Partner partner = m_known;
    partner.name = m_name->text().trimmed();
    partner.host = m_host->text().trimmed();
    partner.port = m_port->value();
    partner.encrypted = !m_plain->isChecked();
    partner.check = m_ca->isChecked()       ? CertificateCheck::CaFile
                    : m_pinned->isChecked() ? CertificateCheck::Pinned
                    : m_off->isChecked()    ? CertificateCheck::Off
                                            : CertificateCheck::System;
    partner.caFile = m_ca->isChecked() ? m_caFile->text().trimmed() : QString();
    partner.pinnedSha256 = m_pinned->isChecked() ? m_pin : QByteArray();
    return partner;
}

QString PartnerDialog::problem() const
{
    const Partner partner = wanted();
    switch (flawOf(partner)) {
    case PartnerFlaw::Name:
        return partner.name.isEmpty() ? tr("The instance name is missing.")
                                      : tr("Letters, digits, dot, underscore and hyphen in the name.");
    case PartnerFlaw::Host:
        return partner.host.isEmpty() ? tr("The host is missing.") : tr("The host is no name of a computer.");
    case PartnerFlaw::CaFile:
        return tr("The CA file is missing.");
    case PartnerFlaw::Port:
    case PartnerFlaw::Pin: // is told after the test: it shows what there is to pin
    case PartnerFlaw::None:
        break;
    }
    if (partner.name == m_backend.instanceName())
        return tr("This is our own name.");
    const qsizetype token = m_token->text().trimmed().size();
    const qsizetype key = m_key->text().trimmed().size();
    if (token > 0 && token != tokenLength)
        return tr("The token has %1 characters; %2 are missing.").arg(token).arg(tokenLength - token);
    if (partner.encrypted && key > 0 && key != keyLength)
        return tr("The Fernet key has %1 characters; %2 are missing.").arg(key).arg(keyLength - key);
    if (isNew() && partner.encrypted && token > 0 && key == 0)
        return tr("The Fernet key is missing.");
    return {};
}

bool PartnerDialog::isPinMissing() const
{
    return m_pinned->isChecked() && m_pin.isEmpty();
}

} // namespace desk
