// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/shared_datasets.h"

#include "ui/components/page_states.h"
#include "ui/theme/theme.h"
#include "ui/wizard/cell_delegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace desk
{

namespace
{

/// Words of a search, whether only what can be used is shown, and what cannot be used is grey.
class Shown final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(const QString &text, bool usableOnly)
    {
        m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_usableOnly = usableOnly;
        invalidateFilter();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool usable = QSortFilterProxyModel::data(index, SharedDatasetModel::UsableRole).toBool();
        switch (role) {
        case CellDelegate::MutedRole:
            return !usable;
        case CellDelegate::StrongRole:
            return index.column() == 0;
        case CellDelegate::SecondRole:
            return index.column() == 0 ? QSortFilterProxyModel::data(index, SharedDatasetModel::ReasonRole)
                                       : QVariant();
        case CellDelegate::IconRole:
            return index.column() == 0 ? (usable ? QStringLiteral("datasets") : QStringLiteral("lock"))
                                       : QString();
        default:
            return QSortFilterProxyModel::data(index, role);
        }
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString name = index.data(SharedDatasetModel::NameRole).toString();
        return (!m_usableOnly || index.data(SharedDatasetModel::UsableRole).toBool()) &&
               std::all_of(m_words.begin(), m_words.end(),
                   [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    bool m_usableOnly = false;
};

} // namespace

SharedDatasets::SharedDatasets(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filter(new Shown(this))
    , m_table(new QTableView(this))
    , m_usable(new QCheckBox(tr("Only what all of them allow"), this))
{
    m_filter->setSourceModel(&m_model);
    m_table->setObjectName(QStringLiteral("sharedDatasetTable"));
    m_table->setAccessibleName(tr("Datasets of the chosen instances"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(46));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(theme.px(120));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_usable->setObjectName(QStringLiteral("usableOnly"));
    m_states = new PageStates(theme, m_table, this);
    m_states->setObjectName(QStringLiteral("sharedDatasetStates"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_usable);
    column->addWidget(m_states, 1);
    connect(m_usable, &QCheckBox::toggled, this, &SharedDatasets::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SharedDatasets::onCurrentChanged);
    connect(m_table, &QTableView::doubleClicked, this, &SharedDatasets::activated);
}

void SharedDatasets::setRunners(const QVector<Runner> &runners)
{
    m_quiet = true;
    m_model.setRunners(runners);
    m_quiet = false;
    if (m_model.columnCount() > 1)
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    showState();
}

void SharedDatasets::setText(const QString &text)
{
    m_text = text;
    showState();
}

void SharedDatasets::choose(const QString &dataset)
{
    m_quiet = true;
    const int row = m_model.rowOf(dataset);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model.index(row, 0));
    if (index.isValid())
        m_table->selectRow(index.row());
    else
        m_table->setCurrentIndex({});
    m_quiet = false;
}

void SharedDatasets::focusTable()
{
    m_table->setFocus();
}

void SharedDatasets::onCurrentChanged()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_quiet || !index.isValid())
        return;
    Q_EMIT chosen(index.data(SharedDatasetModel::NameRole).toString());
}

void SharedDatasets::showState()
{
    static_cast<Shown *>(m_filter)->set(m_text, m_usable->isChecked());
    if (m_filter->rowCount() > 0) {
        m_states->showContent();
        return;
    }
    if (m_model.rowCount() == 0 || (m_usable->isChecked() && m_model.usable() == 0))
        m_states->showMessage(QStringLiteral("datasets"), tr("No dataset in common"),
            tr("None of the datasets is allowed by every instance that was chosen. Choose other instances on "
               "the page Where, or ask the partners to allow one."),
            {});
    else
        m_states->showMessage(QStringLiteral("search"), tr("Nothing matches"),
            tr("%Ln dataset(s) are hidden by the search.", nullptr, m_model.rowCount()),
            {{tr("Clear search"), {}, ButtonKind::Default, [this] { Q_EMIT searchCleared(); }}});
}

bool SharedDatasets::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT activated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desk
