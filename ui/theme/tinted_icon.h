// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIconEngine>
#include <QPointer>
#include <QString>

namespace desk
{

class Theme;

/// Draws a one-coloured SVG in a theme's colour, at whatever size and device pixel ratio is asked for. The
/// colour is looked up when painting, so an icon follows a change of theme by itself.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(const Theme &theme, QString name, QString token, int size);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

    /// The SVG's text in that colour; empty if there is no such icon.
    static QByteArray tinted(const QString &name, const QColor &colour);

private:
    QPointer<const Theme> m_theme;
    QString m_name;
    QString m_token;
    int m_size; ///< px at 100 % text size
};

} // namespace desk
