// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"

#include <QStringList>

namespace desk
{

/// Identifiers of the series that the sample workflows can read, found by running the sample script in that
/// Python environment (some seconds, in a process of its own). Process if it cannot be run, UnexpectedContent
/// if its answer is no list. Completes on the calling thread.
Task<QStringList> sampleSeries(QString environment);

} // namespace desk
