// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/banner.h"

#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace desk
{

Banner::Banner(const Theme &theme, Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, {}, {}, 20, this))
    , m_headline(makeParagraph({}, "strong", this))
    , m_detail(makeParagraph({}, "secondary", this))
    , m_buttons(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 10, 9);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addStretch();
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    texts->addStretch();
    row->addLayout(texts, 1);
    m_buttons->setSpacing(8);
    row->addLayout(m_buttons);
    m_detail->hide();
    setKind(kind);
}

void Banner::setKind(Kind kind)
{
    struct Look {
        const char *property;
        const char *icon;
    };
    static constexpr Look looks[] = {
        {"info", "info"}, {"ok", "success"}, {"warning", "warning"}, {"error", "error"}};
    const Look &look = looks[static_cast<int>(kind)];
    setStyleProperty(this, "banner", QLatin1String(look.property));
    m_icon->setIcon(
        QLatin1String(look.icon), QStringLiteral("feedback.%1.fg").arg(QLatin1String(look.property)));
}

void Banner::setText(const QString &headline, const QString &detail)
{
    if (m_headline->text() == headline && m_detail->text() == detail)
        return;
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Banner::headline() const
{
    return m_headline->text();
}

QPushButton *Banner::addButton(const QString &text, const QString &icon, ButtonKind kind)
{
    QPushButton *button = makeButton(m_theme, text, icon, kind, this);
    m_buttons->addWidget(button);
    return button;
}

} // namespace desk
