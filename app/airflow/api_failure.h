// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Turns answers of Airflow that are no success into errors. Pure; any thread.
#pragma once

#include "app/airflow/http_message.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace desk
{

/// The error that an answer with a status of 400 or more, or with HTML, stands for. Reads problem+json (v1),
/// FastAPI's detail as text, object or list and {"error": ...} (v2); leaves out the input that those quote.
ApiError failureOf(const HttpRequest &request, const HttpReply &reply);

/// The JSON object of a successful answer; UnexpectedContent if it is something else.
Result<QJsonObject> objectOf(const HttpRequest &request, const HttpReply &reply);

/// An error without an answer.
ApiError failed(const HttpRequest &request, ApiError::Kind kind, const QString &detail = {});

/// Whether a token is no longer accepted, though the user may still be: worth one new sign-in.
bool isStaleSignIn(const HttpReply &reply);

/// Whether nothing is known about what the server did.
bool isUnreachable(const ApiError &error);

/// Text that may be shown and logged: without tokens, at most 2,000 characters.
QString redacted(QString text);

} // namespace desk
