// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/tinted_icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace desk
{

TintedIcon::TintedIcon(const Theme &theme, QString name, QString token, int size)
    : m_theme(&theme)
    , m_name(std::move(name))
    , m_token(std::move(token))
    , m_size(size)
{
}

QByteArray TintedIcon::tinted(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning() << "no such icon:" << name;
        return {};
    }
    QByteArray svg = file.readAll();
    if (colour.isValid())
        svg.replace(QByteArrayLiteral("\"#000\""), '"' + colour.name().toLatin1() + '"');
    return svg;
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap TintedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    if (!m_theme || size.isEmpty())
        return {};
    const QColor colour =
        m_token.isEmpty()
            ? QColor()
            : m_theme->colour(mode == QIcon::Disabled ? QStringLiteral("text_disabled") : m_token);
    const QString key = QStringLiteral("desk/%1/%2/%3x%4/%5")
                            .arg(m_name, colour.name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(m_name, colour));
    QPainter painter(&pixmap);
    // A canvas wider than high leaves air between icon and text, see Theme::buttonIconSize.
    const int side = qMin(size.width(), size.height());
    renderer.render(&painter, QRectF(0, (size.height() - side) / 2.0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QSize TintedIcon::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    // Never larger than the design says, also where a style asks for more.
    if (!m_theme || m_size <= 0)
        return size;
    const int side = m_theme->px(m_size);
    return {qMin(size.width(), qMax(side, m_theme->buttonIconSize().width())), qMin(size.height(), side)};
}

QIconEngine *TintedIcon::clone() const
{
    return m_theme ? new TintedIcon(*m_theme, m_name, m_token, m_size) : nullptr;
}

} // namespace desk
