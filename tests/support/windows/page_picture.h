// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/windows/shown_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

namespace desk
{

/// Draws a page as the main window shows it, light and dark, once and twice as sharp, into the build folder's
/// "pages"; false if a picture is blank.
inline bool drawPage(QWidget &page, Theme &theme, const QString &name)
{
    const QDir folder(QStringLiteral(DESK_BINARY_DIR "/pages"));
    folder.mkpath(QStringLiteral("."));
    const Theme::Choice before = theme.choice();
    bool drawn = true;
    for (const auto &[choice, word] : {std::pair{Theme::Choice::Light, "light"},
             std::pair{Theme::Choice::Dark, "dark"}, std::pair{Theme::Choice::Contrast, "contrast"}}) {
        theme.setChoice(choice);
        QTest::qWait(60);
        for (const int ratio : {1, 2}) {
            if (ratio == 2 && choice == Theme::Choice::Contrast)
                continue;
            QImage picture(page.size() * ratio, QImage::Format_RGB32);
            picture.setDevicePixelRatio(ratio);
            picture.fill(theme.colour(u"window"));
            QPainter painter(&picture);
            page.render(&painter, {}, {}, QWidget::DrawChildren);
            painter.end();
            const QString suffix = ratio == 2 ? QStringLiteral("-2x") : QString();
            drawn = picture.save(folder.filePath(
                        QStringLiteral("%1-%2%3.png").arg(name, QLatin1String(word), suffix))) &&
                    drawn;
            QImage blank(picture.size(), QImage::Format_RGB32);
            blank.setDevicePixelRatio(ratio);
            blank.fill(theme.colour(u"window"));
            drawn = picture != blank && drawn;
        }
    }
    theme.setChoice(before);
    // What the pictures say, for those who look for words.
    QFile words(folder.filePath(name + QStringLiteral(".txt")));
    const QByteArray text = shownText(page);
    drawn = words.open(QIODevice::WriteOnly) && words.write(text) == text.size() && drawn;
    return drawn;
}

} // namespace desk
