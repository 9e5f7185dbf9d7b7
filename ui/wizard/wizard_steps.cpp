// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/wizard_steps.h"

#include "ui/components/text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/step_button.h"

#include <QBoxLayout>
#include <QLabel>

namespace desk
{

WizardSteps::WizardSteps(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_title(makeLabel(title, "section", this))
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    setCompact(false);
}

void WizardSteps::setStates(const QVector<State> &states)
{
    while (m_buttons.size() < states.size()) {
        const int step = int(m_buttons.size());
        auto *button = new StepButton(m_theme, step + 1, this);
        button->setCompact(m_compact);
        m_layout->insertWidget(step + 1, button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons.append(button);
    }
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setState(states.at(i), int(states.size()));
}

void WizardSteps::setCompact(bool compact)
{
    m_compact = compact;
    m_layout->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int side = m_theme.px(16);
    m_layout->setContentsMargins(side, m_theme.px(compact ? 6 : 18), side, m_theme.px(compact ? 6 : 16));
    m_layout->setSpacing(m_theme.px(compact ? 14 : 8));
    m_title->setVisible(!compact);
    setMinimumWidth(compact ? 0 : m_theme.px(204));
    setMaximumWidth(compact ? QWIDGETSIZE_MAX : m_theme.px(204));
    for (StepButton *button : m_buttons)
        button->setCompact(compact);
}

} // namespace desk
