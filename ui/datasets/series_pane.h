// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series.h"

#include <QFrame>
#include <QImage>

class QLabel;

namespace desk
{

class Theme;

/// A picture of one series, or why there is none. GUI thread.
class SeriesPane final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesPane)
public:
    explicit SeriesPane(const Theme &theme, QWidget *parent = nullptr);

    /// Edge of the pictures that it shows, in device pixels.
    int pictureEdge() const;
    void showNothing(const QString &why);
    void showPicture(const Series &series, const SeriesPicture &picture);
    const QImage &image() const { return m_image; }
    /// What stands in the place of a picture; empty while there is one.
    QString message() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QImage m_image;
    QLabel *m_picture;
    QLabel *m_message;
    QLabel *m_caption;
};

} // namespace desk
