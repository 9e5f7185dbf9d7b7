// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/local_card.h"

#include "app/backend/certificate_text.h"
#include "app/backend/error_text.h"
#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/switch.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/partners/fact_grid.h"
#include "ui/partners/partner_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>

namespace desk
{

namespace
{

enum FactLine { Network, Listens, Certificate, Created, Updated };
enum AllowedLine { Dags, Datasets };

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hline"));
    line->setFixedHeight(1);
    return line;
}

/// "2 of 6", with the names.
FactGrid::Fact chosenOf(const QStringList &chosen, const QStringList &all, bool known, const QString &total)
{
    const auto count = static_cast<int>(chosen.size());
    return {{}, {}, known ? total.arg(count).arg(all.size()) : QString::number(count),
        chosen.join(QLatin1Char('\n')), {}};
}

} // namespace

LocalCard::LocalCard(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_facts(new FactGrid(theme, this))
    , m_fingerprint(makeButton(
          theme, tr("Read out its fingerprint…"), QStringLiteral("fingerprint"), ButtonKind::Link, this))
    , m_give(makeButton(theme, tr("Give our details…"), QStringLiteral("send"), ButtonKind::Default, this))
    , m_server(new Switch(theme, tr("Partners can reach this instance"), this))
    , m_serverText(makeLabel({}, "caption", this))
    , m_update(new Switch(theme, tr("Check partners regularly"), this))
    , m_updateText(makeLabel({}, "caption", this))
    , m_automatic(new Switch(theme, tr("Partners' workflows start without asking"), this))
    , m_automaticText(makeLabel({}, "caption", this))
    , m_allowed(new FactGrid(theme, this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("This instance"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(theme, QStringLiteral("workflow-desk"), {}, 34, this));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    QLabel *title = makeLabel(name, "title", this);
    title->setToolTip(name);
    title->setMinimumWidth(1);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(title);
    names->addWidget(makeLabel(tr("this instance"), "caption", this));
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addWidget(makeLine(this));
    m_facts->addLine(tr("Network"), "network");
    m_facts->addLine(tr("Server"), "server");
    m_facts->addLine(tr("Certificate"), "ownCertificate");
    m_facts->addLine(tr("Created"), "created");
    m_facts->addLine(tr("Updated"), "updated");
    column->addWidget(m_facts);
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    column->addWidget(m_fingerprint);
    m_server->setObjectName(QStringLiteral("serverSwitch"));
    addSwitch(tr("Partners can reach this instance"), m_server, m_serverText);
    auto *settings =
        makeButton(theme, tr("Address and certificate…"), QStringLiteral("server"), ButtonKind::Link, this);
    settings->setObjectName(QStringLiteral("serverSettings"));
    column->addWidget(settings);
    m_give->setObjectName(QStringLiteral("give"));
    column->addWidget(m_give);
    column->addWidget(makeLine(this));
    column->addWidget(makeLabel(tr("For all partners"), "section", this));
    m_update->setObjectName(QStringLiteral("updateSwitch"));
    addSwitch(tr("Check partners regularly"), m_update, m_updateText);
    m_automatic->setObjectName(QStringLiteral("automaticSwitch"));
    addSwitch(tr("Start here without asking"), m_automatic, m_automaticText);
    m_allowed->addLine(tr("Allowed DAGs"), "allowedDags");
    m_allowed->addLine(tr("Allowed datasets"), "allowedDatasets");
    column->addWidget(m_allowed);
    auto *policy =
        makeButton(theme, tr("Change what is allowed…"), QStringLiteral("edit"), ButtonKind::Link, this);
    policy->setObjectName(QStringLiteral("localPolicy"));
    column->addWidget(policy);
    column->addStretch();
    connect(m_server, &Switch::asked, this, &LocalCard::serverAsked);
    connect(m_update, &Switch::asked, this, &LocalCard::updateAsked);
    connect(m_automatic, &Switch::asked, this, &LocalCard::automaticAsked);
    connect(settings, &QPushButton::clicked, this, &LocalCard::serverSettingsAsked);
    connect(m_fingerprint, &QPushButton::clicked, this, &LocalCard::fingerprintAsked);
    connect(policy, &QPushButton::clicked, this, &LocalCard::policyAsked);
    m_give->setMenu(new QMenu(m_give));
    m_give->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; }"));
}

void LocalCard::addSwitch(const QString &word, Switch *toggle, QLabel *below)
{
    auto *row = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    QLabel *label = makeParagraph(word, nullptr, this);
    label->setToolTip(word);
    texts->addWidget(label);
    below->setWordWrap(true);
    texts->addWidget(below);
    row->addLayout(texts, 1);
    row->addWidget(toggle, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void LocalCard::show(const PartnerOverview &overview)
{
    const LocalPolicy &local = overview.local;
    m_facts->set(Created, {{}, {}, shortTime(overview.created), fullTime(overview.created), {}});
    m_facts->set(Updated, {{}, {}, agoText(overview.updated), fullTime(overview.updated), {}});
    m_update->setChecked(local.automaticUpdate);
    m_updateText->setText(
        local.automaticUpdate ? partner_words::every(local.interval) : tr("only when somebody asks for it"));
    m_automatic->setChecked(local.automaticExecution);
    m_automaticText->setText(local.automaticExecution ? tr("unless it is otherwise for a partner")
                                                      : tr("each one waits for a decision"));
    m_allowed->set(Dags, chosenOf(local.dags, overview.dags, overview.dagsKnown, tr("%1 of %2")));
    m_allowed->set(Datasets, chosenOf(local.datasets, overview.datasets, true, tr("%1 of %2")));
    fillGiveMenu(overview.partners);
}

void LocalCard::fillGiveMenu(const QVector<Partner> &partners)
{
    QMenu *menu = m_give->menu();
    menu->clear();
    for (const Partner &partner : partners) {
        QAction *action = menu->addAction(tr("To %1…").arg(partner.name));
        connect(action, &QAction::triggered, this, [this, id = partner.id] { Q_EMIT giveAsked(id); });
    }
    m_give->setEnabled(!partners.isEmpty());
    m_give->setToolTip(partners.isEmpty()
                           ? tr("Add the partner first: its token and key are made for it alone.")
                           : QString());
}

void LocalCard::showServer(const PartnerServer &server)
{
    const QString host = server.hosts.value(0);
    m_facts->set(
        Network, host.isEmpty() || server.port == 0
                     ? FactGrid::Fact{{}, {}, tr("not chosen yet"), {}, QStringLiteral("secondary")}
                     : FactGrid::Fact{{}, {}, QStringLiteral("%1:%2").arg(host).arg(server.port),
                           tr("Partners reach it as: %1").arg(server.hosts.join(QLatin1String(", "))), {}});
    FactGrid::Fact state{QStringLiteral("health-never"), QStringLiteral("text_secondary"), tr("off"), {}, {}};
    if (server.running)
        state = {QStringLiteral("health-good"), QStringLiteral("feedback.ok.fg"),
            server.address.isEmpty() ? tr("on, all addresses") : tr("on, %1").arg(server.address), {},
            QStringLiteral("good")};
    else if (server.wanted)
        state = {QStringLiteral("health-lost"), QStringLiteral("danger"), tr("does not run"),
            headlineOf(server.error) + QLatin1Char(' ') + describe(server.error).detail,
            QStringLiteral("error")};
    m_facts->set(Listens, state);
    const auto certificate = describeCertificate(server.certificatePem);
    FactGrid::Fact shown{{}, {}, tr("made when the server starts"), {}, QStringLiteral("secondary")};
    if (certificate && certificate->until < QDateTime::currentDateTimeUtc())
        shown = {QStringLiteral("certificate"), QStringLiteral("danger"),
            tr("ended %1").arg(shortTime(certificate->until)), certificate->digits, QStringLiteral("error")};
    else if (certificate)
        shown = {QStringLiteral("certificate"), QStringLiteral("text_secondary"),
            (server.certificateGiven ? tr("given, until %1") : tr("own, until %1"))
                .arg(shortTime(certificate->until)),
            certificate->digits, {}};
    m_facts->set(Certificate, shown);
    m_fingerprint->setVisible(certificate.has_value());
    m_server->setChecked(server.wanted);
    m_serverText->setText(server.wanted ? tr("it can give them jobs, and take their reports")
                                        : tr("only their jobs run here, none of ours there"));
}

} // namespace desk
