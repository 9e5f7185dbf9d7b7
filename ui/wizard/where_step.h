// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/runner_list.h"
#include "ui/components/secret_clipboard.h"
#include "ui/wizard/runner_model.h"
#include "ui/wizard/wizard_step.h"

class QPushButton;
class QTableView;

namespace desk
{

class Banner;
class PageStates;
class SearchField;

/// "Where should it run?": this instance, partners, or several of them; what each allows, side by side.
/// Passed over, and not shown, while no partner can be chosen. Administrators can register another one here.
class WhereStep final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhereStep)
public:
    /// The backend and the runners must outlive the step.
    WhereStep(WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme,
        QWidget *parent = nullptr);

    QString name() const override { return tr("Where"); }
    QString summary() const override;
    QString obstacle() const override;
    bool applies() const override;
    void begin() override;
    void entered() override;
    void refresh() override;
    QWidget *searchField() const override;
    /// That runner is not among the chosen ones any more.
    void leaveOut(const QString &runner);

Q_SIGNALS:
    /// Other runners are chosen now.
    void runnersChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *makeTable();
    void toggle(int row);
    void choose(const QString &runner, bool chosen);
    void showRunners();
    void showCommon();
    void showWarning();
    void filter();
    void addPartner();
    void followAccess();

    Backend &m_backend;
    RunnerList &m_runners;
    RunnerModel m_model;
    SecretClipboard m_clipboard; ///< for what is given to a new partner
    SearchField *m_search;
    QPushButton *m_add;
    QTableView *m_table;
    PageStates *m_states;
    Banner *m_common;
    Banner *m_warning;
    QString m_added; ///< a new partner, to be shown once it is read
};

} // namespace desk
