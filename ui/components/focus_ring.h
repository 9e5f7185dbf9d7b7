// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace desk
{

class Theme;

/// The ring around what has the keyboard focus: 2 px, 2 px away. Shown where the focus came by keyboard, and
/// not on fields and tables, which show it themselves. One for the application; it follows the focus in all
/// windows.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)
public:
    FocusRing(const Theme &theme, QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    QPointer<QFocusFrame> m_frame; ///< becomes the child of the window it is in, and goes with it
};

} // namespace desk
