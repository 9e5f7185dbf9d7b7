// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace desk
{

/// Prepares DCMTK once for the whole program: it writes nothing to any log, since its messages hold values of
/// headers, and knows the compressions that it can undo. Any thread; cheap after the first call.
void useDicomLibrary();

} // namespace desk
