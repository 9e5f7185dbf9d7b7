// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/workflow_delegate.h"

#include "app/core/remote_view.h"
#include "ui/list/workflow_texts.h"

#include <QPainter>
#include <algorithm>

namespace desk
{

using Column = WorkflowModel::Column;

namespace
{

constexpr int padding = 10; // as in the header
constexpr int arrowSide = 16;
constexpr int nameIndent = 54; // arrow, icon, air: where names of workflows and jobs begin
constexpr int buttonSide = 26;

QString placeIcon(WorkflowTexts::Place place)
{
    switch (place) {
    case WorkflowTexts::Place::Remote:
        return QStringLiteral("send");
    case WorkflowTexts::Place::Several:
        return QStringLiteral("federation");
    case WorkflowTexts::Place::Incoming:
        return QStringLiteral("requests");
    case WorkflowTexts::Place::OfOthers:
        return QStringLiteral("settings");
    case WorkflowTexts::Place::Here:
        break;
    }
    return QStringLiteral("server");
}

bool anyJob(const Workflow &workflow, bool (*can)(JobState))
{
    for (auto it = workflow.jobCounts.begin(); it != workflow.jobCounts.end(); ++it) {
        if (it.value() > 0 && can(it.key()))
            return true;
    }
    return false;
}

} // namespace

WorkflowDelegate::WorkflowDelegate(const Theme &theme, const WorkflowTexts &texts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_texts(texts)
    , m_pills(theme)
{
    readTheme();
    connect(&theme, &Theme::changed, this, &WorkflowDelegate::readTheme);
}

void WorkflowDelegate::readTheme()
{
    m_look = {m_theme.font(TextRole::Body), m_theme.font(TextRole::Strong), m_theme.font(TextRole::Mono),
        m_theme.colour(u"surface"), m_theme.colour(u"sunken"), m_theme.colour(u"hover"),
        m_theme.colour(u"selected"), m_theme.colour(u"grid"), m_theme.colour(u"text"),
        m_theme.colour(u"text_secondary"), m_theme.colour(u"accent"), m_theme.colour(u"focus"),
        m_theme.colour(u"border_control")};
}

QSize WorkflowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.px(40), m_theme.px(index.parent().isValid() ? 33 : 38)};
}

QRect WorkflowDelegate::arrowRect(const QRect &cell) const
{
    const int side = m_theme.px(arrowSide);
    return {cell.left() + m_theme.px(padding), cell.top() + (cell.height() - side) / 2, side, side};
}

void WorkflowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Workflow *workflow = m_texts.workflowAt(index);
    if (!workflow)
        return;
    const Job *job = m_texts.jobAt(index);
    painter->save();
    painter->setClipRect(option.rect);
    paintBackground(*painter, option, index, job != nullptr);
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect cell = option.rect.adjusted(m_theme.px(padding), 0, -m_theme.px(4), 0);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        paintName(*painter, option, index, *workflow, job);
        break;
    case Column::Status:
        paintStatus(*painter, cell, *workflow, job, text);
        break;
    case Column::Actions:
        paintActions(*painter, option.rect, index);
        break;
    case Column::Id:
        painter->setFont(m_look.mono);
        painter->setPen(m_look.secondary);
        paintText(*painter, cell, text);
        break;
    case Column::Dataset:
        painter->setFont(m_look.body);
        painter->setPen(job ? m_look.secondary : m_look.text);
        if (job) {
            const int side = m_theme.px(14);
            paintIcon(*painter, {cell.left(), cell.top() + (cell.height() - side) / 2},
                QStringLiteral("instances"), QStringLiteral("text_secondary"), 14);
            cell.setLeft(cell.left() + m_theme.px(20));
        }
        paintText(*painter, cell, text);
        break;
    default:
        painter->setFont(m_look.body);
        painter->setPen(m_look.secondary);
        paintText(*painter, cell, text);
        break;
    }
    painter->restore();
}

void WorkflowDelegate::paintBackground(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isJob) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = m_hover.index.isValid() && m_hover.index.row() == index.row() &&
                         m_hover.index.parent() == index.parent();
    painter.fillRect(option.rect,
        selected ? m_look.selected : (hovered ? m_look.hover : (isJob ? m_look.sunken : m_look.surface)));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_look.grid);
    if (selected && index.column() == 0)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), m_look.accent);
    if (option.state & QStyle::State_HasFocus) {
        // The row that the keys act on, also where several are selected.
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), m_look.focus);
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_look.focus);
    }
}

void WorkflowDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const Workflow &workflow, const Job *job) const
{
    const QRect cell = option.rect;
    const QRect arrow = arrowRect(cell);
    if (!job) {
        if (index.model()->hasChildren(index))
            paintIcon(painter, arrow.topLeft(),
                option.state & QStyle::State_Open ? QStringLiteral("chevron-down")
                                                  : QStringLiteral("chevron-right"),
                QStringLiteral("text_secondary"), arrowSide);
    } else {
        const int x = arrow.center().x();
        const bool last = index.row() == index.model()->rowCount(index.parent()) - 1;
        painter.fillRect(QRect(x, cell.top(), 1, last ? cell.height() / 2 : cell.height()), m_look.line);
        painter.fillRect(QRect(x, cell.center().y(), m_theme.px(9), 1), m_look.line);
    }
    const int side = m_theme.px(job ? 14 : 16);
    paintIcon(painter, {cell.left() + m_theme.px(job ? 34 : 33), cell.top() + (cell.height() - side) / 2},
        job ? QStringLiteral("graph") : placeIcon(m_texts.placeOf(workflow)),
        QStringLiteral("text_secondary"), job ? 14 : 16);
    painter.setFont(job ? m_look.body : m_look.strong);
    painter.setPen(m_look.text);
    paintText(painter, cell.adjusted(m_theme.px(nameIndent), 0, -m_theme.px(4), 0),
        index.data(Qt::DisplayRole).toString());
}

void WorkflowDelegate::paintStatus(
    QPainter &painter, const QRect &cell, const Workflow &workflow, const Job *job, const QString &text) const
{
    if (job) {
        QRect room = cell;
        if (viewsDiffer(*job)) {
            const int side = m_theme.px(16);
            paintIcon(painter, {cell.left(), cell.top() + (cell.height() - side) / 2},
                QStringLiteral("compare"), QStringLiteral("feedback.warning.fg"), 16);
            room.setLeft(room.left() + side + m_theme.px(6));
            const QString word = tr("differs");
            painter.setFont(m_look.body);
            painter.setPen(m_theme.colour(u"feedback.warning.fg"));
            paintText(painter, room, word);
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(word) + m_theme.px(8));
        }
        m_pills.paintOne(painter, room, job->state, text);
    } else {
        m_pills.paintCounts(painter, cell, workflow.jobCounts);
    }
}

QVector<RowAction> WorkflowDelegate::actionsOf(const QModelIndex &index) const
{
    const Workflow *workflow = m_texts.workflowAt(index);
    if (!workflow)
        return {};
    if (const Job *job = m_texts.jobAt(index)) {
        QVector<RowAction> actions{RowAction::Details};
        if (canAbortFromHere(*job))
            actions.append(RowAction::Abort);
        else if (canRestartFromHere(*job))
            actions.append(RowAction::Restart);
        else
            actions.append(RowAction::More);
        return actions;
    }
    if (anyJob(*workflow, &canAbort))
        return {RowAction::Abort, RowAction::More};
    if (!workflow->isOfOthers() && anyJob(*workflow, &canRestart) && !anyJob(*workflow, &isActive))
        return {RowAction::Restart, RowAction::More};
    return {RowAction::More};
}

QRect WorkflowDelegate::actionRect(const QRect &cell, int position, int count) const
{
    const int side = m_theme.px(buttonSide);
    const int right = cell.right() + 1 - m_theme.px(6) - (count - 1 - position) * side;
    return {right - side, cell.top() + (cell.height() - side) / 2, side, side};
}

RowAction WorkflowDelegate::actionAt(
    const QRect &cell, const QPoint &position, const QModelIndex &index) const
{
    const QVector<RowAction> actions = actionsOf(index);
    for (int i = 0; i < actions.size(); ++i) {
        if (actionRect(cell, i, static_cast<int>(actions.size())).contains(position))
            return actions.at(i);
    }
    return RowAction::None;
}

QString WorkflowDelegate::actionText(RowAction action)
{
    switch (action) {
    case RowAction::Details:
        return tr("Details and log");
    case RowAction::Abort:
        return tr("Abort…");
    case RowAction::Restart:
        return tr("Restart…");
    case RowAction::More:
        return tr("More actions");
    case RowAction::None:
        break;
    }
    return {};
}

void WorkflowDelegate::paintActions(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QVector<RowAction> actions = actionsOf(index);
    for (int i = 0; i < actions.size(); ++i) {
        const QRect button = actionRect(cell, i, static_cast<int>(actions.size()));
        const RowAction action = actions.at(i);
        const bool hovered = m_hover.action == action && m_hover.index == index;
        if (hovered) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_look.line, 1));
            painter.setBrush(m_look.surface);
            painter.drawRoundedRect(
                QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
        }
        const QString icon = action == RowAction::Details   ? QStringLiteral("log")
                             : action == RowAction::Abort   ? QStringLiteral("abort")
                             : action == RowAction::Restart ? QStringLiteral("restart")
                                                            : QStringLiteral("more");
        const int inset = (button.width() - m_theme.px(16)) / 2;
        paintIcon(painter, button.topLeft() + QPoint(inset, inset), icon,
            hovered ? QStringLiteral("text") : QStringLiteral("text_secondary"), 16);
    }
}

void WorkflowDelegate::paintIcon(
    QPainter &painter, const QPoint &topLeft, const QString &name, const QString &token, int size) const
{
    painter.drawPixmap(topLeft, m_theme.pixmap(name, token, size, painter.device()->devicePixelRatioF()));
}

void WorkflowDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text) const
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace desk
