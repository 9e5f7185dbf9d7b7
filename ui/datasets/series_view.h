// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/series_filter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace desk
{

class PageStates;
class SearchField;
class Theme;

/// A table of series with ticks, a search above it, and a bar below that says how many are ticked and what
/// can be done with them. Space ticks the selected rows. GUI thread.
class SeriesView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesView)
public:
    /// The filter must outlive the view.
    SeriesView(SeriesFilter &filter, const Theme &theme, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    PageStates *states() const { return m_states; }
    SearchField *search() const { return m_search; }
    /// A widget at the right of the search, and a button at the right of the bar.
    void addOption(QWidget *widget);
    void addAction(QPushButton *button);
    void showPatients(bool shown);
    /// How many series there are, read or not; the bar says it.
    void setTotal(int total);
    /// Puts the identifiers of what is ticked, else of what is selected, on the clipboard.
    void copy();

Q_SIGNALS:
    /// The text changed; the filter has it already.
    void searched(const QString &text);
    /// Before every shown series is ticked: whoever reads them in portions reads the rest, and calls
    /// tickShown().
    void tickAllAsked();
    void sortAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QWidget *buildBar();
    void updateBar();
    void layoutColumns();
    QStringList selected() const;

    SeriesFilter &m_filter;
    const Theme &m_theme;
    int m_total = 0;
    SearchField *m_search;
    QHBoxLayout *m_top;
    QTableView *m_table;
    PageStates *m_states;
    QLabel *m_count = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

} // namespace desk
