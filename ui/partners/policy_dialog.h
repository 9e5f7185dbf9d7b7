// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/partner_overview.h"
#include "ui/partners/sheet.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QSpinBox;

namespace desk
{

class AllowList;

/// What partners may do here: all of them, or one where that differs. Saves; what weakens asks first.
class PolicyDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyDialog)
public:
    /// What holds for everybody.
    static PolicyDialog *openLocal(
        Backend &backend, const Theme &theme, QWidget *over, const PartnerOverview &overview);
    /// What holds for one partner.
    static PolicyDialog *openFor(Backend &backend, const Theme &theme, QWidget *over,
        const PartnerOverview &overview, const Partner &partner);

private:
    PolicyDialog(Backend &backend, const Theme &theme, const QString &title, QWidget *over,
        const PartnerOverview &overview);
    void addLists();
    void buildLocal();
    void buildPartner(const Partner &partner);
    void addLimit(
        QGridLayout *grid, int row, const QString &word, const char *name, QCheckBox **box, QWidget *field);
    LocalPolicy wantedLocal() const;
    PartnerPolicy wantedPartner() const;
    void save();
    QCoro::Task<> store();

    Backend &m_backend;
    PartnerOverview m_overview;
    Partner m_partner; ///< without an id: everybody
    QSpinBox *m_interval = nullptr;
    QComboBox *m_automatic = nullptr;
    QCheckBox *m_seriesLimited = nullptr;
    QSpinBox *m_series = nullptr;
    QCheckBox *m_jobsLimited = nullptr;
    QSpinBox *m_jobs = nullptr;
    QCheckBox *m_untilSet = nullptr;
    QDateEdit *m_until = nullptr;
    AllowList *m_dags = nullptr;
    AllowList *m_datasets = nullptr;
    QPushButton *m_save = nullptr;
    bool m_busy = false;
};

} // namespace desk
