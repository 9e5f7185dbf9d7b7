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
#include "ui/datasets/import_dialog.h"
#include "ui/datasets/series_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
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
    m_identifiers.setKnownSeries(m_known);
    m_series.setSourceModel(&m_identifiers);
    buildMenu();
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
    m_search = new SearchField(m_theme, tr("Search"), card);
    m_search->setAccessibleName(tr("Search datasets"));
    auto *add = makeIconButton(m_theme, QStringLiteral("add"), tr("New dataset…"), card);
    add->setObjectName(QStringLiteral("add"));
    connect(add, &QToolButton::clicked, this, [this] { openImport(true); });
    auto *folder = makeIconButton(m_theme, QStringLiteral("folder"), tr("Read series from a folder…"), card);
    folder->setObjectName(QStringLiteral("folder"));
    connect(folder, &QToolButton::clicked, this, &DatasetsPage::chooseFolder);
    top->addWidget(m_search, 1);
    top->addWidget(add);
    top->addWidget(folder);
    column->addLayout(top);
    m_list = new QListView(card);
    m_list->setObjectName(QStringLiteral("bare"));
    m_list->setAccessibleName(tr("Datasets"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new DatasetDelegate(m_theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_list->currentIndex().isValid())
            m_menu->popup(m_list->viewport()->mapToGlobal(place));
    });
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&m_theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    m_listStates = new PageStates(m_theme, m_list, card);
    column->addWidget(m_listStates, 1);
    return card;
}

void DatasetsPage::buildMenu()
{
    m_menu = new QMenu(this);
    const auto add = [this](const QString &text, const QString &icon, const auto &does) {
        QAction *action = m_menu->addAction(m_theme.icon(icon, QStringLiteral("text_secondary")), text);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    add(tr("Import…"), QStringLiteral("import"), [this] { openImport(false); });
    add(tr("Rename…"), QStringLiteral("rename"), [this] { openRename(); });
    m_mergeAction = add(tr("Merge…"), QStringLiteral("datasets"), [this] { openMerge(); });
    add(tr("Copy identifiers"), QStringLiteral("copy"), [this] { m_view->copy(); });
    m_menu->addSeparator();
    add(tr("Delete…"), QStringLiteral("delete"), [this] { askDelete(); });
}

QWidget *DatasetsPage::buildHead(QWidget *side)
{
    auto *head = new QWidget(side);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name = makeLabel({}, "title", head);
    m_name->setMinimumWidth(1);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_name, 1);
    const auto button = [this, head, row](const QString &text, const QString &icon, ButtonKind kind) {
        QPushButton *made = makeButton(m_theme, text, icon, kind, head);
        made->setObjectName(icon);
        row->addWidget(made);
        return made;
    };
    m_import = button(tr("Import…"), QStringLiteral("import"), ButtonKind::Default);
    m_rename = button(tr("Rename…"), QStringLiteral("rename"), ButtonKind::Default);
    m_delete = button(tr("Delete…"), QStringLiteral("delete"), ButtonKind::Default);
    m_more = makeIconButton(m_theme, QStringLiteral("more"), tr("More for this dataset"), head);
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_more, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addWidget(m_more);
    m_start = button(tr("Start workflow"), QStringLiteral("start"), ButtonKind::Primary);
    return head;
}

QWidget *DatasetsPage::buildDetails()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *top = new QVBoxLayout;
    top->setSpacing(0);
    top->addWidget(buildHead(side));
    m_line = makeLabel({}, "secondary", side);
    top->addWidget(m_line);
    column->addLayout(top);
    m_problem = new Banner(m_theme, Banner::Kind::Error, side);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *again = m_problem->addButton(tr("Try again"), QStringLiteral("refresh"));
    connect(again, &QPushButton::clicked, this, &DatasetsPage::refresh);
    m_problem->hide();
    column->addWidget(m_problem);
    m_view = new SeriesView(m_series, m_theme, side);
    m_view->table()->setAccessibleName(tr("Series of the dataset"));
    m_remove = makeButton(m_theme, tr("Remove…"), QStringLiteral("remove"), ButtonKind::Default, m_view);
    m_remove->setObjectName(QStringLiteral("removeSeries"));
    m_startOnSeries = makeButton(m_theme, {}, QStringLiteral("start"), ButtonKind::Default, m_view);
    m_startOnSeries->setObjectName(QStringLiteral("startOnSeries"));
    m_view->addAction(m_remove);
    m_view->addAction(m_startOnSeries);
    column->addWidget(m_view, 1);
    return side;
}

void DatasetsPage::connectParts()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.setText(text);
        updateStates();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DatasetsPage::onChosen);
    connect(m_list, &QListView::activated, this, [this] { m_view->table()->setFocus(); });
    connect(m_import, &QPushButton::clicked, this, [this] { openImport(false); });
    connect(m_rename, &QPushButton::clicked, this, &DatasetsPage::openRename);
    connect(m_delete, &QPushButton::clicked, this, &DatasetsPage::askDelete);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startWorkflowAsked(m_chosen); });
    connect(&m_backend, &Backend::datasetsChanged, this, [this] { read(); });
    connectDetails();
}

