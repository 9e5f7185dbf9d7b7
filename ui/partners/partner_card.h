// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partners.h"
#include "models/partner_overview.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace desk
{

class FactGrid;
class IconLabel;
class Switch;
class Theme;

/// One partner: how it stands, what each side lets the other do, and what can be done with it.
class PartnerCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerCard)
public:
    /// What the buttons ask for.
    enum class Ask { Check, Test, Edit, Give, Tokens, Policy, Remove, Mend };
    Q_ENUM(Ask)

    explicit PartnerCard(const Theme &theme, QWidget *parent = nullptr);

    /// newestToken: when the newest token for it was made; invalid: never.
    void show(const Partner &partner, const LocalPolicy &local, const PartnerPolicy &own,
        const QDateTime &newestToken);
    void showHealth(const PartnerHealth &health);
    /// A check is under way.
    void setChecking(bool checking);
    const Partner &partner() const { return m_partner; }

Q_SIGNALS:
    void asked(desk::PartnerCard::Ask what);
    void automaticAsked(bool on);

private:
    QWidget *makeHead();
    void addMenu(QToolButton *more);
    void showWeakness(const EffectivePolicy &policy);

    const Theme &m_theme;
    Partner m_partner;
    PartnerHealth m_health;
    QLabel *m_name;
    QLabel *m_network;
    QToolButton *m_check;
    FactGrid *m_state;
    FactGrid *m_policy;
    Switch *m_automatic;
    IconLabel *m_weakIcon;
    QLabel *m_weak;
    QPushButton *m_mend;
};

} // namespace desk
