// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series.h"

namespace desk
{

/// Draws the middle image of a file, at most edge px wide and high, with the window that the file asks for.
/// Of what it cannot draw it says why. Memory is bounded. Reading blocks: any thread but the GUI's.
SeriesPicture drawSeriesPicture(const QString &path, int edge);

} // namespace desk
