// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/dataset_filter.h"
#include "models/dataset_model.h"
#include "models/identifier_model.h"
#include "models/series_filter.h"
#include "ui/page.h"

#include <QPointer>

class QAction;
class QDialog;
class QLabel;
class QListView;
class QMenu;
class QMimeData;
class QPushButton;
class QToolButton;

namespace desk
{

class Banner;
class FolderDialog;
class ImportDialog;
class MergeDialog;
class PageStates;
class RenameDialog;
class SearchField;
class SeriesView;
class Theme;

/// The datasets of this instance and their series: create, import, read from a folder, rename, merge, take
/// series out, delete, start a workflow. What is known of series from folders is held until the program ends,
/// and nowhere else. GUI thread.
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
    /// Opens the dialog that imports into the chosen dataset, or makes a new one, over the window or another
    /// dialog.
    ImportDialog *openImport(bool newDataset, QWidget *over = nullptr);
    /// Reads the series in a folder and shows them in a dialog.
    FolderDialog *openFolder(const QString &folder);

Q_SIGNALS:
    void startWorkflowAsked(const QString &dataset);
    /// On series that belong to no dataset, or to a part of one.
    void startOnSeriesAsked(const QStringList &identifiers);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildDetails();
    QWidget *buildHead(QWidget *side);
    void buildMenu();
    void connectParts();
    void connectDetails();
    void onChosen();
    void updateStates();
    void updateDetails();
    void updateDetailStates();
    void tickAll();
    void chooseFolder();
    void openRename();
    void openMerge();
    void askDelete();
    void askRemove();
    void take(const QMimeData &data);
    void keepKnown(const QVector<Series> &series);
    void showProblem(const ApiError &error);
    /// Whether this is the outcome of something that a dialog asked for: says so there, or, if it is gone,
    /// here.
    template <typename Dialog>
    void showFailure(Dialog *dialog, const ApiError &error);
    QStringList names() const;

    QCoro::Task<> read();
    QCoro::Task<> store(
        QPointer<ImportDialog> dialog, QString name, QStringList identifiers, bool newDataset);
    QCoro::Task<> addTo(QPointer<FolderDialog> dialog, QString dataset, QStringList identifiers);
    QCoro::Task<> rename(QPointer<RenameDialog> dialog, QString name, QString newName);
    QCoro::Task<> merge(QPointer<MergeDialog> dialog, QStringList datasets, QString into, bool deleteOthers);
    QCoro::Task<> removeSeries(QString dataset, QStringList identifiers);
    QCoro::Task<> remove(QString name);
    void sayImported(int added, int asked);

    Backend &m_backend;
    Theme &m_theme;
    DatasetModel m_model;
    DatasetFilter m_filter;
    QHash<QString, Series> m_known; // by identifier
    IdentifierModel m_identifiers;
    SeriesFilter m_series;
    QString m_chosen;
    QString m_wanted; // to be chosen once it is read
    bool m_read = false;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_tickAllWanted = false; // once everything is read

    SearchField *m_search;
    QListView *m_list;
    PageStates *m_listStates;
    QLabel *m_name;
    QLabel *m_line;
    QPushButton *m_import;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_start;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_mergeAction;
    SeriesView *m_view;
    QPushButton *m_remove;
    QPushButton *m_startOnSeries;
    Banner *m_problem;
    PageStates *m_states;
};

} // namespace desk
