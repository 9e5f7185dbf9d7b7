// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"
#include "app/store/store.h"

#include <QJsonObject>
#include <QString>

namespace desk
{

/// Names under which values are stored; they never change.
QString storedName(JobNoteCode code);
QString storedName(OutboxEntry::Kind kind);
QString storedName(WorkflowKind kind);
/// The value of a stored name; a name of no value gives the first one.
JobNoteCode noteCodeFromStored(const QString &name);
OutboxEntry::Kind outboxKindFromStored(const QString &name);
WorkflowKind workflowKindFromStored(const QString &name);
/// The state of a stored name; "unknown" if this program knows none.
JobState jobStateFromStored(const QString &name);

QString storedJson(const QJsonObject &object);
QJsonObject jsonFromStored(const QString &text);

} // namespace desk
