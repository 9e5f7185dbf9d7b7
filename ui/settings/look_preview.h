// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace desk
{

/// A small picture of a window in one of the looks. A click chooses it; for the keyboard there is the button
/// beside it.
class LookPreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookPreview)
public:
    LookPreview(const Theme &theme, Theme::Choice choice, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintLook(QPainter &painter, const QRectF &area, Look look) const;

    const Theme &m_theme;
    Theme::Choice m_choice;
};

} // namespace desk
