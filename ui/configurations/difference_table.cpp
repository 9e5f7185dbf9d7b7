// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/configurations/difference_table.h"

#include "ui/form/schema_form.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QJsonArray>

namespace desk
{

namespace
{

QString cellText(const QJsonValue &value)
{
    if (value.isUndefined())
        return DifferenceTable::tr("not there");
    if (value.isNull())
        return DifferenceTable::tr("no value");
    if (value.isString() && value.toString().isEmpty())
        return DifferenceTable::tr("an empty text");
    if (value.isBool())
        return value.toBool() ? DifferenceTable::tr("yes") : DifferenceTable::tr("no");
    if (value.isArray()) {
        QStringList entries;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            entries.append(valueText(entry));
        return entries.isEmpty() ? DifferenceTable::tr("an empty list") : entries.join(QStringLiteral(", "));
    }
    return valueText(value);
}

} // namespace

DifferenceTable::DifferenceTable(const Theme &theme, QWidget *parent)
    : QTableWidget(0, 3, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("differences"));
    setAccessibleName(tr("What differs"));
    setProperty("rows", QStringLiteral("roomy"));
    setShowGrid(false);
    setWordWrap(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(theme.px(34));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void DifferenceTable::show(const SchemaForm &form, const QString &leftName, const QJsonObject &left,
    const QString &rightName, const QJsonObject &right)
{
    setHorizontalHeaderLabels({tr("Field"), leftName, rightName});
    const QVector<ValueDifference> found = differences(left, right);
    setRowCount(int(found.size()));
    int row = 0;
    for (const ValueDifference &one : found) {
        const QStringList cells{form.titleOf(one.path), cellText(one.left), cellText(one.right)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(column == 0 ? one.path.join(QStringLiteral(" › ")) : cells.at(column));
            const QJsonValue &value = column == 2 ? one.right : one.left;
            if (column > 0 && (value.isUndefined() || value.isNull()))
                item->setForeground(m_theme.colour(u"text_secondary"));
            setItem(row, column, item);
        }
        ++row;
    }
}

} // namespace desk
