// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partners_page.h"

#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/toast.h"
#include "ui/partners/definition_dialog.h"
#include "ui/partners/fingerprint_dialog.h"
#include "ui/partners/partner_dialog.h"
#include "ui/partners/policy_dialog.h"
#include "ui/partners/server_dialog.h"
#include "ui/partners/tokens_dialog.h"

#include <QPointer>

// What the buttons of the page do.

namespace desk
{

void PartnersPage::onAsked(const PartnerId &id, PartnerCard::Ask what)
{
    const Partner partner = partnerOf(id);
    switch (what) {
    case PartnerCard::Ask::Check:
        check(id);
        break;
    case PartnerCard::Ask::Test:
        PartnerDialog::askChange(m_backend, m_theme, this, partner)->runTest();
        break;
    case PartnerCard::Ask::Edit:
        PartnerDialog::askChange(m_backend, m_theme, this, partner);
        break;
    case PartnerCard::Ask::Give:
        give(id);
        break;
    case PartnerCard::Ask::Tokens:
        showTokens(id);
        break;
    case PartnerCard::Ask::Policy:
        PolicyDialog::openFor(m_backend, m_theme, this, m_overview, partner);
        break;
    case PartnerCard::Ask::Remove:
        askToRemove(id);
        break;
    case PartnerCard::Ask::Mend: {
        const QVector<WeakPoint> points =
            weakPointsOf(partner, effectivePolicy(m_overview.local, m_overview.policies.value(id)));
        if (!points.isEmpty())
            mend(id, points.constFirst());
        break;
    }
    }
}

void PartnersPage::mend(const PartnerId &id, WeakPoint point)
{
    if (point == WeakPoint::StartsUnasked)
        setAutomaticOf(id, false);
    else
        PartnerDialog::askChange(m_backend, m_theme, this, partnerOf(id));
}

void PartnersPage::addPartner()
{
    PartnerDialog *dialog = PartnerDialog::askNew(m_backend, m_theme, this);
    connect(dialog, &PartnerDialog::added, this, [this](const Partner &partner) {
        Toast::show(m_theme, this, tr("%1 added").arg(partner.name), tr("Give it our details…"),
            [this, partner] { DefinitionDialog::ask(m_backend, m_theme, this, partner, m_clipboard); });
    });
}

void PartnersPage::give(const PartnerId &id)
{
    DefinitionDialog::ask(m_backend, m_theme, this, partnerOf(id), m_clipboard);
}

void PartnersPage::showTokens(const PartnerId &id)
{
    TokensDialog *dialog = TokensDialog::ask(m_backend, m_theme, this, partnerOf(id));
    connect(dialog, &TokensDialog::giveAsked, this, &PartnersPage::give);
}

void PartnersPage::showFingerprint()
{
    FingerprintDialog::ask(m_theme, this, m_backend.partners().server().certificatePem);
}

// --- Checking

QCoro::Task<> PartnersPage::check(PartnerId id)
{
    const QPointer<PartnersPage> self(this);
    if (PartnerCard *card = m_byId.value(id))
        card->setChecking(true);
    m_failure->hide();
    const Result<void> done = co_await m_backend.partners().syncNow(id);
    if (!self)
        co_return;
    if (PartnerCard *card = m_byId.value(id))
        card->setChecking(false);
    if (!done)
        showError(done.error());
    later();
}

QCoro::Task<> PartnersPage::checkAll()
{
    const QPointer<PartnersPage> self(this);
    m_checkAll->setEnabled(false);
    m_failure->hide();
    for (PartnerCard *card : std::as_const(m_byId))
        card->setChecking(true);
    const PartnerId all;
    const Result<void> done = co_await m_backend.partners().syncNow(all);
    if (!self)
        co_return;
    m_checkAll->setEnabled(!m_overview.partners.isEmpty());
    for (PartnerCard *card : std::as_const(m_byId))
        card->setChecking(false);
    // Who was not reached says so on its card.
    if (!done &&
        (done.error().kind == ApiError::Kind::Forbidden || done.error().kind == ApiError::Kind::Store))
        showError(done.error());
    later();
}

// --- What is allowed

void PartnersPage::askForServer(bool on)
{
    if (on) {
        ServerDialog::ask(m_backend, m_theme, this, true);
        return;
    }
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("server");
    text.question = tr("Turn off the server for partners?");
    text.sentence = tr("They then get no jobs from here and cannot report how those stand that they have.");
    text.afterwards = tr("Jobs of theirs go on here, and their reports reach them.");
    text.doIt = tr("Turn off");
    text.leaveIt = tr("Keep it on");
    text.kind = ButtonKind::Primary;
    ConfirmDialog::ask(m_theme, this, text, [this] { turnServerOff(); });
}

QCoro::Task<> PartnersPage::turnServerOff()
{
    const QPointer<PartnersPage> self(this);
    m_failure->hide();
    const PartnerServer server = m_backend.partners().server();
    const Result<void> done =
        co_await m_backend.partners().setServer(false, server.address, server.port, server.hosts);
    if (self && !done)
        showError(done.error());
}

void PartnersPage::askForAutomatic(bool on)
{
    LocalPolicy policy = m_overview.local;
    policy.automaticExecution = on;
    if (!on) {
        setLocal(policy);
        return;
    }
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("warning");
    text.question = tr("Start workflows of all partners without asking?");
    text.sentence =
        tr("What is allowed to a partner then runs on this instance without anybody here deciding.");
    text.thingHeading = tr("Partner");
    text.consequenceHeading = tr("From then on");
    for (const Partner &partner : std::as_const(m_overview.partners)) {
        const bool own = m_overview.policies.value(partner.id).automaticExecution.has_value();
        text.consequences.append({QStringLiteral("instances"), QStringLiteral("text_secondary"), partner.name,
            own ? tr("as decided for it") : tr("starts without asking")});
    }
    text.doIt = tr("Start without asking");
    text.leaveIt = tr("Keep asking");
    ConfirmDialog::ask(m_theme, this, text, [this, policy] { setLocal(policy); });
}

void PartnersPage::askForAutomaticOf(const PartnerId &id, bool on)
{
    if (!on) {
        setAutomaticOf(id, false);
        return;
    }
    const QString name = partnerOf(id).name;
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("warning");
    text.question = tr("Start workflows of %1 without asking?").arg(name);
    text.sentence =
        tr("What is allowed to %1 then runs on this instance without anybody here deciding.").arg(name);
    text.doIt = tr("Start without asking");
    text.leaveIt = tr("Keep asking");
    ConfirmDialog::ask(m_theme, this, text, [this, id] { setAutomaticOf(id, true); });
}

QCoro::Task<> PartnersPage::setLocal(LocalPolicy policy)
{
    const QPointer<PartnersPage> self(this);
    m_failure->hide();
    const Result<void> done = co_await m_backend.partners().setLocalPolicy(policy);
    if (!self)
        co_return;
    if (!done)
        showError(done.error());
    later();
}

QCoro::Task<> PartnersPage::setAutomaticOf(PartnerId id, bool on)
{
    const QPointer<PartnersPage> self(this);
    m_failure->hide();
    PartnerPolicy policy = m_overview.policies.value(id);
    policy.automaticExecution = on;
    const Result<void> done = co_await m_backend.partners().setPolicy(id, policy);
    if (!self)
        co_return;
    if (!done)
        showError(done.error());
    later();
}

// --- Removing

void PartnersPage::askToRemove(const PartnerId &id)
{
    const Partner partner = partnerOf(id);
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("delete");
    text.question = tr("Remove the partner %1?").arg(partner.name);
    text.sentence = tr("%1 can no longer be asked for jobs, and gets none from here.").arg(partner.name);
    text.thingHeading = tr("What");
    text.consequenceHeading = tr("What happens to it");
    text.consequences = {{QStringLiteral("key"), QStringLiteral("text_secondary"),
                             tr("Tokens and keys, both ways"), tr("deleted at once")},
        {QStringLiteral("approvals"), QStringLiteral("text_secondary"), tr("What it may do here"),
            tr("deleted")},
        {QStringLiteral("workflows"), QStringLiteral("text_secondary"), tr("Its workflows that ended"),
            tr("kept, with their logs")},
        {QStringLiteral("clock"), QStringLiteral("text_secondary"), tr("Jobs that wait or run"),
            tr("no longer reported to it")}};
    text.doIt = tr("Remove %1").arg(partner.name);
    text.leaveIt = tr("Keep it");
    ConfirmDialog::ask(m_theme, this, text, [this, id] { remove(id); });
}

QCoro::Task<> PartnersPage::remove(PartnerId id)
{
    const QPointer<PartnersPage> self(this);
    m_failure->hide();
    const Result<void> done = co_await m_backend.partners().remove(id);
    if (!self)
        co_return;
    if (!done)
        showError(done.error());
    later();
}

} // namespace desk
