// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/series_view.h"

#include "models/series_columns.h"
#include "ui/components/buttons.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/datasets/series_delegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <algorithm>

namespace desk
{

SeriesView::SeriesView(SeriesFilter &filter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_theme(theme)
    , m_search(new SearchField(theme, tr("Search description or identifier"), this))
    , m_top(new QHBoxLayout)
    , m_table(new QTableView(this))
    , m_states(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search->setMinimumWidth(theme.px(150));
    m_search->setMaximumWidth(theme.px(280));
    m_top->setSpacing(12);
    m_top->addWidget(m_search, 10);
    m_top->addStretch(1);
    column->addLayout(m_top);
    buildTable();
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(buildBar());
    m_states = new PageStates(theme, content, this);
    column->addWidget(m_states, 1);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.setText(text);
        Q_EMIT searched(text);
        updateBar();
    });
    connect(&m_filter, &SeriesFilter::ticksChanged, this, &SeriesView::updateBar);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &SeriesView::updateBar);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &SeriesView::updateBar);
    updateBar();
}

void SeriesView::buildTable()
{
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new SeriesDelegate(m_theme, m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    // Not Qt's own sorting: it would sort at once, and what has not been read has to be read first.
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_table->setColumnHidden(SeriesColumns::Patient, true);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int section, Qt::SortOrder order) {
            Q_EMIT sortAsked();
            m_filter.sort(section, order);
        });
    connect(&m_theme, &Theme::changed, this, &SeriesView::layoutColumns);
    layoutColumns();
}

void SeriesView::layoutColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(SeriesColumns::Description, QHeaderView::Stretch);
    header->setSectionResizeMode(SeriesColumns::Identifier, QHeaderView::Stretch);
    m_table->setColumnWidth(SeriesColumns::Modality, m_theme.px(112));
    m_table->setColumnWidth(SeriesColumns::Patient, m_theme.px(170));
    m_table->setColumnWidth(SeriesColumns::Images, m_theme.px(84));
    m_table->setColumnWidth(SeriesColumns::Date, m_theme.px(104));
}

QWidget *SeriesView::buildBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m_theme.px(12), m_theme.px(7), m_theme.px(10), m_theme.px(7));
    row->setSpacing(8);
    m_count = makeLabel({}, "strong", bar);
    m_count->setObjectName(QStringLiteral("tickCount"));
    // In a narrow window the buttons come first; its whole is in the tooltip.
    m_count->setMinimumWidth(m_theme.px(40));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_all = makeButton(m_theme, tr("Choose all"), {}, ButtonKind::Link, bar);
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_none = makeButton(m_theme, tr("Choose none"), {}, ButtonKind::Link, bar);
    m_none->setObjectName(QStringLiteral("tickNone"));
    connect(m_all, &QPushButton::clicked, this, &SeriesView::tickAllAsked);
    connect(m_none, &QPushButton::clicked, this, [this] { m_filter.clearTicks(); });
    row->addWidget(m_count, 1);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addSpacing(m_theme.px(12));
    m_actions = row;
    return bar;
}

void SeriesView::addOption(QWidget *widget)
{
    m_top->addWidget(widget);
}

void SeriesView::addAction(QPushButton *button)
{
    m_actions->addWidget(button);
}

void SeriesView::showPatients(bool shown)
{
    m_table->setColumnHidden(SeriesColumns::Patient, !shown);
}

void SeriesView::setTotal(int total)
{
    m_total = total;
    updateBar();
}

void SeriesView::updateBar()
{
    const int ticked = m_filter.tickCount();
    m_count->setText(
        tr("%1 of %2 chosen").arg(QLocale().toString(ticked), tr("%Ln series", nullptr, m_total)));
    m_count->setToolTip(m_count->text());
    m_all->setText(m_filter.isNarrowed() ? tr("Choose what is shown") : tr("Choose all"));
    m_all->setEnabled(m_filter.rowCount() > 0);
    m_none->setEnabled(ticked > 0);
}

QStringList SeriesView::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QStringList found;
    for (const QModelIndex &row : std::as_const(rows))
        found.append(row.data(SeriesColumns::IdentifierRole).toString());
    return found;
}

void SeriesView::copy()
{
    const QStringList lines = m_filter.tickCount() > 0 ? m_filter.ticked() : selected();
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Toast::show(m_theme, this, tr("%Ln identifier(s) copied", nullptr, int(lines.size())));
}

bool SeriesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Space) {
        m_filter.toggle(m_table->selectionModel()->selectedRows());
        return true;
    }
    if (key->matches(QKeySequence::Copy)) { // the table itself would copy one cell
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desk
