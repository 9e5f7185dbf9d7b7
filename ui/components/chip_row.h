// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace desk
{

class Theme;

/// Chips of which one is chosen: a filter. Arrow keys go from one to the next.
class ChipRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipRow)
public:
    explicit ChipRow(const Theme &theme, QWidget *parent = nullptr);

    /// A chip with its word and, optionally, a shape in a colour of the theme. The first one is chosen.
    void addChip(int id, const QString &word, const QString &icon = {}, const QString &token = {});
    /// The number after the word; none is shown for a negative one.
    void setCount(int id, int count);
    int chosen() const;
    /// Chooses without telling.
    void choose(int id);

Q_SIGNALS:
    void chosenChanged(int id);

private:
    void relabel(int id);

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace desk
