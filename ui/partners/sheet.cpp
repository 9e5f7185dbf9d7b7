// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/sheet.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>

namespace desk
{

Sheet::Sheet(const Theme &theme, const QString &title, QWidget *over)
    : QDialog(over->window())
    , m_theme(theme)
    , m_body(new QVBoxLayout)
    , m_notice(new Banner(theme, Banner::Kind::Error, this))
    , m_reason(makeLabel({}, "secondary", this))
    , m_footer(new QFrame(this))
    , m_scroll(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QWidget(m_scroll);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(22, 18, 22, 16);
    inside->setSpacing(12);
    inside->addWidget(makeParagraph(title, "section", content));
    m_body->setSpacing(12);
    inside->addLayout(m_body, 1);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    inside->addWidget(m_notice);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    m_footer->setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setMinimumWidth(1);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_reason, 1);
    column->addWidget(m_footer);
    resize(theme.px(760), theme.px(600));
}

QPushButton *Sheet::addButton(const QString &text, const QString &icon, ButtonKind kind, const char *name)
{
    QPushButton *button = makeButton(m_theme, text, icon, kind, m_footer);
    button->setObjectName(QLatin1String(name));
    m_footer->layout()->addWidget(button);
    if (kind == ButtonKind::Primary)
        button->setDefault(true);
    return button;
}

void Sheet::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setToolTip(reason);
}

QString Sheet::reason() const
{
    return m_reason->text();
}

void Sheet::showError(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_notice->setKind(Banner::Kind::Error);
    m_notice->setText(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
    m_notice->show();
    reveal(m_notice);
}

void Sheet::showNotice(const QString &headline, const QString &detail, bool warning)
{
    m_notice->setKind(warning ? Banner::Kind::Warning : Banner::Kind::Ok);
    m_notice->setText(headline, detail);
    m_notice->show();
    reveal(m_notice);
}

void Sheet::hideNotice()
{
    m_notice->hide();
}

void Sheet::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, 12); });
}

} // namespace desk
