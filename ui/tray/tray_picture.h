// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>
#include <QString>

namespace desk
{

class Theme;

/// How things stand, as the tray tells it by the shape of its icon.
enum class TrayShape { Good, Late, Lost, Offline };

/// The tray's icon with a badge of how many jobs wait: 1 to 9, then "9+"; 0: none. Light with a dark rim, so
/// that it is seen on every panel. side: in device pixels. Pure, but for the theme's icons.
QPixmap trayPicture(const Theme &theme, TrayShape shape, int waiting, int side);

} // namespace desk
