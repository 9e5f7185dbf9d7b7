// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/multiline_field.h"

#include "ui/form/json_text.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QLocale>
#include <QPlainTextEdit>
#include <algorithm>
#include <cmath>

namespace desk
{

namespace
{

bool isOfType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return type == QLatin1String("boolean");
    case QJsonValue::Double:
        return type == QLatin1String("number") ||
               (type == QLatin1String("integer") && std::floor(value.toDouble()) == value.toDouble());
    case QJsonValue::String:
        return type == QLatin1String("string");
    case QJsonValue::Array:
        return type == QLatin1String("array");
    case QJsonValue::Object:
        return type == QLatin1String("object");
    default:
        return false;
    }
}

bool isOfOne(const QJsonValue &value, const QStringList &types)
{
    return std::any_of(
        types.begin(), types.end(), [&value](const QString &type) { return isOfType(value, type); });
}

} // namespace

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
    else if (schema.kind == FieldKind::Mixed)
        addHint(
            tr("A text; what reads as JSON of another allowed kind, such as 45 or {\"key\": 1}, is that."));
    if (schema.nullable)
        addHint(tr("Leave empty for no value."));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MultilineField::onTextChanged);
}

/// Four lines at least, one for what mostly is a word; JSON grows with its content up to twelve.
void MultilineField::fitHeight()
{
    const int least = schema().kind == FieldKind::Mixed ? 1 : 4;
    const int most = schema().kind == FieldKind::Json ? 12 : 6;
    const int lines = qBound(least, m_edit->blockCount(), most);
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
    } else if (schema().kind == FieldKind::Mixed) {
        lines.append(mixedText(value));
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
    if (schema().kind == FieldKind::Mixed)
        return readMixed(text);
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

/// As Airflow's own form reads such a text (its documentation of Params, "Multiple non-null types").
QJsonValue MultilineField::readMixed(const QString &text) const
{
    if (text.isEmpty())
        return emptyValue();
    const JsonText json = parseJson(text);
    return json.problem.isEmpty() && isOfOne(json.value, schema().types) ? json.value : QJsonValue(text);
}

/// A text in quotation marks only where it would be read as something else without them.
QString MultilineField::mixedText(const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isString() && readMixed(value.toString()) == value)
        return value.toString();
    return prettyJson(value);
}

} // namespace desk
