// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace desk
{

class Theme;

/// A picture of the theme, sharp at every device pixel ratio, that follows the theme's colours and text size.
/// Says nothing to a screen reader: the text beside it does.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)
public:
    IconLabel(
        const Theme &theme, const QString &icon, const QString &token, int size, QWidget *parent = nullptr);

    void setIcon(const QString &icon, const QString &token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_token;
    int m_size;
};

} // namespace desk
