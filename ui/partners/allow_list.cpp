// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/allow_list.h"

#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace desk
{

AllowList::AllowList(const Theme &theme, const QString &title, const char *name, QWidget *parent)
    : QWidget(parent)
    , m_follow(new QCheckBox(tr("as for everybody"), this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *label = makeLabel(title, "strong", this);
    label->setBuddy(m_list);
    column->addWidget(label);
    m_follow->setObjectName(QLatin1String(name) + QLatin1String("Follow"));
    m_follow->setAccessibleName(tr("%1: as for everybody").arg(title));
    m_follow->hide();
    column->addWidget(m_follow);
    m_list->setObjectName(QLatin1String(name));
    m_list->setAccessibleName(title);
    m_list->setMinimumHeight(theme.px(120));
    column->addWidget(m_list, 1);
    connect(m_follow, &QCheckBox::toggled, m_list, &QWidget::setDisabled);
}

void AllowList::fill(const QStringList &all, const QStringList &allowed)
{
    m_list->clear();
    QStringList names = all;
    for (const QString &name : allowed) {
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        auto *item =
            new QListWidgetItem(all.contains(name) ? name : tr("%1 (not here now)").arg(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setToolTip(name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(allowed.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void AllowList::show(const QStringList &all, const QStringList &allowed)
{
    m_follow->hide();
    fill(all, allowed);
}

void AllowList::show(
    const QStringList &all, const std::optional<QStringList> &own, const QStringList &everybody)
{
    fill(all, own.value_or(everybody));
    m_follow->show();
    m_follow->setChecked(!own);
    m_list->setDisabled(!own);
}

QStringList AllowList::allowed() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

std::optional<QStringList> AllowList::own() const
{
    return m_follow->isChecked() ? std::nullopt : std::optional(allowed());
}

} // namespace desk
