// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

// Compiled once, so that the other libraries can use its precompiled header.