void DatasetsPage::connectDetails()
{
    connect(m_remove, &QPushButton::clicked, this, &DatasetsPage::askRemove);
    connect(m_startOnSeries, &QPushButton::clicked, this,
        [this] { Q_EMIT startOnSeriesAsked(m_series.ticked()); });
    connect(&m_series, &SeriesFilter::ticksChanged, this, &DatasetsPage::updateDetails);
    connect(m_view, &SeriesView::tickAllAsked, this, &DatasetsPage::tickAll);
    connect(m_view, &SeriesView::sortAsked, this, [this] { m_identifiers.fetchAll(); });
    connect(m_view, &SeriesView::searched, this, [this] {
        m_identifiers.fetchAll();
        updateDetails();
    });
    connect(&m_identifiers, &IdentifierModel::loadingChanged, this, [this] {
        if (m_tickAllWanted)
            tickAll();
        updateDetails();
    });
    connect(&m_identifiers, &IdentifierModel::rowsInserted, this, &DatasetsPage::updateDetails);
    connect(&m_identifiers, &IdentifierModel::failed, this, [this](const ApiError &error) {
        m_tickAllWanted = false;
        const PageStates::Action again{tr("Try again"), QStringLiteral("refresh"), ButtonKind::Default,
            [this] { m_identifiers.retry(); }};
        // What was read stays in sight; without anything the error takes its place.
        if (m_identifiers.rowCount() > 0)
            showProblem(error);
        else
            m_view->states()->showError(error, {again});
    });
}

// Those that have not been read are read first.
void DatasetsPage::tickAll()
{
    m_tickAllWanted = !m_identifiers.isComplete();
    if (m_tickAllWanted)
        m_identifiers.fetchAll();
    else
        m_series.tickShown();
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
    m_tickAllWanted = false;
    m_series.clearTicks();
    m_view->search()->reset();
    m_identifiers.show(name);
    updateDetails();
}

void DatasetsPage::updateStates()
{
    if (m_model.rowCount() == 0) {
        m_states->showMessage(QStringLiteral("datasets"), tr("No datasets yet"),
            tr("A dataset is a named list of series identifiers. Import one from a text or CSV file, or "
               "paste it, or read the series of a DICOM folder."),
            {{tr("New dataset…"), QStringLiteral("add"), ButtonKind::Primary, [this] { openImport(true); }},
                {tr("Read a folder…"), QStringLiteral("folder"), ButtonKind::Default,
                    [this] { chooseFolder(); }}});
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
    for (QWidget *part : std::initializer_list<QWidget *>{m_import, m_rename, m_delete, m_start, m_more})
        part->setEnabled(some);
    m_mergeAction->setEnabled(m_model.rowCount() > 1);
    const int ticked = m_series.tickCount();
    m_startOnSeries->setText(
        ticked > 0 ? tr("Start workflow on %Ln series", nullptr, ticked) : tr("Start workflow on…"));
    const QString why = ticked > 0 ? QString() : tr("Tick the series first, with a click or the space bar.");
    for (QPushButton *part : {m_remove, m_startOnSeries}) {
        part->setEnabled(some && ticked > 0);
        part->setToolTip(why);
    }
    if (!some) {
        m_name->clear();
        m_line->clear();
        m_view->setTotal(0);
        m_view->states()->showMessage(QStringLiteral("series"), tr("No dataset chosen"),
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
    m_view->setTotal(dataset.identifierCount);
    updateDetailStates();
}

void DatasetsPage::updateDetailStates()
{
    PageStates *states = m_view->states();
    const Dataset dataset = m_model.dataset(m_model.rowOf(m_chosen));
    if (m_series.rowCount() > 0)
        states->showContent();
    else if (m_identifiers.isLoading())
        states->showLoading(tr("Reading series…"));
    else if (m_identifiers.rowCount() > 0)
        states->showMessage(QStringLiteral("search"), tr("Nothing matches"),
            tr("%Ln series are hidden by the search.", nullptr, m_identifiers.rowCount()),
            {{tr("Clear search"), {}, ButtonKind::Default, [this] { m_view->search()->reset(); }}});
    else if (dataset.identifierCount == 0)
        states->showMessage(QStringLiteral("series"), tr("No series in this dataset"),
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

void DatasetsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!text.trimmed().isEmpty())
            openImport(m_chosen.isEmpty())->readPasted(text);
    } else if (event->matches(QKeySequence::Copy)) {
        m_view->copy();
    } else if (event->matches(QKeySequence::Delete) && m_list->hasFocus()) {
        askDelete();
    } else if (event->matches(QKeySequence::Delete) && m_remove->isEnabled()) {
        askRemove();
    } else if (event->key() == Qt::Key_F2 && m_rename->isEnabled()) {
        openRename();
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
    take(*event->mimeData());
    event->acceptProposedAction();
}

void DatasetsPage::take(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    if (!file.isEmpty() && QFileInfo(file).isDir()) {
        openFolder(file);
        return;
    }
    ImportDialog *dialog = openImport(m_chosen.isEmpty());
    if (!file.isEmpty())
        dialog->readFile(file);
    else
        dialog->readPasted(data.text());
}

} // namespace desk
