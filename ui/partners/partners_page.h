// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/partner_overview.h"
#include "ui/components/secret_clipboard.h"
#include "ui/page.h"
#include "ui/partners/partner_card.h"

#include <QTimer>

class QGridLayout;
class QPushButton;

namespace desk
{

class Banner;
class LocalCard;
class PageHeader;
class PageStates;
class Theme;
class WeakList;

/// Instance Overview: our own instance and its partners, for administrators. Shows only what was read back.
class PartnersPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnersPage)
public:
    /// Both must outlive the page.
    PartnersPage(Backend &backend, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override { return tr("Instance Overview"); }
    void activated() override;
    void deactivated() override;
    void refresh() override;
    /// Whether whoever is signed in may see it.
    static bool mayBeSeen(Backend &backend);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *build();
    void connectParts();
    void later();
    QCoro::Task<> read();
    void show();
    void showCards();
    void showLine();
    void placeCards();
    void showError(const ApiError &error);
    PartnerCard *makeCard();
    Partner partnerOf(const PartnerId &id) const;

    void onAsked(const PartnerId &id, PartnerCard::Ask what);
    void mend(const PartnerId &id, WeakPoint point);
    void addPartner();
    void give(const PartnerId &id);
    void showTokens(const PartnerId &id);
    void showFingerprint();
    void askForServer(bool on);
    void askForAutomatic(bool on);
    void askForAutomaticOf(const PartnerId &id, bool on);
    void askToRemove(const PartnerId &id);
    QCoro::Task<> check(PartnerId id);
    QCoro::Task<> checkAll();
    QCoro::Task<> setLocal(LocalPolicy policy);
    QCoro::Task<> setAutomaticOf(PartnerId id, bool on);
    QCoro::Task<> turnServerOff();
    QCoro::Task<> remove(PartnerId id);

    Backend &m_backend;
    const Theme &m_theme;
    SecretClipboard m_clipboard;
    PartnerOverview m_overview;
    PageHeader *m_header;
    QPushButton *m_checkAll;
    QPushButton *m_add;
    Banner *m_failure;
    LocalCard *m_local;
    QWidget *m_cards;
    QGridLayout *m_grid;
    QWidget *m_none;
    WeakList *m_weak;
    PageStates *m_states;
    QHash<PartnerId, PartnerCard *> m_byId;
    QTimer m_later;    ///< many changes are read once
    QTimer m_tick;     ///< how long ago it was
    int m_reading = 0; ///< generation
    bool m_read = false;
    bool m_shown = false;
};

} // namespace desk
