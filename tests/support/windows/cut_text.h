// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QLabel>

/// Whether a label or a button shows less than its text, and no tooltip says the whole.
inline bool isTextCut(const QWidget &widget)
{
    if (!widget.toolTip().isEmpty())
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return !label->wordWrap() && !label->text().isEmpty() &&
               label->width() + 1 < label->sizeHint().width() &&
               label->width() + 1 < label->fontMetrics().horizontalAdvance(label->text());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->width() + 1 < button->fontMetrics().horizontalAdvance(button->text());
    return false;
}
