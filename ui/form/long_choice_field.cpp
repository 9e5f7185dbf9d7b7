// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/long_choice_field.h"

#include "ui/components/search_field.h"
#include "ui/components/text.h"
#include "ui/form/multi_choice_field.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace desk
{

LongChoiceField::LongChoiceField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_items(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("well"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(6));
    m_search = new SearchField(theme, tr("Search"), frame);
    m_list = new QListView(frame);
    m_list->setProperty("rows", QStringLiteral("roomy"));
    m_chosen = makeParagraph({}, "caption", frame);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_chosen);
    m_shown->setSourceModel(m_items);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(theme.px(168));
    m_list->setTabKeyNavigation(false);
    setEditor(frame);
    m_search->setAccessibleName(tr("Search in %1").arg(schema.title));
    m_list->setAccessibleName(schema.title);
    watch(m_search);
    watch(m_list);
    for (const FieldChoice &choice : schema.choices)
        add(choice.label, choice.value);
    addHint(tr("Choose any number."));
    connect(m_search, &SearchField::searched, this, &LongChoiceField::narrow);
    connect(m_items, &QStandardItemModel::itemChanged, this, [this] {
        tell();
        onEdited();
    });
}

void LongChoiceField::add(const QString &label, const QJsonValue &value)
{
    auto *item = new QStandardItem(label);
    item->setToolTip(label);
    item->setFlags(schema().readOnly ? Qt::ItemIsSelectable
                                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    m_items->appendRow(item);
    m_values.append(value);
}

QWidget *LongChoiceField::editor() const
{
    return m_search;
}

void LongChoiceField::narrow(const QString &text)
{
    m_shown->setFilterFixedString(text);
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

void LongChoiceField::display(const QJsonValue &value)
{
    const QJsonArray chosen = value.toArray();
    for (const QJsonValue &item : chosen) {
        if (!m_values.contains(item))
            add(valueText(item), item);
    }
    for (int row = 0; row < m_items->rowCount(); ++row)
        m_items->item(row)->setCheckState(chosen.contains(m_values.at(row)) ? Qt::Checked : Qt::Unchecked);
    tell();
}

QJsonValue LongChoiceField::read() const
{
    QVector<QJsonValue> chosen;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            chosen.append(m_values.at(row));
    }
    return chosenList(schema(), FormField::value().toArray(), chosen);
}

void LongChoiceField::tell()
{
    QStringList chosen;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            chosen.append(m_items->item(row)->text());
    }
    const QString count = tr("%1 of %2 chosen").arg(chosen.size()).arg(m_items->rowCount());
    m_chosen->setText(
        chosen.isEmpty() ? tr("%1.").arg(count) : tr("%1: %2").arg(count, chosen.join(QStringLiteral(", "))));
    m_list->setAccessibleDescription(m_chosen->text());
}

/// Down leads from the line into the list, as in every list with a search.
bool LongChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_shown->index(0, 0));
        return true;
    }
    return FormField::eventFilter(watched, event);
}

} // namespace desk
