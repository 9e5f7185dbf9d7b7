// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/chip_row.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace desk
{

ChipRow::ChipRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &ChipRow::chosenChanged);
}

void ChipRow::addChip(int id, const QString &word, const QString &icon, const QString &token)
{
    auto *chip = new QPushButton(this);
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setProperty("word", word);
    chip->setProperty("count", -1);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setChecked(m_group->buttons().isEmpty());
    if (!icon.isEmpty()) {
        chip->setIcon(m_theme.icon(icon, token, 12));
        chip->setIconSize({m_theme.px(16), m_theme.px(12)});
        connect(&m_theme, &Theme::changed, chip, [this, chip] {
            chip->setIconSize({m_theme.px(16), m_theme.px(12)});
        });
    }
    m_group->addButton(chip, id);
    m_row->addWidget(chip);
    relabel(id);
}

void ChipRow::setCount(int id, int count)
{
    if (QAbstractButton *chip = m_group->button(id); chip && chip->property("count").toInt() != count) {
        chip->setProperty("count", count);
        relabel(id);
    }
}

int ChipRow::chosen() const
{
    return m_group->checkedId();
}

void ChipRow::choose(int id)
{
    if (QAbstractButton *chip = m_group->button(id))
        chip->setChecked(true);
}

void ChipRow::relabel(int id)
{
    QAbstractButton *chip = m_group->button(id);
    const int count = chip->property("count").toInt();
    const QString word = chip->property("word").toString();
    chip->setText(count < 0 ? word : word + QLatin1Char(' ') + QLocale().toString(count));
}

} // namespace desk
