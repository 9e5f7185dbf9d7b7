// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/shared_dataset_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QTableView;

namespace desk
{

class PageStates;
class Theme;

/// The datasets of several runners, to choose one that all of them allow; the others are grey, with who does
/// not allow them.
class SharedDatasets final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedDatasets)
public:
    explicit SharedDatasets(const Theme &theme, QWidget *parent = nullptr);

    void setRunners(const QVector<Runner> &runners);
    void setText(const QString &text);
    /// Chooses without telling; empty, or one that cannot be used, chooses nothing.
    void choose(const QString &dataset);
    const SharedDatasetModel &model() const { return m_model; }
    void focusTable();

Q_SIGNALS:
    void chosen(const QString &dataset);
    /// Enter, or a double click.
    void activated();
    void searchCleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCurrentChanged();
    void showState();

    const Theme &m_theme;
    SharedDatasetModel m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    QCheckBox *m_usable;
    PageStates *m_states = nullptr;
    QString m_text;
    bool m_quiet = false;
};

} // namespace desk
