// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/collapsible_section.h"

#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk
{

CollapsibleSection::CollapsibleSection(
    const Theme &theme, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeButton(theme, title, QStringLiteral("chevron-down"), ButtonKind::Quiet, this))
    , m_summary(makeLabel({}, "caption", this))
    , m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(content);
    m_title->setStyleSheet(QStringLiteral("text-align: left; padding: 0 6px 0 0; font-weight: 600;"));
    m_summary->hide();
    connect(m_title, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
}

void CollapsibleSection::setOpen(bool open)
{
    m_open = open;
    m_content->setVisible(open);
    m_summary->setVisible(!open && !m_summary->text().isEmpty());
    setButtonIcon(m_title, m_theme, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
        ButtonKind::Quiet);
    m_title->setAccessibleDescription(open ? tr("open") : tr("closed; %1").arg(m_summary->text()));
}

void CollapsibleSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    setOpen(m_open);
}

} // namespace desk
