// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partner_card.h"

#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/switch.h"
#include "ui/components/text.h"
#include "ui/partners/fact_grid.h"
#include "ui/partners/partner_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>

namespace desk
{

namespace
{

enum StateLine { Contact, Certificate, Encryption, Key, Lends, Answers };
enum PolicyLine { Allowed, Limits };

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hline"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

PartnerCard::PartnerCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(makeLabel({}, "section", this))
    , m_network(makeLabel({}, "caption", this))
    , m_check(makeIconButton(theme, QStringLiteral("refresh"), {}, this))
    , m_state(new FactGrid(theme, this))
    , m_policy(new FactGrid(theme, this))
    , m_automatic(new Switch(theme, {}, this))
    , m_weakIcon(new IconLabel(theme, {}, {}, 14, this))
    , m_weak(makeLabel({}, "strong", this))
    , m_mend(makeButton(theme, tr("Mend…"), {}, ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_state->addLine(tr("Last contact"), "contact");
    m_state->addLine(tr("Certificate"), "certificate");
    m_state->addLine(tr("Encryption"), "encryption");
    m_state->addLine(tr("Last token"), "lastKey");
    m_state->addLine(tr("Lets us use"), "lends");
    m_state->addLine(tr("Starts our jobs"), "answers");
    column->addWidget(m_state);
    column->addWidget(makeLine(this));
    auto *automatic = new QHBoxLayout;
    automatic->addWidget(makeLabel(tr("Starts here without asking"), nullptr, this), 1);
    m_automatic->setObjectName(QStringLiteral("automatic"));
    automatic->addWidget(m_automatic);
    column->addLayout(automatic);
    m_policy->addLine(tr("May use here"), "allowed");
    m_policy->addLine(tr("Limits"), "limits");
    column->addWidget(m_policy);
    column->addWidget(makeLine(this));
    auto *weak = new QHBoxLayout;
    weak->setSpacing(6);
    weak->addWidget(m_weakIcon);
    m_weak->setObjectName(QStringLiteral("weak"));
    weak->addWidget(m_weak);
    m_mend->setObjectName(QStringLiteral("mend"));
    weak->addWidget(m_mend);
    weak->addStretch();
    auto *policy = makeButton(theme, tr("What it may do…"), QStringLiteral("edit"), ButtonKind::Link, this);
    policy->setObjectName(QStringLiteral("policy"));
    weak->addWidget(policy);
    column->addStretch();
    column->addLayout(weak);
    connect(m_automatic, &Switch::asked, this, &PartnerCard::automaticAsked);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::Mend); });
    connect(policy, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::Policy); });
}

QWidget *PartnerCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(
        new IconLabel(m_theme, QStringLiteral("instances"), QStringLiteral("text_secondary"), 18, head));
    row->addSpacing(6);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    for (QLabel *label : {m_name, m_network}) {
        label->setMinimumWidth(1);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        names->addWidget(label);
    }
    m_name->setObjectName(QStringLiteral("name"));
    row->addLayout(names, 1);
    m_check->setObjectName(QStringLiteral("check"));
    auto *edit = makeIconButton(m_theme, QStringLiteral("edit"), tr("Change the registration…"), head);
    edit->setObjectName(QStringLiteral("edit"));
    auto *more = makeIconButton(m_theme, QStringLiteral("more"), tr("More"), head);
    more->setObjectName(QStringLiteral("more"));
    addMenu(more);
    row->addWidget(m_check);
    row->addWidget(edit);
    row->addWidget(more);
    connect(m_check, &QToolButton::clicked, this, [this] { Q_EMIT asked(Ask::Check); });
    connect(edit, &QToolButton::clicked, this, [this] { Q_EMIT asked(Ask::Edit); });
    return head;
}

void PartnerCard::addMenu(QToolButton *more)
{
    auto *menu = new QMenu(more);
    const auto add = [this, menu](const QString &text, const char *icon, const char *name, Ask what) {
        QAction *action =
            menu->addAction(m_theme.icon(QLatin1String(icon), QStringLiteral("text_secondary")), text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT asked(what); });
    };
    add(tr("&Test the connection…"), "check", "test", Ask::Test);
    add(tr("&Give our details…"), "send", "give", Ask::Give);
    add(tr("Its &tokens…"), "key", "tokens", Ask::Tokens);
    add(tr("What it &may do…"), "approvals", "menuPolicy", Ask::Policy);
    menu->addSeparator();
    add(tr("&Remove…"), "delete", "remove", Ask::Remove);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
}

void PartnerCard::show(
    const Partner &partner, const LocalPolicy &local, const PartnerPolicy &own, const QDateTime &newestToken)
{
    m_partner = partner;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const EffectivePolicy policy = effectivePolicy(local, own);
    setAccessibleName(tr("Partner %1").arg(partner.name));
    m_name->setText(partner.name);
    m_name->setToolTip(partner.name);
    m_network->setText(QStringLiteral("%1:%2").arg(partner.host).arg(partner.port));
    m_network->setToolTip(m_network->text());
    const QString check = tr("Ask %1 for jobs now").arg(partner.name);
    m_check->setToolTip(check);
    m_check->setAccessibleName(check);
    m_automatic->setAccessibleName(tr("Workflows of %1 start here without asking").arg(partner.name));
    m_automatic->setChecked(policy.automaticExecution);
    m_automatic->setToolTip(
        own.automaticExecution ? tr("Decided for this partner.") : tr("As for everybody."));
    m_state->set(Key, partner_words::newestToken(newestToken));
    m_state->set(Encryption, partner_words::encryption(partner));
    m_state->set(Lends, partner_words::lends(partner));
    m_state->set(Answers, partner_words::answers(partner));
    m_policy->set(Allowed, partner_words::allowed(policy, own));
    m_policy->set(Limits, partner_words::limits(policy, now));
    showWeakness(policy);
    showHealth(m_health);
}

void PartnerCard::showHealth(const PartnerHealth &health)
{
    m_health = health;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_state->set(Contact, partner_words::contact(m_partner, health, now));
    m_state->set(Certificate, partner_words::certificate(m_partner, health, now));
}

void PartnerCard::showWeakness(const EffectivePolicy &policy)
{
    const QVector<WeakPoint> points = weakPointsOf(m_partner, policy);
    m_mend->setVisible(!points.isEmpty());
    m_mend->setAccessibleName(tr("Mend the weak points of %1").arg(m_partner.name));
    m_weakIcon->setIcon(points.isEmpty() ? QStringLiteral("shield") : QStringLiteral("warning"),
        points.isEmpty() ? QStringLiteral("feedback.ok.fg") : QStringLiteral("feedback.warning.fg"));
    m_weak->setText(points.isEmpty() ? tr("Nothing weak")
                                     : tr("%n weak points", nullptr, static_cast<int>(points.size())));
    setStyleProperty(m_weak, "role", points.isEmpty() ? QStringLiteral("good") : QStringLiteral("warning"));
    QStringList sentences;
    for (const WeakPoint point : points)
        sentences.append(partner_words::describe(point, policy).sentence);
    m_weak->setToolTip(sentences.join(QLatin1Char('\n')));
}

void PartnerCard::setChecking(bool checking)
{
    m_check->setEnabled(!checking);
    if (checking)
        m_state->set(
            Contact, {QStringLiteral("clock"), QStringLiteral("text_secondary"), tr("checking…"), {}, {}});
    else
        showHealth(m_health);
}

} // namespace desk
