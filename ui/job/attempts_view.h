// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

namespace desk
{

class AttemptModel;
class Theme;

/// The attempts of a job; Enter or a double click shows one of them on the whole page.
class AttemptsView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsView)
public:
    /// Both must outlive the view.
    AttemptsView(AttemptModel &model, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void attemptOpened(int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
    void resizeColumns();

    const Theme &m_theme;
};

} // namespace desk
