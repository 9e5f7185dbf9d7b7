// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/difference_model.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QTableView;

namespace desk
{

class IconLabel;
class Theme;

/// In what the forms of the chosen DAG differ between the chosen runners, side by side, what that means, and
/// the way out.
class DifferenceView final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceView)
public:
    explicit DifferenceView(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself where there are none. dag: as it is shown.
    void showDifferences(
        const QString &dag, const QStringList &runners, const QVector<SchemaDifference> &differences);

Q_SIGNALS:
    /// A runner is not to be among those that were chosen any more.
    void leaveOutAsked(const QString &runner);

private:
    void showButtons(const QStringList &runners, const QVector<SchemaDifference> &differences);

    const Theme &m_theme;
    DifferenceModel m_model;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_rule;
    QHBoxLayout *m_buttons;
    QStringList m_named; ///< who can be left out by a button
    QTableView *m_table;
};

} // namespace desk
