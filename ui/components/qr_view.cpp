// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/qr_view.h"

#include <QPainter>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace desk
{

namespace
{

constexpr int margin = 4; // modules of white around it, as the standard wants

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
}

bool QrView::setText(const SecretBytes &text)
{
    clear();
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.view().data());
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeData(static_cast<int>(text.view().size()), bytes, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return false;
    m_code = QImage(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool dark = code->data[y * code->width + x] & 1U; // the lowest bit is the colour
            m_code.setPixel(x, y, dark ? 0xFF000000U : 0xFFFFFFFFU);
        }
    }
    update();
    return true;
}

void QrView::clear()
{
    m_code.fill(Qt::white);
    m_code = {};
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_code.isNull())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // Whole pixels for a module, or its edges blur.
    const qreal ratio = devicePixelRatioF();
    const int modules = m_code.width() + 2 * margin;
    const qreal module = qMax(1.0, std::floor(qMin(width(), height()) * ratio / modules)) / ratio;
    const qreal side = module * m_code.width();
    painter.drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace desk
