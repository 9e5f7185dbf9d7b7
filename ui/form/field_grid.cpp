// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/field_grid.h"

#include "ui/form/form_field.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace desk
{

FieldGrid::FieldGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(28));
    m_grid->setVerticalSpacing(theme.px(14));
    m_grid->setColumnStretch(0, 1);
}

void FieldGrid::add(FormField *field)
{
    field->setParent(this);
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last(), field);
    m_fields.append(field);
    arrange(m_columns);
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() >= m_theme.px(640) ? 2 : 1;
    if (columns != m_columns)
        arrange(columns);
}

void FieldGrid::arrange(int columns)
{
    m_columns = columns;
    for (FormField *field : m_fields)
        m_grid->removeWidget(field);
    int row = 0;
    int column = 0;
    for (FormField *field : m_fields) {
        const bool wide = columns == 1 || field->isWide();
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(field, row, column, 1, wide ? columns : 1);
        column = wide ? columns : column + 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

} // namespace desk
