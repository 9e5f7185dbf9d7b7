// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/server_dialog.h"

#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>

namespace desk
{

namespace
{

constexpr int usualPort = 8443;

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
    body()->addStretch();
    auto *cancel = addButton(turnOn ? tr("Keep it off") : tr("Cancel"), {}, ButtonKind::Default, "cancel");
    m_save =
        addButton(turnOn ? tr("Turn on") : tr("Save"), QStringLiteral("server"), ButtonKind::Primary, "save");
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ServerDialog::store);
    connect(m_hosts, &QLineEdit::textChanged, this, &ServerDialog::update);
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::update);
    resize(theme.px(620), theme.px(470));
    update();
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
    const Result<void> stored = co_await m_backend.partners().setServer(m_on, address, port, names);
    if (!self)
        co_return;
    m_busy = false;
    update();
    if (stored)
        accept();
    else
        showError(stored.error());
}

} // namespace desk
