// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/data_step.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/row_delegate.h"
#include "ui/wizard/shared_datasets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QSpinBox>
#include <QTableView>

namespace desk
{

DataStep::DataStep(
    WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme, QWidget *parent)
    : WizardStep(draft, theme, tr("On which data?"), parent)
    , m_backend(backend)
    , m_runners(runners)
    , m_preview(backend)
    , m_search(new SearchField(theme, tr("Search datasets"), this))
    , m_other(makeButton(
          theme, tr("Choose a dataset instead"), QStringLiteral("datasets"), ButtonKind::Default, this))
    , m_old(new Banner(theme, Banner::Kind::Warning, this))
    , m_shared(new SharedDatasets(theme, this))
{
    m_filter.setSourceModel(&m_model);
    m_search->setMinimumWidth(theme.px(150));
    m_search->setMaximumWidth(theme.px(300));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 10);
    bar->addStretch(1);
    bar->addWidget(m_other);
    column()->addLayout(bar);
    m_old->hide();
    QPushButton *again = m_old->addButton(tr("Try again"));
    connect(again, &QPushButton::clicked, this, &DataStep::read);
    column()->addWidget(m_old);
    m_states = new PageStates(theme, makeContent(), this);
    m_states->setObjectName(QStringLiteral("dataStates"));
    column()->addWidget(m_states, 1);
    column()->addWidget(m_shared, 1);
    m_options = makeOptions();
    column()->addWidget(m_options);

    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.setText(text);
        m_shared->setText(text);
        showState();
    });
    connect(m_shared, &SharedDatasets::chosen, this, &DataStep::takeShared);
    connect(m_shared, &SharedDatasets::activated, this, [this] {
        if (obstacle().isEmpty())
            Q_EMIT advanced();
    });
    connect(m_shared, &SharedDatasets::searchCleared, this, [this] {
        m_search->reset();
        m_shared->focusTable();
    });
    connect(&runners, &RunnerList::changed, this, [this] {
        if (this->draft().isRemote())
            runnersChanged();
    });
    connect(m_other, &QPushButton::clicked, this, &DataStep::useDatasets);
    connect(&backend, &Backend::datasetsChanged, this, &DataStep::read);
    connect(&m_preview, &IdentifierModel::failed, this,
        [this](const ApiError &error) { m_previewNote->setText(describe(error).headline); });
}

QTableView *DataStep::makeTable(QAbstractItemModel *model, bool fixedFont)
{
    auto *table = new QTableView(this);
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(theme(), fixedFont, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme().px(fixedFont ? 30 : 36));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->installEventFilter(this);
    return table;
}

QWidget *DataStep::makeContent()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px(8));
    m_table = makeTable(&m_filter, false);
    m_table->setObjectName(QStringLiteral("datasetTable"));
    m_table->setAccessibleName(tr("Datasets"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setColumnWidth(1, theme().px(110));
    m_table->setColumnWidth(2, theme().px(140));
    rows->addWidget(m_table, 3);
    auto *head = new QHBoxLayout;
    m_previewTitle = makeLabel({}, "strong", content);
    m_previewNote = makeLabel({}, "caption", content);
    m_previewNote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_previewNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_previewTitle);
    head->addWidget(m_previewNote, 1);
    rows->addLayout(head);
    m_series = makeTable(&m_preview, true);
    m_series->setObjectName(QStringLiteral("seriesTable"));
    m_series->setAccessibleName(tr("Series"));
    m_series->setSelectionMode(QAbstractItemView::NoSelection);
    rows->addWidget(m_series, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DataStep::onCurrentChanged);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (obstacle().isEmpty())
            Q_EMIT advanced();
    });
    return content;
}

QWidget *DataStep::makeOptions()
{
    auto *options = new QWidget(this);
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    m_limited = new QCheckBox(tr("At most"), options);
    m_limit = new QSpinBox(options);
    m_limit->setRange(1, 1'000'000);
    m_limit->setValue(100);
    m_limit->setFixedWidth(theme().px(96));
    m_limit->setAccessibleName(tr("At most so many series"));
    m_single = new QCheckBox(options);
    m_limited->setObjectName(QStringLiteral("limited"));
    m_limit->setObjectName(QStringLiteral("limit"));
    m_single->setObjectName(QStringLiteral("single"));
    row->addWidget(m_limited);
    row->addWidget(m_limit);
    row->addWidget(makeLabel(tr("series"), nullptr, options));
    row->addSpacing(theme().px(24));
    row->addWidget(m_single);
    row->addStretch();
    connect(m_limited, &QCheckBox::toggled, this, &DataStep::onOptionsChanged);
    connect(m_limit, &QSpinBox::valueChanged, this, &DataStep::onOptionsChanged);
    connect(m_single, &QCheckBox::toggled, this, &DataStep::onOptionsChanged);
    return options;
}

