// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/toast.h"
#include "ui/datasets/datasets_page.h"
#include "ui/datasets/folder_dialog.h"
#include "ui/datasets/import_dialog.h"
#include "ui/datasets/merge_dialog.h"
#include "ui/datasets/rename_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QListView>

namespace desk
{

QStringList DatasetsPage::names() const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names.append(m_model.dataset(row).name);
    return names;
}

ImportDialog *DatasetsPage::openImport(bool newDataset, QWidget *over)
{
    auto *dialog =
        new ImportDialog(m_theme, newDataset ? QString() : m_chosen, names(), over ? over : window());
    connect(dialog, &ImportDialog::agreed, this,
        [this, dialog, newDataset](const QString &name, const QStringList &identifiers) {
            store(dialog, name, identifiers, newDataset);
        });
    dialog->open();
    return dialog;
}

void DatasetsPage::askDelete()
{
    const int row = m_model.rowOf(m_chosen);
    if (row < 0)
        return;
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("delete");
    text.question = tr("Delete dataset %1?").arg(m_chosen);
    text.sentence = tr("Its list of %Ln series is deleted. The images stay in the archive.", nullptr,
        m_model.dataset(row).identifierCount);
    text.afterwards = tr("Workflows that ran on it keep their jobs and results.");
    text.doIt = tr("Delete dataset");
    text.leaveIt = tr("Keep it");
    ConfirmDialog::ask(m_theme, this, text, [this, name = m_chosen] { remove(name); });
}

void DatasetsPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder with DICOM files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
    connect(dialog, &QFileDialog::fileSelected, this, &DatasetsPage::openFolder);
    dialog->open();
}

FolderDialog *DatasetsPage::openFolder(const QString &folder)
{
    std::unique_ptr<SeriesReader> reader = m_backend.readSeries(folder);
    connect(reader.get(), &SeriesReader::seriesRead, this, &DatasetsPage::keepKnown);
    QStringList sorted = names();
    sorted.sort(Qt::CaseInsensitive);
    auto *dialog = new FolderDialog(m_theme, folder, std::move(reader), sorted, window());
    connect(dialog, &FolderDialog::workflowAsked, this, &DatasetsPage::startOnSeriesAsked);
    connect(dialog, &FolderDialog::datasetAsked, this,
        [this, dialog](const QString &dataset, const QStringList &identifiers) {
            if (dataset.isEmpty())
                openImport(true, dialog)->readPasted(identifiers.join(QLatin1Char('\n')));
            else
                addTo(dialog, dataset, identifiers);
        });
    dialog->open();
    return dialog;
}

void DatasetsPage::keepKnown(const QVector<Series> &series)
{
    for (const Series &one : series)
        m_known.insert(one.identifier, one);
    m_identifiers.knownSeriesChanged();
}

void DatasetsPage::openRename()
{
    if (m_model.rowOf(m_chosen) < 0)
        return;
    auto *dialog = new RenameDialog(m_theme, m_chosen, names(), window());
    connect(dialog, &RenameDialog::agreed, this,
        [this, dialog, name = m_chosen](const QString &newName) { rename(dialog, name, newName); });
    dialog->open();
}

void DatasetsPage::openMerge()
{
    auto *dialog = new MergeDialog(m_theme, m_model.datasets(), m_chosen, window());
    connect(dialog, &MergeDialog::agreed, this,
        [this, dialog](const QStringList &datasets, const QString &into, bool deleteOthers) {
            merge(dialog, datasets, into, deleteOthers);
        });
    dialog->open();
}

void DatasetsPage::askRemove()
{
    const QStringList ticked = m_series.ticked();
    if (ticked.isEmpty())
        return;
    const auto count = static_cast<int>(ticked.size());
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("remove");
    text.question = tr("Remove %Ln series from %1?", nullptr, count).arg(m_chosen);
    text.sentence =
        tr("They are taken out of this list only. The images stay in the archive, and other datasets "
           "that hold these series keep them.");
    text.doIt = tr("Remove %Ln series", nullptr, count);
    text.leaveIt = tr("Keep them");
    ConfirmDialog::ask(m_theme, this, text, [this, name = m_chosen, ticked] { removeSeries(name, ticked); });
}

