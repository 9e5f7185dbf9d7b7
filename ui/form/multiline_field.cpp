// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/multiline_field.h"

#include "ui/form/json_text.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QLocale>
#include <QPlainTextEdit>

namespace desk
{

MultilineField::MultilineField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setReadOnly(schema.readOnly);
    if (schema.kind == FieldKind::Json) {
        m_edit->setFont(theme.font(TextRole::Mono));
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    fitHeight();
    setEditor(m_edit);
    if (isList())
        addHint(tr("One entry on each line."));
    else if (schema.kind == FieldKind::Json)
        addHint(tr("Written as JSON."));
    if (schema.nullable)
        addHint(tr("Leave empty for no value."));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MultilineField::onTextChanged);
}

/// Four lines at least; JSON grows with its content up to twelve.
void MultilineField::fitHeight()
{
    const int most = schema().kind == FieldKind::Json ? 12 : 6;
    const int lines = qBound(4, m_edit->blockCount(), most);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + theme().px(20));
}

bool MultilineField::isWide() const
{
    return schema().kind == FieldKind::Json;
}

bool MultilineField::isList() const
{
    return schema().kind == FieldKind::TextList || schema().kind == FieldKind::NumberList;
}

void MultilineField::onTextChanged()
{
    if (isShowing())
        return;
    m_unreadable.clear();
    if (schema().kind == FieldKind::Json && !m_edit->toPlainText().trimmed().isEmpty()) {
        const JsonText json = parseJson(m_edit->toPlainText());
        if (!json.problem.isEmpty())
            m_unreadable = tr("Line %1: %2").arg(json.line).arg(json.problem);
    }
    onEdited();
}

void MultilineField::display(const QJsonValue &value)
{
    m_unreadable.clear();
    QStringList lines;
    if (isList() && value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            lines.append(valueText(item));
    } else if (schema().kind == FieldKind::Json) {
        if (!value.isUndefined() && !(value.isNull() && schema().nullable))
            lines.append(prettyJson(value));
    } else if (!value.isNull()) {
        lines.append(valueText(value));
    }
    m_edit->setPlainText(lines.join(QLatin1Char('\n')));
    fitHeight();
}

QJsonValue MultilineField::read() const
{
    const QString text = m_edit->toPlainText();
    if (isList())
        return readList(text);
    if (schema().kind == FieldKind::Json)
        return readJson(text);
    return text.isEmpty() ? emptyValue() : QJsonValue(text);
}

QJsonValue MultilineField::readList(const QString &text) const
{
    QJsonArray items;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        bool isNumber = false;
        double number = 0;
        if (schema().kind == FieldKind::NumberList) {
            number = QLocale::c().toDouble(line.trimmed(), &isNumber);
            if (!isNumber)
                number = QLocale().toDouble(line.trimmed(), &isNumber);
        }
        items.append(isNumber ? QJsonValue(number) : QJsonValue(line));
    }
    if (items.isEmpty() && schema().initial.isUndefined() && !schema().required)
        return QJsonValue::Undefined;
    return items;
}

QJsonValue MultilineField::readJson(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return emptyValue();
    return m_unreadable.isEmpty() ? parseJson(text).value : FormField::value();
}

} // namespace desk
