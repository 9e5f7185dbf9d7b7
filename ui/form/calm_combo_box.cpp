// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/calm_combo_box.h"

#include "ui/form/choice_popup.h"

#include <QWheelEvent>

namespace desk
{

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
}

void CalmComboBox::makeSearchable(const Theme &theme, const QString &title)
{
    m_popup = new ChoicePopup(theme, title, this);
    connect(m_popup, &ChoicePopup::chosen, this, &QComboBox::setCurrentIndex);
}

void CalmComboBox::showPopup()
{
    if (!m_popup) {
        QComboBox::showPopup();
        return;
    }
    QStringList labels;
    for (int i = 0; i < count(); ++i)
        labels.append(itemText(i));
    m_popup->open(*this, labels, currentIndex());
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace desk
