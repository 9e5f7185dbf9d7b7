// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/dataset_filter.h"
#include "models/dataset_model.h"
#include "models/identifier_model.h"
#include "ui/page.h"

#include <QPointer>

class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace desk
{

class Banner;
class ImportDialog;
class PageStates;
class SearchField;
class Theme;

/// The datasets of this instance and their identifiers: create, import, delete, start a workflow. GUI thread.
class DatasetsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatasetsPage)
public:
    /// Both must outlive the page.
    DatasetsPage(Backend &backend, Theme &theme, QWidget *parent = nullptr);
    ~DatasetsPage() override;

    QString title() const override;
    void activated() override;
    void refresh() override;
    QWidget *searchField() const override;

    /// Name of the dataset that is chosen; empty: none.
    QString chosen() const { return m_chosen; }
    void choose(const QString &name);
    /// Opens the dialog that imports into the chosen dataset, or makes a new one.
    ImportDialog *openImport(bool newDataset);

Q_SIGNALS:
    void startWorkflowAsked(const QString &dataset);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildDetails();
    void connectParts();
    void onChosen();
    void updateStates();
    void updateDetails();
    void askDelete();
    void copyIdentifiers();
    void showProblem(const ApiError &error);
    QVector<Dataset> datasets() const;

    QCoro::Task<> read();
    QCoro::Task<> store(
        QPointer<ImportDialog> dialog, QString name, QStringList identifiers, bool newDataset);
    QCoro::Task<> remove(QString name);

    Backend &m_backend;
    Theme &m_theme;
    DatasetModel m_model;
    DatasetFilter m_filter;
    IdentifierModel m_identifiers;
    QString m_chosen;
    QString m_wanted; // to be chosen once it is read
    bool m_read = false;
    bool m_reading = false;
    bool m_readAgain = false;

    SearchField *m_search;
    QListView *m_list;
    PageStates *m_listStates;
    QLabel *m_name;
    QLabel *m_line;
    QPushButton *m_import;
    QPushButton *m_delete;
    QPushButton *m_start;
    QTableView *m_table;
    PageStates *m_detailStates;
    Banner *m_problem;
    PageStates *m_states;
};

} // namespace desk
