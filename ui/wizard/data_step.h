// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/dataset_filter.h"
#include "models/dataset_model.h"
#include "models/identifier_model.h"
#include "models/runner_list.h"
#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace desk
{

class Banner;
class PageStates;
class SearchField;
class SharedDatasets;

/// "On which data?": a dataset with a look at its series, or the series chosen before; how many of them, and
/// whether in one job each. With partners among the runners, the datasets that all of them allow. Passed over
/// where the DAG wants none.
class DataStep final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataStep)
public:
    /// Backend and runners must outlive the step.
    DataStep(WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme,
        QWidget *parent = nullptr);

    QString name() const override { return tr("On which data"); }
    QString summary() const override;
    QString obstacle() const override;
    bool applies() const override;
    void begin() override;
    void entered() override;
    void refresh() override;
    QWidget *searchField() const override;
    /// Other runners were chosen, or allow something else.
    void runnersChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeOptions();
    QTableView *makeTable(QAbstractItemModel *model, bool fixedFont);
    void read();
    QCoro::Task<> readDatasets();
    void take(const QVector<Dataset> &datasets);
    void takeShared(const QString &dataset);
    QString sharedObstacle() const;
    void onCurrentChanged();
    void onOptionsChanged();
    void useDatasets();
    void showPreview();
    void showState();
    void showOptions();
    void follow();

    Backend &m_backend;
    RunnerList &m_runners;
    DatasetModel m_model;
    DatasetFilter m_filter;
    IdentifierModel m_preview;
    SearchField *m_search;
    QPushButton *m_other;
    Banner *m_old;
    PageStates *m_states = nullptr;
    SharedDatasets *m_shared;
    QTableView *m_table = nullptr;
    QLabel *m_previewTitle = nullptr;
    QLabel *m_previewNote = nullptr;
    QTableView *m_series = nullptr;
    QWidget *m_options = nullptr;
    QCheckBox *m_limited = nullptr;
    QSpinBox *m_limit = nullptr;
    QCheckBox *m_single = nullptr;
    bool m_reading = false;
    bool m_readOnce = false;
    bool m_showing = false;
    std::optional<ApiError> m_error;
};

} // namespace desk