QString DataStep::summary() const
{
    if (draft().hasDetails() && !draft().wantsDataset())
        return tr("not needed");
    if (draft().isExplicit())
        return tr("%Ln chosen series", nullptr, int(draft().identifiers.size()));
    if (draft().dataset.isEmpty())
        return {};
    return draft().wantsDataset()
               ? tr("%1, %2").arg(draft().dataset, tr("%Ln series", nullptr, seriesCount(draft())))
               : draft().dataset;
}

QString DataStep::obstacle() const
{
    if (!applies() || draft().isExplicit())
        return {};
    if (draft().dataset.isEmpty())
        return tr("Choose a dataset");
    if (draft().isRemote())
        return sharedObstacle();
    return m_readOnce && draft().datasetCount == 0 ? tr("%1 is empty").arg(draft().dataset) : QString();
}

QString DataStep::sharedObstacle() const
{
    const int row = m_shared->model().rowOf(draft().dataset);
    if (row < 0)
        return tr("Choose a dataset");
    const QString reason = m_shared->model().index(row, 0).data(SharedDatasetModel::ReasonRole).toString();
    return reason.isEmpty() ? QString() : tr("%1: %2").arg(draft().dataset, reason);
}

void DataStep::takeShared(const QString &dataset)
{
    draft().dataset = dataset;
    const int row = m_shared->model().rowOf(dataset);
    draft().countsAt = row < 0 ? QHash<QString, int>() : m_shared->model().countsOf(row);
    follow();
}

void DataStep::runnersChanged()
{
    if (draft().isRemote()) {
        m_shared->setRunners(m_runners.named(draft().runners()));
        m_shared->choose(draft().dataset);
        takeShared(draft().dataset);
    } else {
        draft().countsAt.clear();
        if (m_readOnce)
            take(QVector<Dataset>(m_model.datasets()));
        follow();
    }
    showState();
}

bool DataStep::applies() const
{
    return !draft().hasDetails() || draft().wantsDataset();
}

void DataStep::begin()
{
    m_search->reset();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    showOptions();
    read(); // the dataset may be chosen already, and its number of series is needed
}

void DataStep::entered()
{
    read();
    showOptions();
    if (draft().isRemote())
        m_shared->focusTable();
    else if (draft().isExplicit())
        m_series->setFocus();
    else if (m_filter.rowCount() > 0)
        m_table->setFocus();
    else
        m_search->setFocus();
}

void DataStep::refresh()
{
    read();
}

QWidget *DataStep::searchField() const
{
    return m_search;
}

void DataStep::read()
{
    if (m_reading)
        return;
    m_reading = true;
    showState();
    readDatasets();
}

QCoro::Task<> DataStep::readDatasets()
{
    const QPointer<DataStep> self(this);
    const Result<QVector<Dataset>> datasets = co_await m_backend.datasets();
    if (!self)
        co_return;
    m_reading = false;
    m_error = datasets ? std::nullopt : std::optional(datasets.error());
    if (datasets)
        take(*datasets);
    showState();
    follow();
}

void DataStep::take(const QVector<Dataset> &datasets)
{
    m_readOnce = true;
    m_model.setDatasets(datasets);
    if (draft().isExplicit() || draft().isRemote())
        return;
    const int row = m_model.rowOf(draft().dataset);
    if (row < 0) { // deleted meanwhile
        draft().dataset.clear();
        draft().datasetCount = 0;
        if (datasets.size() == 1) { // nothing to choose between
            draft().dataset = datasets.first().name;
            draft().datasetCount = datasets.first().identifierCount;
        }
    } else {
        draft().datasetCount = m_model.dataset(row).identifierCount;
    }
    const int shown = m_filter.rowOf(draft().dataset);
    if (shown >= 0 && m_table->currentIndex().row() != shown)
        m_table->selectRow(shown);
}

void DataStep::onCurrentChanged()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || draft().isExplicit() || draft().isRemote())
        return;
    const auto dataset = index.data(DatasetModel::DatasetRole).value<Dataset>();
    draft().dataset = dataset.name;
    draft().datasetCount = dataset.identifierCount;
    follow();
}

