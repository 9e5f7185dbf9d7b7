// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/wizard_steps.h"

#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/step_button.h"

#include <QBoxLayout>
#include <QLabel>
#include <algorithm>

namespace desk
{

WizardSteps::WizardSteps(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_title(makeLabel(title, "section", this))
    , m_kept(new QWidget(this))
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    auto *row = new QHBoxLayout(m_kept);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(new IconLabel(theme, QStringLiteral("draft"), QStringLiteral("text_muted"), 14, m_kept), 0,
        Qt::AlignTop);
    row->addWidget(makeParagraph(tr("Draft kept as you go, also after a crash"), "caption", m_kept), 1);
    m_layout->addWidget(m_kept);
    setCompact(false);
}

void WizardSteps::setStates(const QVector<State> &states)
{
    while (m_buttons.size() < states.size()) {
        const int step = int(m_buttons.size());
        auto *button = new StepButton(m_theme, this);
        button->setCompact(m_compact);
        m_layout->insertWidget(step + 1, button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons.append(button);
    }
    const auto count =
        std::count_if(states.begin(), states.end(), [](const State &state) { return !state.hidden; });
    int number = 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(!states.at(i).hidden);
        if (!states.at(i).hidden)
            m_buttons.at(i)->setState(states.at(i), ++number, int(count));
    }
}

void WizardSteps::setKept(bool kept)
{
    m_isKept = kept;
    m_kept->setVisible(!m_compact && kept);
}

void WizardSteps::setCompact(bool compact)
{
    m_compact = compact;
    m_layout->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int side = m_theme.px(16);
    m_layout->setContentsMargins(side, m_theme.px(compact ? 6 : 18), side, m_theme.px(compact ? 6 : 16));
    m_layout->setSpacing(m_theme.px(compact ? 14 : 8));
    m_title->setVisible(!compact);
    m_kept->setVisible(!compact && m_isKept);
    setMinimumWidth(compact ? 0 : m_theme.px(204));
    setMaximumWidth(compact ? QWIDGETSIZE_MAX : m_theme.px(204));
    for (StepButton *button : m_buttons)
        button->setCompact(compact);
}

} // namespace desk
