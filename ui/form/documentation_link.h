// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The form "documentation_form" of a Kaapana DAG, which is nothing to fill in: it names a page
/// (kaapana-protocol section 6). Pure.
#pragma once

#include "app/core/dag.h"

#include <QUrl>

namespace desk
{

/// Where a DAG's documentation is; an invalid address if its forms name none that can be opened. A path is
/// one below /docs/ of a Kaapana, whose Airflow is at /flow; on any other Airflow only a whole address leads
/// anywhere.
QUrl documentationLink(const QVector<DagForm> &forms, const QUrl &airflow);

/// The forms that are filled in.
QVector<DagForm> withoutDocumentation(QVector<DagForm> forms);

} // namespace desk
