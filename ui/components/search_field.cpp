// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/search_field.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace desk
{

using namespace std::chrono_literals;

SearchField::SearchField(const Theme &theme, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(true);
    addAction(theme.icon(QStringLiteral("search"), QStringLiteral("text_secondary")), LeadingPosition);
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(theme.icon(QStringLiteral("close"), QStringLiteral("text_secondary")));
    const auto icons = findChildren<QToolButton *>();
    for (QToolButton *icon : icons) {
        const bool clears = icon->defaultAction() &&
                            icon->defaultAction()->objectName() == QLatin1String("_q_qlineeditclearaction");
        icon->setAccessibleName(clears ? tr("Clear search") : tr("Search"));
    }
    m_wait.setSingleShot(true);
    m_wait.setInterval(150ms);
    connect(&m_wait, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
}

void SearchField::reset()
{
    clear();
    announce();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        reset();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        announce();
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce()
{
    m_wait.stop();
    const QString now = text().trimmed();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT searched(now);
}

} // namespace desk
