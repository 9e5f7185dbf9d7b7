// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/json_text.h"

#include "ui/form/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace desk
{

namespace
{

QString sentence(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
        return QCoreApplication::translate("desk::Form", "a bracket or a quotation mark is not closed.");
    case QJsonParseError::MissingNameSeparator:
        return QCoreApplication::translate("desk::Form", "a colon is missing after a name.");
    case QJsonParseError::MissingValueSeparator:
        return QCoreApplication::translate("desk::Form", "a comma is missing.");
    case QJsonParseError::GarbageAtEnd:
        return QCoreApplication::translate("desk::Form", "there is something after the end.");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return QCoreApplication::translate("desk::Form", "a number is not complete.");
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return QCoreApplication::translate("desk::Form", "there is too much of it.");
    default:
        return QCoreApplication::translate(
            "desk::Form", "a value, a name in quotation marks or a bracket is expected here.");
    }
}

void write(QString &text, const QJsonValue &value, const QString &indent)
{
    const QString deeper = indent + QStringLiteral("  ");
    QString separator = QStringLiteral("\n");
    if (value.isObject() && !value.toObject().isEmpty()) {
        text += QLatin1Char('{');
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QByteArray key = QJsonDocument(QJsonArray{it.key()}).toJson(QJsonDocument::Compact);
            text += separator + deeper + QString::fromUtf8(key.mid(1, key.size() - 2)) + QStringLiteral(": ");
            write(text, it.value(), deeper);
            separator = QStringLiteral(",\n");
        }
        text += QLatin1Char('\n') + indent + QLatin1Char('}');
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        text += QLatin1Char('[');
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            text += separator + deeper;
            write(text, item, deeper);
            separator = QStringLiteral(",\n");
        }
        text += QLatin1Char('\n') + indent + QLatin1Char(']');
    } else {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        text += QString::fromUtf8(json.mid(1, json.size() - 2));
    }
}

} // namespace

JsonText parseJson(const QString &text)
{
    // Qt reads arrays and objects only: in brackets, anything is one.
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson('[' + bytes + ']', &error);
    JsonText result;
    if (error.error == QJsonParseError::NoError && document.array().size() == 1) {
        result.value = document.array().first();
        return result;
    }
    const bool several = error.error == QJsonParseError::NoError;
    const qsizetype offset =
        several ? bytes.size() : std::clamp<qsizetype>(error.offset - 1, 0, bytes.size());
    result.line = int(bytes.left(offset).count('\n')) + 1;
    result.problem = sentence(
        several ? (document.array().isEmpty() ? QJsonParseError::IllegalValue : QJsonParseError::GarbageAtEnd)
                : error.error);
    return result;
}

QString prettyJson(const QJsonValue &value)
{
    QString text;
    write(text, value, {});
    return text;
}

} // namespace desk
