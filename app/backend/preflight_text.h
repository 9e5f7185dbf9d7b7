// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/preflight.h"

namespace desk
{

/// A column of the matrix, e.g. "Certificate".
QString nameOf(PreflightCheck check);
/// What a cell says: a word or two.
QString wordFor(PreflightCheck check, const PreflightCell &cell);
/// The same as a sentence that says what it means, and what to do where it fails.
QString describe(PreflightCheck check, const PreflightCell &cell, const QString &runner);
/// Why the workflow cannot start, for the first cell that failed; empty if none did.
QString describeObstacle(const QVector<PreflightRow> &rows);
/// Why a partner cannot be chosen; empty if it can.
QString describeBar(const Runner &runner);

} // namespace desk
