// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workflow_model.h"
#include "ui/list/workflow_delegate.h"

#include <QTreeView>

namespace desk
{

class WorkflowTexts;

/// The table of workflows, which open to their jobs. Columns give way by importance when it gets narrow.
class WorkflowView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkflowView)
public:
    WorkflowView(const Theme &theme, WorkflowTexts &texts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A button of a row was pressed; for More with the place to show a menu at, in screen coordinates.
    void rowAction(desk::RowAction action, const QModelIndex &index, const QPoint &at);

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOutColumns();
    void readTheme();
    void fetchVisibleJobs();
    bool isOnArrow(const QPoint &position) const;
    RowAction actionAt(const QPoint &position) const;

    const Theme &m_theme;
    WorkflowTexts &m_texts;
    WorkflowDelegate *m_delegate;
    RowAction m_pressed = RowAction::None;
    QPersistentModelIndex m_pressedIndex;
};

} // namespace desk
