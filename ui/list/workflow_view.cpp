// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/workflow_view.h"

#include "ui/list/workflow_texts.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <array>

namespace desk
{

using Column = WorkflowModel::Column;

WorkflowView::WorkflowView(const Theme &theme, WorkflowTexts &texts, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_texts(texts)
    , m_delegate(new WorkflowDelegate(theme, texts, this))
{
    setObjectName(QStringLiteral("bare"));
    setAccessibleName(tr("Workflows and their jobs"));
    setModel(&texts);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setIndentation(0);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setUniformRowHeights(false);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setMinimumSectionSize(20);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    readTheme();
    connect(&theme, &Theme::changed, this, &WorkflowView::readTheme);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WorkflowView::fetchVisibleJobs);
}

void WorkflowView::readTheme()
{
    header()->setFixedHeight(m_theme.px(33));
    verticalScrollBar()->setSingleStep(m_theme.px(38));
    layOutColumns();
    scheduleDelayedItemsLayout();
}

void WorkflowView::layOutColumns()
{
    struct Wish {
        Column column;
        int least;
        int share; ///< of what is left over, in percent
    };
    static constexpr std::array wishes{Wish{Column::Name, 204, 45}, Wish{Column::Id, 66, 0},
        Wish{Column::Dataset, 128, 20}, Wish{Column::Created, 90, 0}, Wish{Column::Updated, 90, 0},
        Wish{Column::User, 88, 10}, Wish{Column::Owner, 76, 5}, Wish{Column::Status, 204, 20},
        Wish{Column::Actions, 62, 0}};
    static constexpr std::array givingWay{Column::User, Column::Dataset, Column::Owner, Column::Updated};

    // No column is narrower than its own word, which is longer in some languages.
    const auto leastOf = [this](const Wish &wish) {
        const QString word = model()->headerData(static_cast<int>(wish.column), Qt::Horizontal).toString();
        const int wide =
            word.isEmpty() ? 0 : header()->fontMetrics().horizontalAdvance(word) + m_theme.px(24);
        return qMax(m_theme.px(wish.least), wide);
    };
    int needed = 0;
    for (const Wish &wish : wishes)
        needed += leastOf(wish);
    const int available = viewport()->width();
    std::array<bool, wishes.size()> hidden{};
    for (const Column column : givingWay) {
        if (needed <= available)
            break;
        hidden.at(static_cast<size_t>(column)) = true;
        needed -= leastOf(wishes.at(static_cast<size_t>(column)));
    }
    m_texts.setRunnerInName(hidden.at(static_cast<size_t>(Column::Dataset)));
    const int left = qMax(0, available - needed);
    int shares = 0;
    for (const Wish &wish : wishes)
        shares += hidden.at(static_cast<size_t>(wish.column)) ? 0 : wish.share;
    int used = 0;
    for (const Wish &wish : wishes) {
        const int column = static_cast<int>(wish.column);
        setColumnHidden(column, hidden.at(static_cast<size_t>(column)));
        if (hidden.at(static_cast<size_t>(column)))
            continue;
        const int width = wish.column == Column::Actions ? qMax(available - used, leastOf(wish))
                                                         : leastOf(wish) + left * wish.share / shares;
        header()->resizeSection(column, width);
        used += width;
    }
}

void WorkflowView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
}

void WorkflowView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index.siblingAtColumn(0)));
    cell.state.setFlag(QStyle::State_Open, isExpanded(index.siblingAtColumn(0)));
    const QModelIndex current = currentIndex();
    cell.state.setFlag(QStyle::State_HasFocus,
        hasFocus() && current.row() == index.row() && current.parent() == index.parent());
    for (int column = 0; column < header()->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        cell.rect = QRect(
            columnViewportPosition(column), option.rect.top(), columnWidth(column), option.rect.height());
        m_delegate->paint(painter, cell, index.siblingAtColumn(column));
    }
}

void WorkflowView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate paints arrow and lines within the first cell.
}

bool WorkflowView::isOnArrow(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != 0 || index.parent().isValid())
        return false;
    return m_delegate->arrowRect(visualRect(index)).adjusted(-8, -10, 8, 10).contains(position);
}

RowAction WorkflowView::actionAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != static_cast<int>(Column::Actions))
        return RowAction::None;
    return m_delegate->actionAt(visualRect(index), position, index);
}

void WorkflowView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnArrow(position)) {
        const QModelIndex index = indexAt(position);
        setExpanded(index, !isExpanded(index));
        return;
    }
    m_pressed = event->button() == Qt::LeftButton ? actionAt(position) : RowAction::None;
    m_pressedIndex = indexAt(position);
    // A button acts on its own row: where that is part of the selection the selection stays.
    if (m_pressed != RowAction::None) {
        selectionModel()->setCurrentIndex(
            m_pressedIndex, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    QTreeView::mousePressEvent(event);
}

void WorkflowView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const RowAction action = std::exchange(m_pressed, RowAction::None);
    if (action == RowAction::None) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    if (indexAt(position) == m_pressedIndex && actionAt(position) == action)
        Q_EMIT rowAction(
            action, m_pressedIndex.sibling(m_pressedIndex.row(), 0), event->globalPosition().toPoint());
}

void WorkflowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (isOnArrow(position) || actionAt(position) != RowAction::None)
        mousePressEvent(event);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void WorkflowView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_delegate->setHover({indexAt(position), actionAt(position)});
    viewport()->update();
    if (m_pressed == RowAction::None)
        QTreeView::mouseMoveEvent(event);
}

void WorkflowView::leaveEvent(QEvent *event)
{
    m_delegate->setHover({});
    viewport()->update();
    QTreeView::leaveEvent(event);
}

bool WorkflowView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = WorkflowDelegate::actionText(actionAt(help->pos()));
        if (!text.isEmpty()) {
            QToolTip::showText(help->globalPos(), text, this);
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

void WorkflowView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    // From a job, Left goes to its workflow, as in every tree; without indentation Qt would only scroll.
    if (event->key() == Qt::Key_Left && current.parent().isValid()) {
        setCurrentIndex(current.parent());
        return;
    }
    if (event->key() == Qt::Key_Right && current.isValid() && isExpanded(current)) {
        const QModelIndex first = model()->index(0, 0, current);
        if (first.isValid())
            setCurrentIndex(first);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (current.isValid())
            Q_EMIT activated(current);
        return;
    }
    QTreeView::keyPressEvent(event);
    fetchVisibleJobs();
}

void WorkflowView::fetchVisibleJobs()
{
    QModelIndex index = indexAt(QPoint(1, 1));
    while (index.isValid() && visualRect(index).top() < viewport()->height()) {
        const QModelIndex parent = index.parent();
        if (parent.isValid() && index.row() == model()->rowCount(parent) - 1 && model()->canFetchMore(parent))
            model()->fetchMore(parent);
        index = indexBelow(index);
    }
}

} // namespace desk
