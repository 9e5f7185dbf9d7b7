// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/definition_dialog.h"

#include "app/backend/certificate_text.h"
#include "ui/components/qr_view.h"
#include "ui/components/secret_clipboard.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <memory>

namespace desk
{

using namespace std::chrono_literals;

namespace
{

/// What went wrong; empty: nothing.
QString write(const QString &file, const SecretBytes &text)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return target.errorString();
    // Before anything is in it.
    if (!target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return target.errorString();
    if (target.write(text.view().data(), text.view().size()) != text.view().size() || !target.commit())
        return target.errorString();
    return {};
}

} // namespace

DefinitionDialog *DefinitionDialog::ask(
    Backend &backend, const Theme &theme, QWidget *over, const Partner &partner, SecretClipboard &clipboard)
{
    auto *dialog = new DefinitionDialog(backend, theme, over, partner, clipboard);
    dialog->open();
    dialog->read();
    return dialog;
}

DefinitionDialog::DefinitionDialog(
    Backend &backend, const Theme &theme, QWidget *over, const Partner &partner, SecretClipboard &clipboard)
    : Sheet(theme, tr("Give our details to %1").arg(partner.name), over)
    , m_backend(backend)
    , m_partner(partner)
    , m_clipboard(clipboard)
{
    body()->addWidget(
        makeParagraph(tr("With them %1 registers %2: paste them there, or read the file. They hold the token "
                         "and the key that were "
                         "made for %1 alone. Give them to nobody else, and not by ordinary mail.")
                          .arg(partner.name, backend.instanceName()),
            "secondary", this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_copy = makeButton(theme, tr("Copy"), QStringLiteral("copy"), ButtonKind::Default, this);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save = makeButton(theme, tr("Save as a file…"), QStringLiteral("save"), ButtonKind::Default, this);
    m_save->setObjectName(QStringLiteral("saveFile"));
    m_codeButton = makeButton(theme, tr("Show as QR code"), QStringLiteral("qr"), ButtonKind::Default, this);
    m_codeButton->setObjectName(QStringLiteral("code"));
    for (QPushButton *button : {m_copy, m_save, m_codeButton}) {
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    body()->addLayout(buttons);
    m_code = new QrView(this);
    m_code->hide();
    body()->addWidget(m_code, 0, Qt::AlignHCenter);
    body()->addWidget(
        makeParagraph(tr("On the phone, read these words out; they give nothing away."), "strong", this));
    m_certificate = addFingerprint(tr("Our certificate"), "certificateWords");
    m_token = addFingerprint(tr("Token that was made for it"), "tokenWords");
    m_key = addFingerprint(tr("Fernet key that was made for it"), "keyWords");
    body()->addStretch();
    auto *close = addButton(tr("Close"), {}, ButtonKind::Primary, "close");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, &DefinitionDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &DefinitionDialog::chooseFile);
    m_codeTime.setSingleShot(true);
    m_codeTime.setInterval(60s);
    connect(&m_codeTime, &QTimer::timeout, this, [this] { showCode(false); });
    connect(m_codeButton, &QPushButton::clicked, this, [this] { showCode(m_code->isEmpty()); });
    const auto certificate = describeCertificate(backend.partners().server().certificatePem);
    m_certificate->setText(certificate ? certificate->words : tr("none yet: our server has not run"));
    if (certificate)
        m_certificate->setToolTip(QStringLiteral("SHA-256 ") + certificate->digits);
    resize(theme.px(640), theme.px(600));
}

QLabel *DefinitionDialog::addFingerprint(const QString &title, const char *name)
{
    auto *well = new QFrame(this);
    well->setObjectName(QStringLiteral("well"));
    auto *column = new QVBoxLayout(well);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(4);
    column->addWidget(makeLabel(title, "heading", well));
    QLabel *words = makeLabel({}, nullptr, well);
    words->setFont(theme().font(TextRole::Mono));
    words->setObjectName(QLatin1String(name));
    words->setAccessibleName(title);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
    body()->addWidget(well);
    return words;
}

QCoro::Task<> DefinitionDialog::read()
{
    const QPointer<DefinitionDialog> self(this);
    Result<SecretBytes> definition = co_await m_backend.partners().definitionFor(m_partner.id);
    if (!self)
        co_return;
    if (!definition) {
        const ApiError &error = definition.error();
        if (error.kind == ApiError::Kind::Invalid && error.field == QLatin1String("server"))
            showNotice(tr("Partners cannot reach this instance yet."),
                tr("Turn its server on first: the details say where it is."), true);
        else
            showError(error);
        co_return;
    }
    const Result<GivenPartner> given = m_backend.partners().readDefinition(*definition);
    if (!given) {
        showError(given.error());
        co_return;
    }
    m_token->setText(fingerprintText(given->secrets.token));
    m_key->setText(m_partner.encrypted ? fingerprintText(given->secrets.key)
                                       : tr("none: encryption is off for this partner"));
    m_definition = std::move(*definition);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_codeButton->setEnabled(true);
    m_copy->setFocus();
}

void DefinitionDialog::copy()
{
    m_clipboard.copy(m_definition);
    Toast::show(theme(), this, tr("Copied; the clipboard forgets it after a minute"));
}

void DefinitionDialog::showCode(bool shown)
{
    m_codeTime.stop();
    if (shown && m_code->setText(m_definition))
        m_codeTime.start();
    else
        m_code->clear();
    m_code->setVisible(!m_code->isEmpty());
    m_codeButton->setText(m_code->isEmpty() ? tr("Show as QR code") : tr("Hide the QR code"));
    if (!m_code->isEmpty())
        reveal(m_code);
}

void DefinitionDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save our details for %1").arg(m_partner.name),
        QStringLiteral("%1-for-%2.json").arg(m_backend.instanceName(), m_partner.name),
        tr("Definitions (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { saveTo(file); });
    dialog->open();
}

QCoro::Task<> DefinitionDialog::saveTo(QString file)
{
    const QPointer<DefinitionDialog> self(this);
    hideNotice();
    // Shared, because what the worker does has to be copyable; wiped with the last of the two.
    const auto text = std::make_shared<SecretBytes>(m_definition.clone());
    auto writing = m_worker.run([file, text] { return write(file, *text); });
    const QString fault = co_await writing;
    if (!self)
        co_return;
    if (fault.isEmpty()) {
        showNotice(tr("Saved. Only you may read the file."),
            tr("Delete it once %1 has it.").arg(m_partner.name), false);
        co_return;
    }
    ApiError error;
    error.kind = ApiError::Kind::File;
    error.operation = Operation::WriteFile;
    error.target = file;
    error.detail = fault;
    showError(error);
}

} // namespace desk
