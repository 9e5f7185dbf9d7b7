// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

namespace desk
{

class TaskModel;
class Theme;

/// The tasks of a run: shape and name, how long, and a bar on the run's time line.
class TaskList final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskList)
public:
    /// Both must outlive the list.
    TaskList(TaskModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Row that is chosen, or -1.
    int currentRow() const { return currentIndex().row(); }
    void chooseRow(int row);

Q_SIGNALS:
    void rowChosen(int row);
    /// Enter or a double click: its log.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void resizeColumns();

    const Theme &m_theme;
};

} // namespace desk
