// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/page_header.h"

#include "ui/components/text.h"

#include <QHBoxLayout>

namespace desk
{

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(makeLabel(title, "title", this))
    , m_line(makeLabel({}, "secondary", this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addSpacing(6);
    m_row->addWidget(m_line, 1);
    // The line gives way first; its whole is in the tooltip.
    m_line->setMinimumWidth(1);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setToolTip(line);
}

QString PageHeader::line() const
{
    return m_line->text();
}

void PageHeader::addLeading(QWidget *widget)
{
    m_row->insertWidget(0, widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace desk
