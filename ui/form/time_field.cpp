// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/time_field.h"

#include "ui/form/value_check.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace desk
{

TimeField::TimeField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setReadOnly(schema.readOnly);
    m_edit->setPlaceholderText(schema.kind == FieldKind::Date ? QStringLiteral("2026-03-02")
                               : schema.kind == FieldKind::Time
                                   ? QStringLiteral("10:15:00")
                                   : QStringLiteral("2026-03-02T10:15:00+01:00"));
    setEditor(m_edit);
    if (schema.nullable && !schema.readOnly)
        addHint(tr("Leave empty for no value."));
    if (schema.kind != FieldKind::Time && !schema.readOnly) {
        QAction *open =
            m_edit->addAction(theme.icon(QStringLiteral("calendar"), QStringLiteral("text_secondary")),
                QLineEdit::TrailingPosition);
        open->setToolTip(tr("Choose a day (Down)"));
        open->setShortcut(Qt::Key_Down);
        open->setShortcutContext(Qt::WidgetShortcut);
        connect(open, &QAction::triggered, this, &TimeField::openCalendar);
    }
    connect(m_edit, &QLineEdit::textEdited, this, &TimeField::onEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &TimeField::normalise);
}

void TimeField::display(const QJsonValue &value)
{
    m_edit->setText(value.isNull() ? QString() : valueText(value));
}

QJsonValue TimeField::read() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return schema().nullable ? QJsonValue(QJsonValue::Null)
               : schema().initial.toString().isEmpty() && schema().initial.isString()
                   ? QJsonValue(QString())
                   : QJsonValue(QJsonValue::Undefined);
    const QString standard = standardTime(schema().kind, text);
    return standard.isEmpty() ? text : standard;
}

void TimeField::normalise()
{
    const QString standard = standardTime(schema().kind, m_edit->text());
    if (!standard.isEmpty() && FormField::value().toString() == standard)
        m_edit->setText(standard);
}

void TimeField::openCalendar()
{
    auto *menu = new QMenu(m_edit);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate now = QDate::fromString(m_edit->text().left(10), Qt::ISODate);
    if (now.isValid())
        calendar->setSelectedDate(now);
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(calendar);
    menu->addAction(entry);
    const auto take = [this, menu](QDate date) {
        choose(date);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->setFocus();
}

void TimeField::choose(QDate date)
{
    const QString day = date.toString(Qt::ISODate);
    if (schema().kind == FieldKind::Date) {
        m_edit->setText(day);
    } else {
        const QString time = m_edit->text().mid(10);
        m_edit->setText(
            standardTime(FieldKind::DateTime, day + (time.isEmpty() ? QStringLiteral("T00:00:00") : time)));
    }
    onEdited();
}

} // namespace desk
