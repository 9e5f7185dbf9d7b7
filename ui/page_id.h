// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace desk
{

/// The pages of the main window.
enum class PageId { WorkflowList, Requests, Datasets, Instances, Settings, Wizard, Job };

inline size_t qHash(PageId page, size_t seed = 0)
{
    return static_cast<size_t>(page) ^ seed;
}

} // namespace desk
