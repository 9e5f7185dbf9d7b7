// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/value_check.h"

#include "ui/form/schema_validator.h"
#include "ui/form/text_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace desk
{

namespace
{

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("desk::Form", text, nullptr, n);
}

QString shown(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

QString limitSentence(const FieldSchema &field)
{
    if (field.minimum && field.maximum)
        return say(QT_TRANSLATE_NOOP("desk::Form", "Must be between %1 and %2."))
            .arg(shown(*field.minimum), shown(*field.maximum));
    if (field.above && field.below)
        return say(QT_TRANSLATE_NOOP("desk::Form", "Must be above %1 and below %2."))
            .arg(shown(*field.above), shown(*field.below));
    if (field.minimum)
        return say(QT_TRANSLATE_NOOP("desk::Form", "Must be %1 or more.")).arg(shown(*field.minimum));
    if (field.maximum)
        return say(QT_TRANSLATE_NOOP("desk::Form", "Must be %1 or less.")).arg(shown(*field.maximum));
    if (field.above)
        return say(QT_TRANSLATE_NOOP("desk::Form", "Must be above %1.")).arg(shown(*field.above));
    return say(QT_TRANSLATE_NOOP("desk::Form", "Must be below %1.")).arg(shown(field.below.value_or(0)));
}

QString checkNumber(const FieldSchema &field, const QJsonValue &value)
{
    if (!value.isDouble())
        return field.kind == FieldKind::Integer
                   ? say(QT_TRANSLATE_NOOP("desk::Form", "Enter a whole number."))
                   : say(QT_TRANSLATE_NOOP("desk::Form", "Enter a number."));
    const double number = value.toDouble();
    if (field.kind == FieldKind::Integer && std::floor(number) != number)
        return say(QT_TRANSLATE_NOOP("desk::Form", "Enter a whole number."));
    if ((field.minimum && number < *field.minimum) || (field.maximum && number > *field.maximum) ||
        (field.above && number <= *field.above) || (field.below && number >= *field.below))
        return limitSentence(field);
    if (field.multipleOf && *field.multipleOf > 0) {
        const double parts = number / *field.multipleOf;
        if (std::abs(parts - std::round(parts)) > 1e-9)
            return say(QT_TRANSLATE_NOOP("desk::Form", "Must be a multiple of %1."))
                .arg(shown(*field.multipleOf));
    }
    return {};
}

QString checkText(const FieldSchema &field, const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    if (text.isEmpty() && !field.required && field.minLength == 0)
        return {};
    const bool timed =
        field.kind == FieldKind::Date || field.kind == FieldKind::DateTime || field.kind == FieldKind::Time;
    if (timed && standardTime(field.kind, text).isEmpty()) {
        return field.kind == FieldKind::Date
                   ? say(QT_TRANSLATE_NOOP("desk::Form", "Enter a date such as 2026-03-02."))
               : field.kind == FieldKind::Time
                   ? say(QT_TRANSLATE_NOOP("desk::Form", "Enter a time such as 10:15:00."))
                   : say(QT_TRANSLATE_NOOP(
                         "desk::Form", "Enter date and time such as 2026-03-02T10:15:00+01:00."));
    }
    const qsizetype length = text.toUcs4().size();
    if (length < field.minLength)
        return say(
            QT_TRANSLATE_N_NOOP("desk::Form", "Must have at least %Ln character(s)."), field.minLength);
    if (field.maxLength && length > *field.maxLength)
        return say(
            QT_TRANSLATE_N_NOOP("desk::Form", "Must have at most %Ln character(s)."), *field.maxLength);
    if (!field.pattern.isEmpty()) {
        const QRegularExpression pattern(field.pattern, QRegularExpression::UseUnicodePropertiesOption);
        if (pattern.isValid() && !pattern.match(text).hasMatch())
            return say(QT_TRANSLATE_NOOP("desk::Form", "Must have the form %1.")).arg(field.pattern);
    }
    return formatProblem(field.format, text);
}

QString checkList(const FieldSchema &field, const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    const QJsonArray list = value.toArray();
    if (list.size() < field.minItems)
        return field.kind == FieldKind::MultiChoice
                   ? say(QT_TRANSLATE_N_NOOP("desk::Form", "Choose at least %Ln."), field.minItems)
                   : say(QT_TRANSLATE_N_NOOP("desk::Form", "Enter at least %Ln line(s)."), field.minItems);
    if (field.maxItems && list.size() > *field.maxItems)
        return field.kind == FieldKind::MultiChoice
                   ? say(QT_TRANSLATE_N_NOOP("desk::Form", "Choose at most %Ln."), *field.maxItems)
                   : say(QT_TRANSLATE_N_NOOP("desk::Form", "Enter at most %Ln line(s)."), *field.maxItems);
    QSet<QString> seen;
    for (const QJsonValue &item : list) {
        if (field.kind == FieldKind::NumberList) {
            FieldSchema number = field;
            number.kind = field.integerItems ? FieldKind::Integer : FieldKind::Number;
            const QString problem = checkNumber(number, item);
            if (!problem.isEmpty())
                return say(QT_TRANSLATE_NOOP("desk::Form", "“%1”: %2")).arg(valueText(item), problem);
        }
        if (!field.items.isEmpty()) {
            const QString problem = checkText(field.items.first(), item);
            if (!problem.isEmpty())
                return say(QT_TRANSLATE_NOOP("desk::Form", "“%1”: %2")).arg(valueText(item), problem);
        }
        if (field.uniqueItems && seen.contains(valueText(item)))
            return say(QT_TRANSLATE_NOOP("desk::Form", "“%1” is there twice.")).arg(valueText(item));
        seen.insert(valueText(item));
    }
    return {};
}

QString checkOwn(const FieldSchema &field, const QJsonValue &value)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Number:
        return checkNumber(field, value);
    case FieldKind::Text:
    case FieldKind::Multiline:
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Time:
        return checkText(field, value);
    case FieldKind::MultiChoice:
    case FieldKind::TextList:
    case FieldKind::NumberList:
        return checkList(field, value);
    default:
        return {};
    }
}

