// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/page_id.h"

#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace desk
{

class Theme;

/// Navigation: the instance, the button that starts a workflow, the pages, who is working. Narrow, it is a
/// rail of icons whose words are tooltips.
class Sidebar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)
public:
    /// role: the word for what whoever works here may do. pages: in their order; Ctrl+1 is the first.
    Sidebar(const Theme &theme, const QString &instanceName, const QString &username, const QString &role,
        const QVector<PageId> &pages, QWidget *parent = nullptr);

    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    /// Whether there is a sign-in to come back through.
    void setLockable(bool lockable);
    /// Marks the page that is shown; nothing for a page that is not in the sidebar.
    void setCurrent(PageId page);
    /// A number at a page's entry, with what it counts in words; 0: none.
    void setCount(PageId page, int count, const QString &words);

Q_SIGNALS:
    void startAsked();
    void pageAsked(desk::PageId page);
    void lockAsked();

private:
    void addPage(QVBoxLayout *column, PageId page, int key);
    void readTheme();

    const Theme &m_theme;
    bool m_rail = false;
    QHBoxLayout *m_instanceRow;
    QHBoxLayout *m_userRow;
    QWidget *m_instanceTexts;
    QWidget *m_userTexts;
    QPushButton *m_start;
    QToolButton *m_lock;
    bool m_lockable = false;
    QHash<PageId, QPushButton *> m_pages;
};

} // namespace desk
