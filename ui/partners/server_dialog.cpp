// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/server_dialog.h"

#include "app/backend/certificate_text.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <memory>

namespace desk
{

namespace
{

constexpr int usualPort = 8443;
constexpr qint64 largestFile = 256 * 1024;

/// The files as they were read, or which could not be.
struct CertificateFiles {
    QByteArray certificate;
    SecretBytes key;
    QString faultyFile; ///< empty: both were read
    QString fault;
};

CertificateFiles readFiles(const QString &certificateFile, const QString &keyFile)
{
    QFile certificate(certificateFile);
    if (!certificate.open(QIODevice::ReadOnly))
        return {{}, {}, certificateFile, certificate.errorString()};
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        return {{}, {}, keyFile, key.errorString()};
    return {certificate.read(largestFile), SecretBytes(key.read(largestFile)), {}, {}};
}

} // namespace

ServerDialog *ServerDialog::ask(Backend &backend, const Theme &theme, QWidget *over, bool turnOn)
{
    auto *dialog = new ServerDialog(backend, theme, over, turnOn);
    dialog->open();
    return dialog;
}

ServerDialog::ServerDialog(Backend &backend, const Theme &theme, QWidget *over, bool turnOn)
    : Sheet(theme,
          turnOn ? tr("Let partners reach this instance?") : tr("Where partners reach this instance"), over)
    , m_backend(backend)
    , m_on(turnOn || backend.partners().server().wanted)
    , m_hosts(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_address(new QLineEdit(this))
{
    const PartnerServer server = backend.partners().server();
    body()->addWidget(makeParagraph(
        tr("This computer then takes connections on that port from whoever reaches it. Only partners "
           "with a token that was made for them get answers, and all of it is encrypted."),
        "secondary", this));
    m_hosts->setObjectName(QStringLiteral("hosts"));
    m_hosts->setText(server.hosts.join(QLatin1String(", ")));
    m_hosts->setPlaceholderText(QStringLiteral("desk.clinic-a.example"));
    body()->addLayout(
        labelled(tr("Names or addresses by which partners reach it (required)"), m_hosts, this));
    body()->addWidget(makeParagraph(
        tr("With commas between them; the first one is given to partners, all stand in the certificate."),
        "caption", this));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(1, 65535);
    m_port->setValue(server.port > 0 ? server.port : usualPort);
    m_port->setMaximumWidth(theme.px(160));
    body()->addLayout(labelled(tr("Port"), m_port, this));
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setText(server.address);
    m_address->setPlaceholderText(tr("all addresses of this computer"));
    body()->addLayout(labelled(tr("Listen on this address alone"), m_address, this));
    buildCertificate();
    body()->addStretch();
    auto *cancel = addButton(turnOn ? tr("Keep it off") : tr("Cancel"), {}, ButtonKind::Default, "cancel");
    m_save =
        addButton(turnOn ? tr("Turn on") : tr("Save"), QStringLiteral("server"), ButtonKind::Primary, "save");
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ServerDialog::store);
    connect(m_hosts, &QLineEdit::textChanged, this, &ServerDialog::update);
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::update);
    resize(theme.px(620), theme.px(690));
    update();
}