template <typename Dialog>
void DatasetsPage::showFailure(Dialog *dialog, const ApiError &error)
{
    if (!dialog) {
        showProblem(error);
        return;
    }
    const ErrorText text = describe(error);
    dialog->showFailure(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
}

QCoro::Task<> DatasetsPage::read()
{
    if (m_reading) {
        m_readAgain = true;
        co_return;
    }
    m_reading = true;
    const QPointer<DatasetsPage> self(this);
    if (!m_read)
        m_states->showLoading(tr("Reading datasets…"));
    const Result<QVector<Dataset>> read = co_await m_backend.datasets();
    if (!self)
        co_return;
    m_reading = false;
    if (!read) {
        if (m_read)
            showProblem(read.error());
        else
            m_states->showError(read.error(),
                {{tr("Try again"), QStringLiteral("refresh"), ButtonKind::Primary, [this] { refresh(); }}});
        co_return;
    }
    const int row = m_model.rowOf(m_chosen);
    const int before = row < 0 ? 0 : m_model.dataset(row).identifierCount;
    m_read = true;
    m_model.setDatasets(*read);
    m_filter.sort(0);
    updateStates();
    if (!m_wanted.isEmpty())
        choose(m_wanted);
    if (m_model.rowOf(m_chosen) < 0) {
        m_chosen.clear();
        m_identifiers.show({});
        m_list->setCurrentIndex(m_filter.index(0, 0));
        onChosen();
    } else if (row >= 0 && m_model.dataset(m_model.rowOf(m_chosen)).identifierCount != before) {
        m_identifiers.show(m_chosen);
    }
    updateDetails();
    if (!m_readAgain)
        co_return;
    m_readAgain = false;
    this->read();
}

QCoro::Task<> DatasetsPage::store(
    QPointer<ImportDialog> dialog, QString name, QStringList identifiers, bool newDataset)
{
    const QPointer<DatasetsPage> self(this);
    dialog->setBusy(true);
    const auto count = int(identifiers.size());
    std::optional<ApiError> error;
    int added = count;
    if (newDataset) {
        const Result<void> made = co_await m_backend.createDataset(name, identifiers);
        if (!made)
            error = made.error();
    } else {
        const Result<int> taken = co_await m_backend.addIdentifiers(name, identifiers);
        if (taken)
            added = *taken;
        else
            error = taken.error();
    }
    if (!self)
        co_return;
    if (error) {
        if (dialog)
            dialog->setBusy(false);
        showFailure(dialog.data(), *error);
        co_return;
    }
    if (dialog)
        dialog->accept();
    if (newDataset)
        m_search->reset();
    choose(name);
    sayImported(added, count);
    read();
}

void DatasetsPage::sayImported(int added, int asked)
{
    // Over what is in front: the dialog of a folder stays open.
    QWidget *over = QApplication::activeModalWidget();
    Toast::show(m_theme, over ? over : this,
        added < asked ? tr("%Ln series imported; the others were there already", nullptr, added)
                      : tr("%Ln series imported", nullptr, added));
}

QCoro::Task<> DatasetsPage::addTo(QPointer<FolderDialog> dialog, QString dataset, QStringList identifiers)
{
    const QPointer<DatasetsPage> self(this);
    const Result<int> added = co_await m_backend.addIdentifiers(dataset, identifiers);
    if (!self)
        co_return;
    if (!added) {
        showFailure(dialog.data(), added.error());
        co_return;
    }
    choose(dataset);
    sayImported(*added, static_cast<int>(identifiers.size()));
    read();
}

QCoro::Task<> DatasetsPage::rename(QPointer<RenameDialog> dialog, QString name, QString newName)
{
    const QPointer<DatasetsPage> self(this);
    const Result<void> renamed = co_await m_backend.renameDataset(name, newName);
    if (!self)
        co_return;
    if (!renamed) {
        showFailure(dialog.data(), renamed.error());
        co_return;
    }
    if (dialog)
        dialog->accept();
    choose(newName);
    read();
}

QCoro::Task<> DatasetsPage::merge(
    QPointer<MergeDialog> dialog, QStringList datasets, QString into, bool deleteOthers)
{
    const QPointer<DatasetsPage> self(this);
    const Result<int> merged = co_await m_backend.mergeDatasets(datasets, into, deleteOthers);
    if (!self)
        co_return;
    if (!merged) {
        showFailure(dialog.data(), merged.error());
        co_return;
    }
    if (dialog)
        dialog->accept();
    m_search->reset();
    choose(into);
    Toast::show(m_theme, this, tr("%1 holds %Ln series now", nullptr, *merged).arg(into));
    read();
}

QCoro::Task<> DatasetsPage::removeSeries(QString dataset, QStringList identifiers)
{
    const QPointer<DatasetsPage> self(this);
    const Result<int> removed = co_await m_backend.removeIdentifiers(dataset, identifiers);
    if (!self)
        co_return;
    if (!removed) {
        showProblem(removed.error());
        co_return;
    }
    m_series.clearTicks();
    Toast::show(m_theme, this, tr("%Ln series removed from %1", nullptr, *removed).arg(dataset));
    read();
}

QCoro::Task<> DatasetsPage::remove(QString name)
{
    const QPointer<DatasetsPage> self(this);
    const Result<void> removed = co_await m_backend.deleteDataset(name);
    if (!self)
        co_return;
    if (!removed)
        showProblem(removed.error());
    read();
}

} // namespace desk
