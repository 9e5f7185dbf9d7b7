// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What is asked before partners' jobs start here, or are refused: what starts, what stays here, what the
/// partner is told.
#pragma once

#include "app/core/pending_request.h"
#include "ui/components/confirm_dialog.h"

namespace desk
{

class Theme;

/// A request, and those of its waiting jobs that it is about.
struct RequestChoice {
    PendingRequest request;
    QVector<Job> jobs;
};

/// Those of the jobs that may start now.
QVector<JobId> startable(const QVector<RequestChoice> &choices);
QVector<JobId> jobsOf(const QVector<RequestChoice> &choices);

ConfirmDialog::Text confirmQuestion(const Theme &theme, const QVector<RequestChoice> &choices);
ConfirmDialog::Text rejectQuestion(const Theme &theme, const QVector<RequestChoice> &choices);

} // namespace desk
