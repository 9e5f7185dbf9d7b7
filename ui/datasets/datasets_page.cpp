// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/datasets_page.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/components/toast.h"
#include "ui/datasets/dataset_delegate.h"
#include "ui/datasets/identifier_delegate.h"
#include "ui/datasets/import_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace desk
{

DatasetsPage::DatasetsPage(Backend &backend, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_identifiers(backend)
{
    setAcceptDrops(true);
    m_filter.setSourceModel(&m_model);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(buildList());
    row->addWidget(buildDetails(), 1);
    m_states = new PageStates(theme, content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 20, 14);
    column->addWidget(m_states);
    connectParts();
    updateDetails();
}

DatasetsPage::~DatasetsPage() = default;

QWidget *DatasetsPage::buildList()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(m_theme.px(250));
    connect(&m_theme, &Theme::changed, card, [this, card] { card->setFixedWidth(m_theme.px(250)); });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 11, 1, 1);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(11, 0, 7, 0);
    top->setSpacing(4);
    m_search = new SearchField(m_theme, tr("Search datasets"), card);
    auto *add = makeIconButton(m_theme, QStringLiteral("add"), tr("New dataset…"), card);
    add->setObjectName(QStringLiteral("add"));
    connect(add, &QToolButton::clicked, this, [this] { openImport(true); });
    top->addWidget(m_search, 1);
    top->addWidget(add);
    column->addLayout(top);
    m_list = new QListView(card);
    m_list->setObjectName(QStringLiteral("bare"));
    m_list->setAccessibleName(tr("Datasets"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new DatasetDelegate(m_theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&m_theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    m_listStates = new PageStates(m_theme, m_list, card);
    column->addWidget(m_listStates, 1);
    return card;
}

QWidget *DatasetsPage::buildDetails()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_name = makeLabel({}, "title", side);
    m_name->setMinimumWidth(1);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_import = makeButton(m_theme, tr("Import…"), QStringLiteral("import"), ButtonKind::Default, side);
    m_delete = makeButton(m_theme, tr("Delete…"), QStringLiteral("delete"), ButtonKind::Default, side);
    m_start = makeButton(m_theme, tr("Start workflow"), QStringLiteral("start"), ButtonKind::Primary, side);
    m_import->setObjectName(QStringLiteral("import"));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_start->setObjectName(QStringLiteral("start"));
    head->addWidget(m_name, 1);
    head->addWidget(m_import);
    head->addWidget(m_delete);
    head->addWidget(m_start);
    m_line = makeLabel({}, "secondary", side);
    auto *top = new QVBoxLayout;
    top->setSpacing(0);
    top->addLayout(head);
    top->addWidget(m_line);
    column->addLayout(top);
    m_problem = new Banner(m_theme, Banner::Kind::Error, side);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *again = m_problem->addButton(tr("Try again"), QStringLiteral("refresh"));
    connect(again, &QPushButton::clicked, this, &DatasetsPage::refresh);
    m_problem->hide();
    column->addWidget(m_problem);
    m_table = new QTableView(side);
    m_table->setAccessibleName(tr("Series identifiers of the dataset"));
    m_table->setModel(&m_identifiers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new IdentifierDelegate(m_theme, m_table));
    const auto style = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(32));
        // The heading stands above the identifiers, not above their numbers.
        m_table->horizontalHeader()->setStyleSheet(
            QStringLiteral("QHeaderView::section { padding-left: %1px; }")
                .arg(IdentifierDelegate::textLeft(m_theme)));
    };
    style();
    connect(&m_theme, &Theme::changed, m_table, style);
    m_detailStates = new PageStates(m_theme, m_table, side);
    column->addWidget(m_detailStates, 1);
    return side;
}

void DatasetsPage::connectParts()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.setText(text);
        updateStates();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DatasetsPage::onChosen);
    connect(m_list, &QListView::activated, this, [this] { m_table->setFocus(); });
    connect(m_import, &QPushButton::clicked, this, [this] { openImport(false); });
    connect(m_delete, &QPushButton::clicked, this, &DatasetsPage::askDelete);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startWorkflowAsked(m_chosen); });
    connect(&m_backend, &Backend::datasetsChanged, this, [this] { read(); });
    connect(&m_identifiers, &IdentifierModel::loadingChanged, this, &DatasetsPage::updateDetails);
    connect(&m_identifiers, &IdentifierModel::rowsInserted, this, &DatasetsPage::updateDetails);
    connect(&m_identifiers, &IdentifierModel::failed, this, [this](const ApiError &error) {
        const PageStates::Action again{tr("Try again"), QStringLiteral("refresh"), ButtonKind::Default,
            [this] { m_identifiers.retry(); }};
        // What was read stays in sight; without anything the error takes its place.
        if (m_identifiers.rowCount() > 0)
            showProblem(error);
        else
            m_detailStates->showError(error, {again});
    });
}

QString DatasetsPage::title() const
{
    return tr("Datasets");
}

QWidget *DatasetsPage::searchField() const
{
    return m_search;
}