bool isChoosing(FieldKind kind)
{
    return kind == FieldKind::Choice || kind == FieldKind::MultiChoice || kind == FieldKind::Alternatives;
}

QString checkGiven(const FieldSchema &field, const QJsonValue &value)
{
    if (field.readOnly || field.hidden)
        return {}; // nobody could mend it
    if (field.mustBeTrue && !value.toBool())
        return say(QT_TRANSLATE_NOOP("desk::Form", "Tick this to go on."));
    const bool missing = value.isUndefined() || (value.isNull() && !field.nullable);
    const bool empty = field.filled && ((value.isString() && value.toString().isEmpty()) ||
                                           (value.isArray() && value.toArray().isEmpty()));
    if (!field.required || (!missing && !empty))
        return {};
    return isChoosing(field.kind) ? say(QT_TRANSLATE_NOOP("desk::Form", "Choose a value."))
                                  : say(QT_TRANSLATE_NOOP("desk::Form", "Enter a value."));
}

class Check final
{
public:
    void properties(const QVector<FieldSchema> &fields, const QJsonValue &value, const QJsonValue &start,
        const QStringList &path)
    {
        const QJsonObject object = value.toObject();
        const QJsonObject first = start.toObject();
        for (const FieldSchema &field : fields)
            one(field, object.value(field.key), first.value(field.key), path + QStringList{field.key});
    }

    void one(
        const FieldSchema &field, const QJsonValue &value, const QJsonValue &start, const QStringList &path)
    {
        QString problem = checkGiven(field, value);
        if (problem.isEmpty() && value != start && !value.isUndefined() && !value.isNull())
            problem = checkOwn(field, value);
        if (!problem.isEmpty()) {
            found.append({path, problem});
            return;
        }
        if (!value.isObject())
            return;
        properties(field.properties, value, start, path);
        for (const FieldAlternative &alternative : field.alternatives) {
            if (!matches(alternative, value.toObject()))
                continue;
            properties(alternative.properties, value, start, path);
            return;
        }
        if (!field.alternatives.isEmpty() && field.required)
            found.append({path, say(QT_TRANSLATE_NOOP("desk::Form", "Choose a value."))});
    }

    QVector<ValueProblem> found;
};

bool related(const QStringList &a, const QStringList &b)
{
    return std::equal(a.begin(), a.begin() + std::min(a.size(), b.size()), b.begin());
}

} // namespace

QVector<ValueProblem> checkForm(const FieldSchema &form, const SchemaValidator &validator,
    const QJsonValue &value, const QJsonValue &start)
{
    Check check;
    check.one(form, value, start, {});
    if (value == start)
        return check.found;
    QVector<ValueProblem> result = check.found;
    const QVector<SchemaViolation> others = validator.violations(value);
    const QVector<SchemaViolation> before = others.isEmpty() ? others : validator.violations(start);
    for (const SchemaViolation &violation : others) {
        const bool told = std::any_of(check.found.begin(), check.found.end(),
            [&violation](const ValueProblem &problem) { return related(problem.path, violation.path); });
        const QJsonValue there = valueAt(value, violation.path);
        const bool stands = there == valueAt(start, violation.path) || before.contains(violation);
        if (!told && !stands)
            result.append({violation.path,
                say(QT_TRANSLATE_NOOP("desk::Form", "This value does not fit: %1")).arg(violation.text)});
    }
    return result;
}

QJsonValue valueAt(QJsonValue value, const QStringList &path)
{
    for (const QString &key : path)
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

QString standardTime(FieldKind kind, const QString &text)
{
    const QString trimmed = text.trimmed();
    const QLocale locale;
    if (kind == FieldKind::Date) {
        QDate date = QDate::fromString(trimmed, Qt::ISODate);
        for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
            if (!date.isValid())
                date = locale.toDate(trimmed, format);
        }
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }
    if (kind == FieldKind::Time) {
        const QTime time = QTime::fromString(trimmed, Qt::ISODate);
        return time.isValid() && time.msec() == 0 ? time.toString(Qt::ISODate) : QString();
    }
    QString spaced = trimmed;
    if (spaced.size() > 10 && spaced.at(10) == QLatin1Char(' '))
        spaced[10] = QLatin1Char('T');
    const QDateTime time = QDateTime::fromString(spaced, Qt::ISODate);
    if (!time.isValid() || spaced.size() <= 10)
        return {};
    // A time without a zone is this computer's; Airflow refuses one that does not say.
    return time.timeSpec() == Qt::LocalTime ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate)
                                            : spaced;
}

} // namespace desk
