// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray/tray_picture.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace desk
{

namespace
{

constexpr double badgeShare = 0.54; // of the icon
constexpr double smallBadgeShare = 0.62;
constexpr int smallSide = 16;
const QColor light(0xF4, 0xF8, 0xF9);
const QColor rim(0x0C, 0x12, 0x14);
const QColor amber(0xF6, 0xC6, 0x67);
const QColor onAmber(0x3D, 0x2E, 0x0C);

QString iconOf(TrayShape shape)
{
    switch (shape) {
    case TrayShape::Late:
        return QStringLiteral("tray-late");
    case TrayShape::Lost:
        return QStringLiteral("tray-lost");
    case TrayShape::Offline:
        return QStringLiteral("tray-offline");
    case TrayShape::Good:
        break;
    }
    return QStringLiteral("tray-good");
}

/// The icon's shape in one colour.
QPixmap tinted(const QPixmap &shape, const QColor &colour)
{
    QPixmap picture = shape;
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

} // namespace

QPixmap trayPicture(const Theme &theme, TrayShape shape, int waiting, int side)
{
    // The theme scales with the text size; the panel does not.
    const double units = side * 100.0 / theme.textSize();
    QPixmap glyph = theme.pixmap(iconOf(shape), QStringLiteral("text"), qRound(units), 1.0)
                        .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    glyph.setDevicePixelRatio(1.0);
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPixmap dark = tinted(glyph, rim);
    painter.setOpacity(0.55);
    for (const QPoint offset : {QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)})
        painter.drawPixmap(offset, dark);
    painter.setOpacity(1.0);
    painter.drawPixmap(0, 0, tinted(glyph, light));
    if (waiting <= 0)
        return picture;
    const double share = side <= smallSide ? smallBadgeShare : badgeShare;
    const double badge = side * share;
    const QRectF place(side - badge, side - badge, badge, badge);
    // A gap around it, so that it does not run into the ring.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(place.adjusted(-1, -1, 0, 0), badge * 0.28, badge * 0.28);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(amber);
    painter.drawRoundedRect(place, badge * 0.28, badge * 0.28);
    QFont font = theme.font(TextRole::Badge);
    const QString number = waiting > 9 ? QStringLiteral("9+") : QString::number(waiting);
    font.setPixelSize(qMax(7, qRound(badge * (number.size() > 1 ? 0.62 : 0.8))));
    painter.setFont(font);
    painter.setPen(onAmber);
    painter.drawText(place, Qt::AlignCenter, number);
    return picture;
}

} // namespace desk
