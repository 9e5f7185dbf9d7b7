// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QString>

namespace desk
{

/// What became of a text that should be JSON.
struct JsonText {
    QJsonValue value{QJsonValue::Undefined};
    QString problem; ///< a sentence; empty: it is JSON
    int line = 0;    ///< of the problem, from 1
};

/// Reads any JSON value, also a bare number or text.
JsonText parseJson(const QString &text);
/// Any JSON value, indented by two.
QString prettyJson(const QJsonValue &value);

} // namespace desk
