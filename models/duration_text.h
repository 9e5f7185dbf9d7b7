// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace desk
{

/// A length of time for people: "38 s", "1 min 43 s", "2 h 05 min"; empty if negative. Milliseconds. Any
/// thread.
QString durationText(qint64 milliseconds);

} // namespace desk
