// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/state_pill.h"

#include "app/backend/error_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace desk
{

StatePill::StatePill(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_pills(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatePill::setState(JobState state, const QString &text)
{
    m_state = state;
    m_text = text.isEmpty() ? stateWord(state) : text;
    setAccessibleName(m_text);
    setToolTip(m_text);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    return {m_pills.width(m_text), m_pills.height()};
}

QSize StatePill::minimumSizeHint() const
{
    return {m_pills.width({}), m_pills.height()};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_pills.paintOne(painter, rect(), m_state, m_text);
}

} // namespace desk
