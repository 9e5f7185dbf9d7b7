// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace desk
{

class SearchField;

/// Any number of many values: a list to tick with a search line above it, and the chosen ones in words below.
class LongChoiceField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LongChoiceField)
public:
    LongChoiceField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

    QWidget *editor() const override;

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &label, const QJsonValue &value);
    void narrow(const QString &text);
    void tell();

    SearchField *m_search;
    QListView *m_list;
    QLabel *m_chosen;
    QStandardItemModel *m_items;
    QSortFilterProxyModel *m_shown;
    QVector<QJsonValue> m_values; // by row of the items
};

} // namespace desk
