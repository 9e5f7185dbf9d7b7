// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"
#include "ui/components/state_pills.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace desk
{

class WorkflowTexts;

/// What a row's buttons do. All of it is in the context menu and the menu bar as well.
enum class RowAction { None, Details, Abort, Restart, More };

/// Paints the cells of the workflow list. Fonts and colours are looked up once per theme, the style sheet
/// never.
class WorkflowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkflowDelegate)
public:
    /// Where the mouse is, told by the view.
    struct Hover {
        QPersistentModelIndex index;
        RowAction action = RowAction::None;
    };

    WorkflowDelegate(const Theme &theme, const WorkflowTexts &texts, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The place of the arrow that opens a workflow, in its first cell.
    QRect arrowRect(const QRect &cell) const;
    /// The row button under a point of the last cell.
    RowAction actionAt(const QRect &cell, const QPoint &position, const QModelIndex &index) const;
    static QString actionText(RowAction action);
    void setHover(const Hover &hover) { m_hover = hover; }

private:
    struct Look {
        QFont body, strong, mono;
        QColor surface, sunken, hover, selected, grid, text, secondary, accent, focus, line;
    };
    void readTheme();
    QVector<RowAction> actionsOf(const QModelIndex &index) const;
    QRect actionRect(const QRect &cell, int position, int count) const;
    void paintBackground(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isJob) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Workflow &workflow, const Job *job) const;
    void paintStatus(QPainter &painter, const QRect &cell, const Workflow &workflow, const Job *job,
        const QString &text) const;
    void paintActions(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintIcon(
        QPainter &painter, const QPoint &topLeft, const QString &name, const QString &token, int size) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text) const;

    const Theme &m_theme;
    const WorkflowTexts &m_texts;
    StatePills m_pills;
    Look m_look;
    Hover m_hover;
};

} // namespace desk
