// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scripted_server.h"

#include <QByteArray>
#include <optional>

/// A whole request at the beginning of the bytes, which it is taken from; nothing while some of it is
/// missing.
std::optional<ScriptedRequest> takeRequest(QByteArray &bytes);

/// A whole answer to a request that asked for the connection to be closed behind it; nothing if it is none. A
/// body in chunks is put together.
std::optional<ScriptedAnswer> readAnswer(const QByteArray &bytes);
