// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/wizard_step.h"

#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace desk
{

WizardStep::WizardStep(WizardDraft &draft, const Theme &theme, const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_line(makeLabel({}, "secondary", this))
{
    m_column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12));
    m_column->setSpacing(theme.px(12));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.px(2));
    texts->addWidget(makeLabel(question, "title", this));
    texts->addWidget(m_line);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->setSpacing(theme.px(8));
    m_head->addLayout(texts, 1);
    m_column->addLayout(m_head);
    setAccessibleName(question);
}

void WizardStep::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setToolTip(line);
}

void WizardStep::addAction(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignBottom);
}

} // namespace desk
