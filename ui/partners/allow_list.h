// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>
#include <optional>

class QCheckBox;
class QListWidget;

namespace desk
{

class Theme;

/// Names that are allowed, ticked in a list of those there are. Where it may, it follows what holds for
/// everybody.
class AllowList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AllowList)
public:
    /// name: finds the list in tests.
    AllowList(const Theme &theme, const QString &title, const char *name, QWidget *parent = nullptr);

    /// All names there are, and those allowed; an allowed name that is not there any more stays in the list.
    void show(const QStringList &all, const QStringList &allowed);
    /// The same for one partner: its own names, or none set; then those of everybody.
    void show(const QStringList &all, const std::optional<QStringList> &own, const QStringList &everybody);
    QStringList allowed() const;
    /// Nothing while it follows what holds for everybody.
    std::optional<QStringList> own() const;

private:
    void fill(const QStringList &all, const QStringList &allowed);

    QCheckBox *m_follow;
    QListWidget *m_list;
};

} // namespace desk
