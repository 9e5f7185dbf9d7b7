// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace desk
{

/// Title of a page, one line on how things stand, and what can be done, the main action last.
class PageHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The line beside the title.
    void setLine(const QString &line);
    QString line() const;
    /// A widget before the title, such as the way back.
    void addLeading(QWidget *widget);
    void addAction(QWidget *widget);

private:
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_line;
};

} // namespace desk