void ServerDialog::buildCertificate()
{
    const PartnerServer server = m_backend.partners().server();
    const QString until = [&server] {
        const auto certificate = describeCertificate(server.certificatePem);
        return certificate ? shortTime(certificate->until) : QString();
    }();
    m_made = new QRadioButton(tr("A certificate that is made here, and renewed before it ends"), this);
    m_made->setObjectName(QStringLiteral("made"));
    m_given = new QRadioButton(tr("A certificate that was given to this computer"), this);
    m_given->setObjectName(QStringLiteral("given"));
    (server.certificateGiven ? m_given : m_made)->setChecked(true);
    body()->addWidget(m_made);
    body()->addWidget(m_given);
    m_certificateFile = addFile(tr("Its file (PEM), with those that lead to its authority"),
        "certificateFile", tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    m_keyFile = addFile(tr("The file of its key (PEM, without a passphrase): it is kept like a password"),
        "keyFile", tr("Keys (*.pem *.key);;All files (*)"));
    if (server.certificateGiven) {
        for (QLineEdit *file : {m_certificateFile, m_keyFile})
            file->setPlaceholderText(tr("as it is, until %1").arg(until));
    }
    connect(m_given, &QRadioButton::toggled, this, &ServerDialog::update);
}

QLineEdit *ServerDialog::addFile(const QString &label, const char *name, const QString &filter)
{
    auto *file = new QLineEdit(this);
    file->setObjectName(QLatin1String(name));
    QAction *browse =
        file->addAction(theme().icon(QStringLiteral("folder"), QStringLiteral("text_secondary")),
            QLineEdit::TrailingPosition);
    browse->setToolTip(tr("Choose a file…"));
    connect(browse, &QAction::triggered, this, [this, file, filter] {
        auto *dialog = new QFileDialog(this, tr("Choose a file"), {}, filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, file, &QLineEdit::setText);
        dialog->open();
    });
    connect(file, &QLineEdit::textChanged, this, &ServerDialog::update);
    body()->addLayout(labelled(label, file, this));
    return file;
}

bool ServerDialog::changesCertificate() const
{
    const bool hasFiles = !m_certificateFile->text().isEmpty() || !m_keyFile->text().isEmpty();
    const bool wasGiven = m_backend.partners().server().certificateGiven;
    return m_given->isChecked() ? hasFiles || !wasGiven : wasGiven;
}

QStringList ServerDialog::hosts() const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return m_hosts->text().split(between, Qt::SkipEmptyParts);
}

void ServerDialog::update()
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9._:-]{1,64}$"));
    const QStringList names = hosts();
    QString problem;
    if (names.isEmpty())
        problem = tr("A name or address is missing.");
    for (const QString &one : names) {
        if (!name.match(one).hasMatch())
            problem = tr("%1 is no name of a computer.").arg(one);
    }
    const QString address = m_address->text().trimmed();
    if (!address.isEmpty() && QHostAddress(address).isNull())
        problem = tr("%1 is no address.").arg(address);
    m_certificateFile->setEnabled(m_given->isChecked());
    m_keyFile->setEnabled(m_given->isChecked());
    if (m_given->isChecked() && changesCertificate()) {
        if (m_keyFile->text().trimmed().isEmpty())
            problem = tr("The file of the certificate's key is missing.");
        if (m_certificateFile->text().trimmed().isEmpty())
            problem = tr("The file of the certificate is missing.");
    }
    setReason(problem);
    m_save->setEnabled(problem.isEmpty() && !m_busy);
}

QCoro::Task<> ServerDialog::store()
{
    const QPointer<ServerDialog> self(this);
    if (m_busy)
        co_return;
    m_busy = true;
    hideNotice();
    update();
    const QString address = m_address->text().trimmed();
    const QStringList names = hosts();
    const int port = m_port->value();
    // First what is more likely to be wrong: then nothing has changed.
    Result<void> stored = co_await storeCertificate();
    if (!self)
        co_return;
    if (stored)
        stored = co_await m_backend.partners().setServer(m_on, address, port, names);
    if (!self)
        co_return;
    m_busy = false;
    update();
    if (stored)
        accept();
    else
        showError(stored.error());
}

Task<void> ServerDialog::storeCertificate()
{
    const QPointer<ServerDialog> self(this);
    if (!changesCertificate())
        co_return Result<void>{};
    auto files = std::make_shared<CertificateFiles>();
    if (m_given->isChecked()) {
        const QString certificate = m_certificateFile->text().trimmed();
        const QString key = m_keyFile->text().trimmed();
        auto reading = m_worker.run(
            [certificate, key] { return std::make_shared<CertificateFiles>(readFiles(certificate, key)); });
        files = co_await reading;
        if (!self)
            co_return Result<void>{};
    }
    if (!files->faultyFile.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::File;
        error.operation = Operation::ReadFile;
        error.target = files->faultyFile;
        error.detail = files->fault;
        co_return tl::unexpected(error);
    }
    co_return co_await m_backend.partners().useServerCertificate(files->certificate, std::move(files->key));
}

} // namespace desk
