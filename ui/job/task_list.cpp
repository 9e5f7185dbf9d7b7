// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/task_list.h"

#include "models/task_model.h"
#include "ui/job/task_shape.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace desk
{

namespace
{

/// Paints a row by the theme alone: no style sheet is asked while scrolling.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_DISABLE_COPY_MOVE(TaskDelegate)
public:
    TaskDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(option.rect, m_theme.colour(selected  ? u"selected"
                                                      : hovered ? u"hover"
                                                                : u"surface"));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.colour(u"grid"));
        if (selected && index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(3), option.rect.height())),
                m_theme.colour(u"accent"));
        switch (TaskModel::Column(index.column())) {
        case TaskModel::Column::Name:
            paintName(*painter, option.rect, index, selected);
            break;
        case TaskModel::Column::Took:
            painter->setFont(m_theme.font(TextRole::Body));
            painter->setPen(m_theme.colour(u"text_secondary"));
            painter->drawText(option.rect.adjusted(0, 0, -m_theme.px(10), 0),
                Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
            break;
        case TaskModel::Column::When:
            paintBar(*painter, option.rect, index);
            break;
        }
        painter->restore();
    }

private:
    void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const
    {
        const auto state = TaskState(index.data(TaskModel::StateRole).toInt());
        const JobState shape = shapeOf(state);
        const int size = m_theme.px(14);
        const QRect icon(rect.left() + m_theme.px(12), rect.center().y() - size / 2 + 1, size, size);
        m_theme.icon(m_theme.stateIcon(shape), Theme::stateToken(shape), 14).paint(&painter, icon);
        const QFont font = m_theme.font(selected ? TextRole::Strong : TextRole::Control);
        painter.setFont(font);
        painter.setPen(m_theme.colour(isNotReached(state) ? u"text_secondary" : u"text"));
        const QRect room(icon.right() + m_theme.px(8), rect.top(),
            rect.right() - icon.right() - m_theme.px(12), rect.height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
    }

    void paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const QVariant end = index.data(TaskModel::SpanEndRole);
        if (!end.isValid())
            return;
        const int height = m_theme.px(8);
        const QRectF track(rect.left() + m_theme.px(10), rect.center().y() - height / 2.0 + 1,
            rect.width() - m_theme.px(22), height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(u"grid"));
        painter.drawRoundedRect(track, height / 3.0, height / 3.0);
        const double from = index.data(TaskModel::SpanBeginRole).toDouble();
        const double width = std::max<double>(m_theme.px(4), (end.toDouble() - from) * track.width());
        const double left = std::min(track.left() + from * track.width(), track.right() - width);
        painter.setBrush(
            m_theme.stateForeground(shapeOf(TaskState(index.data(TaskModel::StateRole).toInt()))));
        painter.drawRoundedRect(QRectF(left, track.top(), width, height), height / 3.0, height / 3.0);
    }

    const Theme &m_theme;
};

} // namespace

TaskList::TaskList(TaskModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("bare"));
    setAccessibleName(tr("Tasks"));
    setModel(&model);
    setItemDelegate(new TaskDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    resizeColumns();
    connect(&theme, &Theme::changed, this, &TaskList::resizeColumns);
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT rowChosen(current.row());
        });
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void TaskList::resizeColumns()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(34));
    horizontalHeader()->resizeSection(1, m_theme.px(92));
    horizontalHeader()->resizeSection(2, m_theme.px(108));
    viewport()->update();
}

void TaskList::chooseRow(int row)
{
    if (row >= 0 && row != currentRow())
        setCurrentIndex(model()->index(row, 0));
}

void TaskList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace desk
