// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/fact_grid.h"

#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

namespace desk
{

FactGrid::FactGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, theme.px(104));
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(1, theme.px(14));
    connect(&theme, &Theme::changed, this, [this] {
        m_grid->setColumnMinimumWidth(0, m_theme.px(104));
        m_grid->setColumnMinimumWidth(1, m_theme.px(14));
    });
}

int FactGrid::addLine(const QString &word, const char *name)
{
    const Line line{makeLabel(word, "secondary", this), new IconLabel(m_theme, {}, {}, 14, this),
        makeParagraph({}, nullptr, this)};
    line.text->setObjectName(QLatin1String(name));
    // What is long wraps rather than widening the card.
    line.text->setMinimumWidth(1);
    QSizePolicy policy = line.text->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    line.text->setSizePolicy(policy);
    const int row = static_cast<int>(m_lines.size());
    m_grid->addWidget(line.word, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.icon, row, 1, Qt::AlignTop);
    m_grid->addWidget(line.text, row, 2);
    m_lines.append(line);
    return row;
}

void FactGrid::set(int line, const Fact &fact)
{
    const Line &shown = m_lines.at(line);
    shown.icon->setIcon(fact.icon, fact.token);
    shown.icon->setVisible(!fact.icon.isEmpty());
    shown.text->setText(fact.text);
    shown.text->setToolTip(fact.toolTip.isEmpty() ? fact.text : fact.toolTip);
    shown.text->setAccessibleName(QStringLiteral("%1: %2").arg(shown.word->text(), fact.text));
    setStyleProperty(shown.text, "role", fact.role);
}

QString FactGrid::textOf(int line) const
{
    return m_lines.at(line).text->text();
}

} // namespace desk