void DataStep::useDatasets()
{
    draft().identifiers.clear();
    take(QVector<Dataset>(m_model.datasets()));
    showState();
    follow();
    m_table->setFocus();
}

/// What depends on the choice: the name, the preview, the options, the footer.
void DataStep::follow()
{
    if (!draft().nameIsOwn && draft().hasDetails())
        draft().name = suggestedName(draft());
    showPreview();
    showOptions();
    Q_EMIT changed();
}

void DataStep::onOptionsChanged()
{
    if (m_showing)
        return;
    draft().limit = m_limited->isChecked() ? std::optional(m_limit->value()) : std::nullopt;
    draft().singleExecution = m_single->isChecked();
    showOptions();
    Q_EMIT changed();
}

void DataStep::showPreview()
{
    if (draft().isExplicit()) {
        m_previewTitle->setText(
            tr("%Ln series, chosen one by one", nullptr, int(draft().identifiers.size())));
        m_previewNote->clear();
        if (m_preview.identifiers() != draft().identifiers)
            m_preview.showExplicit(draft().identifiers);
        return;
    }
    m_previewTitle->setText(
        draft().dataset.isEmpty() ? tr("Series") : tr("Series of %1").arg(draft().dataset));
    m_previewNote->setText(draft().dataset.isEmpty() ? tr("Choose a dataset to see its series.") : QString());
    if (m_preview.dataset() != draft().dataset)
        m_preview.show(draft().dataset);
}

void DataStep::showOptions()
{
    m_showing = true;
    m_options->setVisible(
        draft().isExplicit() || (draft().isRemote() ? m_shared->model().usable() : m_model.rowCount()) > 0);
    m_limited->setChecked(draft().limit.has_value());
    if (draft().limit)
        m_limit->setValue(*draft().limit);
    m_limit->setEnabled(m_limited->isChecked());
    const bool offered = draft().hasDetails() && offersSingleExecution(draft().details);
    m_single->setVisible(offered);
    m_single->setChecked(draft().singleExecution);
    const int series = seriesCount(draft());
    const auto runners = int(draft().runners().size());
    m_single->setText(series > runners ? tr("One job for each series (%1 instead of %2)")
                                             .arg(QLocale().toString(series), QLocale().toString(runners))
                                       : tr("One job for each series"));
    m_showing = false;
}

void DataStep::showState()
{
    const bool some = m_model.rowCount() > 0;
    const bool given = draft().isExplicit();
    const bool isShared = draft().isRemote();
    m_shared->setVisible(isShared);
    m_states->setVisible(!isShared);
    if (isShared) {
        setLine(
            tr("Each instance works on its own series: the dataset of that name there. Which series they are "
               "stays with it."));
        m_search->setVisible(true);
        m_other->setVisible(false);
        m_old->setVisible(false);
        return;
    }
    setLine(given ? tr("The series you chose. They are used as they are, without a dataset.")
                  : tr("A dataset is a named list of series."));
    m_search->setVisible(!given);
    m_other->setVisible(given);
    m_table->setVisible(!given);
    m_old->setVisible(m_error && some && !given);
    if (m_error && some) {
        const ErrorText text = describe(*m_error);
        m_old->setText(text.headline, tr("The list below is from earlier. %1").arg(text.nextStep));
    }
    const PageStates::Action again{
        tr("Try again"), QStringLiteral("refresh"), ButtonKind::Default, [this] { read(); }};
    if (given || m_filter.rowCount() > 0)
        m_states->showContent();
    else if (!some && m_error)
        m_states->showError(*m_error, {again});
    else if (!some && m_reading && !m_readOnce)
        m_states->showLoading(tr("Reading datasets…"));
    else if (!some)
        m_states->showMessage(QStringLiteral("datasets"), tr("No datasets yet"),
            tr("A dataset is a named list of series. Create one, or import identifiers, on the page Datasets "
               "(Cancel leads back)."),
            {again});
    else
        m_states->showMessage(QStringLiteral("search"), tr("Nothing matches"),
            tr("%Ln dataset(s) are hidden by the search.", nullptr, m_model.rowCount()),
            {{tr("Clear search"), {}, ButtonKind::Default, [this] {
                  m_search->reset();
                  m_table->setFocus();
              }}});
    showPreview();
}

bool DataStep::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_table || watched == m_series) && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            if (obstacle().isEmpty())
                Q_EMIT advanced();
            return true;
        }
    }
    return WizardStep::eventFilter(watched, event);
}

} // namespace desk
