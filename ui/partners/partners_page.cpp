// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partners_page.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/page_header.h"
#include "ui/components/page_states.h"
#include "ui/components/text.h"
#include "ui/partners/local_card.h"
#include "ui/partners/policy_dialog.h"
#include "ui/partners/server_dialog.h"
#include "ui/partners/weak_list.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPointer>
#include <QScrollArea>

// What is shown; what the buttons do is in partners_page_actions.cpp.

namespace desk
{

using namespace std::chrono_literals;

namespace
{

constexpr auto clipboardKeeps = 60s;
constexpr int localWidth = 308;
constexpr int cardWidth = 330;

} // namespace

bool PartnersPage::mayBeSeen(Backend &backend)
{
    const AccessState state = backend.accounts().state();
    return state.phase == AccessState::Phase::NotSetUp || state.user.role == UserRole::Admin;
}

PartnersPage::PartnersPage(Backend &backend, const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_clipboard(clipboardKeeps)
    , m_header(new PageHeader(title(), this))
    , m_checkAll(makeButton(theme, tr("Check all now"), QStringLiteral("refresh"), ButtonKind::Default, this))
    , m_add(makeButton(theme, tr("Add partner…"), QStringLiteral("add"), ButtonKind::Primary, this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
    , m_local(new LocalCard(theme, backend.instanceName(), this))
    , m_cards(new QWidget(this))
    , m_grid(new QGridLayout(m_cards))
    , m_none(new QFrame(this))
    , m_weak(new WeakList(theme, this))
    , m_states(new PageStates(theme, build(), this))
{
    m_checkAll->setObjectName(QStringLiteral("checkAll"));
    m_add->setObjectName(QStringLiteral("addPartner"));
    m_failure->setObjectName(QStringLiteral("failure"));
    m_header->addAction(m_checkAll);
    m_header->addAction(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_header);
    m_failure->hide();
    QPushButton *dismiss = m_failure->addButton(tr("Dismiss"));
    connect(dismiss, &QPushButton::clicked, m_failure, &QWidget::hide);
    column->addWidget(m_failure);
    column->addWidget(m_states, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(50ms);
    m_tick.setInterval(5s);
    connectParts();
}

QWidget *PartnersPage::build()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_local->setFixedWidth(m_theme.px(localWidth));
    connect(&m_theme, &Theme::changed, this, [this] {
        m_local->setFixedWidth(m_theme.px(localWidth));
        placeCards();
    });
    row->addWidget(m_local);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    right->addWidget(m_cards);
    m_none->setObjectName(QStringLiteral("card"));
    auto *none = new QVBoxLayout(m_none);
    none->setContentsMargins(24, 40, 24, 40);
    none->setSpacing(8);
    QLabel *title = makeParagraph(tr("No partner yet"), "section", m_none);
    QLabel *sentence = makeParagraph(tr("Add a partner to run workflows there, or to let it run some here. "
                                        "Each side gives the other its details."),
        "secondary", m_none);
    for (QLabel *label : {title, sentence}) {
        label->setAlignment(Qt::AlignCenter);
        none->addWidget(label);
    }
    auto *add =
        makeButton(m_theme, tr("Add the first partner…"), QStringLiteral("add"), ButtonKind::Default, m_none);
    add->setObjectName(QStringLiteral("addFirst"));
    connect(add, &QPushButton::clicked, this, &PartnersPage::addPartner);
    none->addWidget(add, 0, Qt::AlignHCenter);
    right->addWidget(m_none);
    right->addWidget(m_weak);
    right->addStretch();
    row->addLayout(right, 1);
    scroll->setWidget(content);
    return scroll;
}

void PartnersPage::connectParts()
{
    Partners &partners = m_backend.partners();
    connect(&m_later, &QTimer::timeout, this, [this] { read(); });
    connect(&partners, &Partners::partnersChanged, this, &PartnersPage::later);
    connect(&m_backend, &Backend::datasetsChanged, this, &PartnersPage::later);
    connect(&m_backend, &Backend::dagsChanged, this, &PartnersPage::later);
    connect(&partners, &Partners::serverChanged, m_local, &LocalCard::showServer);
    connect(
        &partners, &Partners::healthChanged, this, [this](const PartnerId &id, const PartnerHealth &health) {
            if (PartnerCard *card = m_byId.value(id))
                card->showHealth(health);
            showLine();
        });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (PartnerCard *card : std::as_const(m_byId))
            card->showHealth(m_backend.partners().health(card->partner().id));
    });
    connect(m_checkAll, &QPushButton::clicked, this, &PartnersPage::checkAll);
    connect(m_add, &QPushButton::clicked, this, &PartnersPage::addPartner);
    connect(m_local, &LocalCard::serverAsked, this, &PartnersPage::askForServer);
    connect(m_local, &LocalCard::fingerprintAsked, this, &PartnersPage::showFingerprint);
    connect(m_local, &LocalCard::giveAsked, this, &PartnersPage::give);
    connect(m_local, &LocalCard::automaticAsked, this, &PartnersPage::askForAutomatic);
    connect(m_local, &LocalCard::updateAsked, this, [this](bool on) {
        LocalPolicy policy = m_overview.local;
        policy.automaticUpdate = on;
        setLocal(policy);
    });
    connect(m_local, &LocalCard::serverSettingsAsked, this,
        [this] { ServerDialog::ask(m_backend, m_theme, this, false); });
    connect(m_local, &LocalCard::policyAsked, this,
        [this] { PolicyDialog::openLocal(m_backend, m_theme, this, m_overview); });
    connect(m_weak, &WeakList::mendAsked, this, &PartnersPage::mend);
}

void PartnersPage::activated()
{
    m_shown = true;
    if (!mayBeSeen(m_backend)) {
        m_checkAll->hide();
        m_add->hide();
        m_states->showMessage(QStringLiteral("lock"), tr("Only administrators see the partners"),
            tr("An administrator of this application decides who works with this instance."), {});
        return;
    }
    m_tick.start();
    if (!m_read)
        m_states->showLoading(tr("Reading the partners…"));
    read();
}

void PartnersPage::deactivated()
{
    m_shown = false;
    m_tick.stop();
}

void PartnersPage::refresh()
{
    if (m_checkAll->isEnabled() && mayBeSeen(m_backend))
        checkAll();
}

void PartnersPage::later()
{
    // A page that is not shown reads when it is shown.
    if (m_shown && mayBeSeen(m_backend))
        m_later.start();
}

QCoro::Task<> PartnersPage::read()
{
    const QPointer<PartnersPage> self(this);
    const int reading = ++m_reading;
    const Result<PartnerOverview> overview = co_await readPartnerOverview(&m_backend);
    if (!self || reading != m_reading)
        co_return;
    if (!overview) {
        if (m_read)
            showError(overview.error());
        else
            m_states->showError(
                overview.error(), {{tr("Try again"), QStringLiteral("refresh"), ButtonKind::Primary, [this] {
                                        m_states->showLoading(tr("Reading the partners…"));
                                        read();
                                    }}});
        co_return;
    }
    m_read = true;
    m_overview = *overview;
    show();
    m_states->showContent();
}

void PartnersPage::show()
{
    m_local->show(m_overview);
    m_local->showServer(m_backend.partners().server());
    showCards();
    m_weak->show(m_overview);
    m_none->setVisible(m_overview.partners.isEmpty());
    m_cards->setVisible(!m_overview.partners.isEmpty());
    m_checkAll->setEnabled(!m_overview.partners.isEmpty());
    m_checkAll->setToolTip(m_overview.partners.isEmpty() ? tr("There is no partner to ask.") : QString());
    showLine();
}

PartnerCard *PartnersPage::makeCard()
{
    auto *card = new PartnerCard(m_theme, m_cards);
    connect(card, &PartnerCard::asked, this,
        [this, card](PartnerCard::Ask what) { onAsked(card->partner().id, what); });
    connect(card, &PartnerCard::automaticAsked, this,
        [this, card](bool on) { askForAutomaticOf(card->partner().id, on); });
    return card;
}

void PartnersPage::showCards()
{
    QHash<PartnerId, PartnerCard *> kept;
    for (const Partner &partner : std::as_const(m_overview.partners)) {
        PartnerCard *card = m_byId.take(partner.id);
        if (!card)
            card = makeCard();
        kept.insert(partner.id, card);
        card->show(partner, m_overview.local, m_overview.policies.value(partner.id),
            m_overview.newestTokens.value(partner.id));
        card->showHealth(m_backend.partners().health(partner.id));
    }
    for (PartnerCard *gone : std::as_const(m_byId)) {
        gone->hide();
        gone->deleteLater();
    }
    m_byId = kept;
    placeCards();
}

void PartnersPage::placeCards()
{
    const int room = width() - 2 * 20 - m_theme.px(localWidth) - 12 - 14;
    const int columns = qBound(1, room / m_theme.px(cardWidth), 3);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int at = 0;
    PartnerCard *before = nullptr;
    for (const Partner &partner : std::as_const(m_overview.partners)) {
        PartnerCard *card = m_byId.value(partner.id);
        if (!card)
            continue;
        m_grid->addWidget(card, at / columns, at % columns);
        // Tab goes as one reads.
        if (before)
            card->raise();
        before = card;
        ++at;
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void PartnersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

void PartnersPage::showLine()
{
    if (m_overview.partners.isEmpty()) {
        m_header->setLine(tr("%1 works alone").arg(m_backend.instanceName()));
        return;
    }
    int reached = 0;
    for (const Partner &partner : std::as_const(m_overview.partners)) {
        if (m_backend.partners().health(partner.id).phase == PartnerHealth::Phase::Good)
            ++reached;
    }
    m_header->setLine(
        tr("%n partners, %1 of them reached", nullptr, static_cast<int>(m_overview.partners.size()))
            .arg(reached));
}

void PartnersPage::showError(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_failure->setText(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
    m_failure->show();
}

Partner PartnersPage::partnerOf(const PartnerId &id) const
{
    for (const Partner &partner : m_overview.partners) {
        if (partner.id == id)
            return partner;
    }
    return {};
}

} // namespace desk
