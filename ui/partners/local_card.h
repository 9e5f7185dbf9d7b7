// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partners.h"
#include "models/partner_overview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace desk
{

class FactGrid;
class Switch;
class Theme;

/// Our own instance: where partners reach it, and what all of them may do here.
class LocalCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalCard)
public:
    LocalCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void show(const PartnerOverview &overview);
    void showServer(const PartnerServer &server);

Q_SIGNALS:
    void serverAsked(bool on);
    void serverSettingsAsked();
    void fingerprintAsked();
    /// To whom is asked for where there are several.
    void giveAsked(const desk::PartnerId &id);
    void updateAsked(bool on);
    void automaticAsked(bool on);
    void policyAsked();

private:
    void addSwitch(const QString &word, Switch *toggle, QLabel *below);
    void fillGiveMenu(const QVector<Partner> &partners);

    const Theme &m_theme;
    FactGrid *m_facts;
    QPushButton *m_fingerprint;
    QPushButton *m_give;
    Switch *m_server;
    QLabel *m_serverText;
    Switch *m_update;
    QLabel *m_updateText;
    Switch *m_automatic;
    QLabel *m_automaticText;
    FactGrid *m_allowed;
};

} // namespace desk
