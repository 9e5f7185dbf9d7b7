// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk
{

class Theme;

/// A part of a form with a title that opens and closes it, and a word on what a closed one holds.
class CollapsibleSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollapsibleSection)
public:
    /// Takes the content over; open at first.
    CollapsibleSection(const Theme &theme, const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    /// Shown beside the title while closed.
    void setSummary(const QString &summary);

private:
    const Theme &m_theme;
    QPushButton *m_title;
    QLabel *m_summary;
    QWidget *m_content;
    bool m_open = true;
};

} // namespace desk
