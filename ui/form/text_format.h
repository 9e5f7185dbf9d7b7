// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace desk
{

/// What is wrong with a text of a "format" of JSON Schema, as a sentence; empty if nothing is, or if the
/// format is none that Airflow checks when it is asked to start a run (email, idn-email, ipv4, ipv6, uuid,
/// duration, regex). Dates and times have fields of their own. Pure.
QString formatProblem(const QString &format, const QString &text);

} // namespace desk
