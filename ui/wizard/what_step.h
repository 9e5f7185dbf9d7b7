// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/dag_filter.h"
#include "models/dag_model.h"
#include "ui/wizard/wizard_step.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QListView;

namespace desk
{

class Banner;
class DagPanel;
class PageStates;
class SearchField;

/// "What should run?": the DAGs, with search and tags. One that cannot start stays in the list with its
/// reason and the way out.
class WhatStep final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatStep)
public:
    /// The backend must outlive the step.
    WhatStep(WizardDraft &draft, Backend &backend, const Theme &theme, QWidget *parent = nullptr);

    QString name() const override { return tr("What"); }
    QString summary() const override;
    QString obstacle() const override;
    void begin() override;
    void entered() override;
    void refresh() override;
    QWidget *searchField() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    void read();
    QCoro::Task<> readDags();
    QCoro::Task<> readDetails(QString dagId);
    QCoro::Task<> unpause(QString dagId);
    void take(const QVector<Dag> &dags);
    void onCurrentChanged();
    void onActivated();
    void onStatusChanged(const AirflowStatus &status);
    void showTags();
    void showState();
    void selectDraft();

    Backend &m_backend;
    DagModel m_model;
    DagFilter m_filter;
    SearchField *m_search;
    QWidget *m_tagRow;
    QHBoxLayout *m_tags;
    QButtonGroup *m_tagGroup;
    QLabel *m_count;
    Banner *m_old; // the list is from earlier: Airflow did not answer
    PageStates *m_states = nullptr;
    QListView *m_list = nullptr;
    DagPanel *m_panel = nullptr;
    QStringList m_shownTags;
    bool m_reading = false;
    bool m_readOnce = false;
    bool m_goOn = false; // Enter was pressed before the forms were there
    std::optional<ApiError> m_error;
    std::optional<ApiError> m_detailsError;
};

} // namespace desk