void DatasetsPage::activated()
{
    read();
}

void DatasetsPage::refresh()
{
    m_problem->hide();
    m_identifiers.retry();
    read();
}

void DatasetsPage::choose(const QString &name)
{
    m_wanted = name;
    const int row = m_filter.rowOf(name);
    if (row < 0)
        return;
    m_wanted.clear();
    m_list->setCurrentIndex(m_filter.index(row, 0));
}

void DatasetsPage::onChosen()
{
    const QString name = m_list->currentIndex().data(DatasetModel::NameRole).toString();
    if (name == m_chosen || name.isEmpty())
        return;
    m_chosen = name;
    m_problem->hide();
    m_identifiers.show(name);
    updateDetails();
}

void DatasetsPage::updateStates()
{
    if (m_model.rowCount() == 0) {
        m_states->showMessage(QStringLiteral("datasets"), tr("No datasets yet"),
            tr("A dataset is a named list of series identifiers. Import one from a text or CSV file, or "
               "paste it."),
            {{tr("New dataset…"), QStringLiteral("add"), ButtonKind::Primary, [this] { openImport(true); }}});
        return;
    }
    m_states->showContent();
    if (m_filter.rowCount() > 0) {
        m_listStates->showContent();
        return;
    }
    m_listStates->showMessage(QStringLiteral("search"),
        tr("Nothing matches “%1”").arg(m_search->text().trimmed()),
        tr("%Ln dataset(s) are hidden by the search.", nullptr, m_model.rowCount()),
        {{tr("Clear search"), {}, ButtonKind::Default, [this] { m_search->reset(); }}});
}

void DatasetsPage::updateDetails()
{
    const int row = m_model.rowOf(m_chosen);
    const bool some = row >= 0;
    for (QWidget *part :
        {static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_delete), static_cast<QWidget *>(m_start)})
        part->setEnabled(some);
    if (!some) {
        m_name->clear();
        m_line->clear();
        m_detailStates->showMessage(QStringLiteral("series"), tr("No dataset chosen"),
            tr("Choose one on the left to see its series."), {});
        return;
    }
    const Dataset dataset = m_model.dataset(row);
    m_name->setText(dataset.name);
    m_name->setToolTip(dataset.name);
    m_line->setText(tr("%1 · changed %2")
                        .arg(tr("%Ln series", nullptr, dataset.identifierCount), agoText(dataset.updated)));
    m_line->setToolTip(fullTime(dataset.updated));
    m_start->setEnabled(dataset.identifierCount > 0);
    m_start->setToolTip(dataset.identifierCount > 0 ? QString() : tr("The dataset holds no series yet."));
    if (m_identifiers.rowCount() > 0)
        m_detailStates->showContent();
    else if (m_identifiers.isLoading())
        m_detailStates->showLoading(tr("Reading identifiers…"));
    else if (dataset.identifierCount == 0)
        m_detailStates->showMessage(QStringLiteral("series"), tr("No series in this dataset"),
            tr("Import identifiers from a text or CSV file, drop one here, or paste them."),
            {{tr("Import…"), QStringLiteral("import"), ButtonKind::Default, [this] { openImport(false); }}});
}

void DatasetsPage::showProblem(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_problem->setText(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
    m_problem->show();
}

ImportDialog *DatasetsPage::openImport(bool newDataset)
{
    QStringList taken;
    for (int row = 0; row < m_model.rowCount(); ++row)
        taken.append(m_model.dataset(row).name);
    auto *dialog = new ImportDialog(m_theme, newDataset ? QString() : m_chosen, taken, window());
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

void DatasetsPage::copyIdentifiers()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        lines.append(index.data(IdentifierModel::IdentifierRole).toString());
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Toast::show(m_theme, this, tr("%Ln identifier(s) copied", nullptr, int(lines.size())));
}

void DatasetsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!text.trimmed().isEmpty())
            openImport(m_chosen.isEmpty())->readPasted(text);
    } else if (event->matches(QKeySequence::Copy)) {
        copyIdentifiers();
    } else if (event->matches(QKeySequence::Delete) && m_list->hasFocus()) {
        askDelete();
    } else {
        Page::keyPressEvent(event);
    }
}

void DatasetsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void DatasetsPage::dropEvent(QDropEvent *event)
{
    ImportDialog *dialog = openImport(m_chosen.isEmpty());
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        dialog->readFile(urls.first().toLocalFile());
    else
        dialog->readPasted(event->mimeData()->text());
    event->acceptProposedAction();
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
    if (error && dialog) {
        const ErrorText text = describe(*error);
        dialog->setBusy(false);
        dialog->showFailure(
            text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
        co_return;
    }
    if (error) {
        showProblem(*error);
        co_return;
    }
    if (dialog)
        dialog->accept();
    if (newDataset)
        m_search->reset();
    choose(name);
    const int known = count - added;
    Toast::show(m_theme, this,
        known > 0 ? tr("%Ln series imported; the others were there already", nullptr, added)
                  : tr("%Ln series imported", nullptr, added));
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
