// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace desk
{

class Theme;

/// Draws a row of RequestModel in two lines: who asks and what for strong, the particulars below; why it
/// waits behind a shape, the diamond of what waits or the warning of what may not start. Rows of
/// RequestJobModel likewise, in one line.
class RequestDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDelegate)
public:
    RequestDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace desk
