// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>

namespace desk
{

class Theme;

/// A check box painted as a switch, with the word on or off. It does not turn by itself: asked() says what
/// the person wants, and whoever carries that out sets it.
class Switch final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Switch)
public:
    /// name: for screen readers.
    Switch(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void asked(bool on);

protected:
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace desk
