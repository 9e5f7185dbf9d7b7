// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QPainter>
#include <QProxyStyle>
#include <QSlider>

namespace desk
{

namespace
{

/// Makes room for a ring of 2 px at a distance of 2 px.
class RingStyle final : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
            return 4;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override
    {
        if (hint == SH_FocusFrame_AboveWidget)
            return 1;
        if (hint == SH_FocusFrame_Mask)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

/// What is painted.
class Ring final : public QFocusFrame
{
public:
    explicit Ring(const Theme &theme)
        : m_theme(theme)
    {
        auto *style = new RingStyle;
        style->setParent(this);
        setStyle(style);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colour(u"focus"), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(8), m_theme.px(8));
    }

private:
    const Theme &m_theme;
};

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QSlider *>(widget);
}

} // namespace

FocusRing::FocusRing(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *target = qobject_cast<QWidget *>(watched);
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                                reason == Qt::ShortcutFocusReason;
        if (target && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            const bool wanted = byKeyboard && wantsRing(target);
            if (wanted && !m_frame)
                m_frame = new Ring(m_theme);
            if (m_frame)
                m_frame->setWidget(wanted ? target : nullptr);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace desk
