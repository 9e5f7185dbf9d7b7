// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QListView;
class QSortFilterProxyModel;
class QStringListModel;

namespace desk
{

class SearchField;
class Theme;

/// A long list to choose from, with a search line above it, that opens below a field. The keyboard stays in
/// the line: letters narrow the list, arrows walk through it, Enter chooses, Escape empties the line and then
/// closes. GUI thread.
class ChoicePopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoicePopup)
public:
    /// title: what is chosen, for those who cannot see the field.
    ChoicePopup(const Theme &theme, const QString &title, QWidget *parent);

    void open(const QWidget &below, const QStringList &labels, int current);

Q_SIGNALS:
    /// The index among the labels.
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow(const QString &text);
    void choose(const QModelIndex &row);

    const Theme &m_theme;
    SearchField *m_search;
    QListView *m_list;
    QStringListModel *m_labels;
    QSortFilterProxyModel *m_shown;
};

} // namespace desk
