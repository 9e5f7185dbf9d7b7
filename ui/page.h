// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace desk
{

/// A page of the main window. GUI thread.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)
public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    /// What the window's title and the screen reader call it.
    virtual QString title() const = 0;
    /// It is shown from now on; reads what it needs anew.
    virtual void activated() {}
    /// Another page is shown from now on.
    virtual void deactivated() {}
    /// F5: asks Airflow and the store now.
    virtual void refresh() {}
    /// The field that Ctrl+F goes to; nothing if the page has no search.
    virtual QWidget *searchField() const { return nullptr; }
};

} // namespace desk
