// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QWidget>

/// The dialog of that class that is on the screen; null without one.
template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}
