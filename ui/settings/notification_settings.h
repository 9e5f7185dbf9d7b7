// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QSettings;

namespace desk
{

class Theme;

/// What the desktop is told, and whether there is an icon in its panel; kept at once. GUI thread.
class NotificationSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationSettings)
public:
    /// Both must outlive the widget.
    NotificationSettings(const Theme &theme, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
};

} // namespace desk
