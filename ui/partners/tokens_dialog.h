// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/partners/sheet.h"

class QComboBox;
class QTableWidget;

namespace desk
{

/// The tokens with which one partner comes in here: a new one, with a time in which older ones go on, or none
/// any more.
class TokensDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokensDialog)
public:
    static TokensDialog *ask(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner);

Q_SIGNALS:
    /// There is a new token; the partner needs our details again.
    void giveAsked(const desk::PartnerId &id);

private:
    TokensDialog(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner);
    void show(const QVector<PartnerToken> &tokens);
    QCoro::Task<> read();
    QCoro::Task<> rotate();
    QCoro::Task<> revoke();
    void askToRevoke();
    void setBusy(bool busy);

    Backend &m_backend;
    Partner m_partner;
    QTableWidget *m_table;
    QComboBox *m_grace;
    QComboBox *m_ends;
    QPushButton *m_rotate;
    QPushButton *m_revoke;
    QPushButton *m_give;
};

} // namespace desk
