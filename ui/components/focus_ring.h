// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFocusFrame>

namespace desk
{

class Theme;

/// The ring around what has the keyboard focus: 2 px, 2 px away. Shown where the focus came by keyboard, and
/// not on fields and tables, which show it themselves. One for the application; owned by it.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)
public:
    /// Follows the focus in all windows; deleted with its owner.
    static void install(const Theme &theme, QObject *owner);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(const Theme &theme);

    const Theme &m_theme;
};

} // namespace desk
