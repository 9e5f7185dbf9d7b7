// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/series_pane.h"

#include "ui/components/text.h"
#include "ui/datasets/folder_report_text.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace desk
{

namespace
{

constexpr int edge = 200; // px at 100 %

} // namespace

SeriesPane::SeriesPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_picture(new QLabel(this))
    , m_message(makeParagraph({}, "secondary", this))
    , m_caption(makeParagraph({}, "caption", this))
{
    setObjectName(QStringLiteral("card"));
    setFixedWidth(theme.px(edge + 26));
    connect(&theme, &Theme::changed, this, [this] {
        setFixedWidth(m_theme.px(edge + 26));
        place();
    });
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setObjectName(QStringLiteral("picture"));
    m_message->setObjectName(QStringLiteral("pictureMessage"));
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_picture);
    column->addWidget(m_message);
    column->addWidget(m_caption);
    column->addStretch(1);
    m_picture->hide();
}

int SeriesPane::pictureEdge() const
{
    return qRound(m_theme.px(edge) * devicePixelRatioF());
}

void SeriesPane::showNothing(const QString &why)
{
    m_image = {};
    m_picture->hide();
    m_message->setText(why);
    m_message->show();
    m_caption->clear();
}

void SeriesPane::showPicture(const Series &series, const SeriesPicture &picture)
{
    const QString why = textOf(picture);
    if (!why.isEmpty()) {
        showNothing(why);
    } else {
        const auto *bytes = reinterpret_cast<const uchar *>(picture.rgb.constData());
        m_image =
            QImage(bytes, picture.width, picture.height, picture.width * 3, QImage::Format_RGB888).copy();
        m_message->clear();
        m_message->hide();
        m_picture->show();
        m_picture->setAccessibleName(tr("Picture of the series %1").arg(series.description));
        place();
    }
    m_caption->setText(series.description.isEmpty() ? series.modality : series.description);
}

QString SeriesPane::message() const
{
    return m_message->text();
}

void SeriesPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void SeriesPane::place()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        m_image.scaled(QSize(pictureEdge(), pictureEdge()), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

} // namespace desk
