// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What the workflow list asks before something cannot be taken back.
#pragma once

#include "app/core/workflow.h"
#include "ui/components/confirm_dialog.h"

namespace desk
{

class Theme;

/// What an action is about: whole workflows, and single jobs of others.
struct ListSelection {
    QVector<Workflow> workflows;
    QVector<Job> jobs;

    bool isEmpty() const { return workflows.isEmpty() && jobs.isEmpty(); }
    /// Whether any job of it is in a state that allows this.
    bool any(bool (*can)(JobState)) const;
    bool all(bool (*can)(JobState)) const;
    /// Whether any of it was started by others on this Airflow.
    bool anyOfOthers() const;
};

/// The jobs are all that the selection stands for, those of its workflows included.
ConfirmDialog::Text abortQuestion(
    const Theme &theme, const ListSelection &selection, const QVector<Job> &jobs);
ConfirmDialog::Text restartQuestion(
    const Theme &theme, const ListSelection &selection, const QVector<Job> &jobs);
/// jobs: of these workflows, all.
ConfirmDialog::Text deleteQuestion(const QVector<Workflow> &workflows, const QVector<Job> &jobs);

} // namespace desk
