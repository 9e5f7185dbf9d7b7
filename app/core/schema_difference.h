// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QJsonValue>

namespace desk
{

/// One thing in which the forms of a DAG differ between runners.
struct SchemaDifference {
    enum class Weight {
        Note,   ///< wording, or what is proposed: the same values mean the same everywhere
        Blocks, ///< the same values could be refused, or mean something else
    };
    QString form;     ///< key of the form, as DagForm has it; "data_form" for that of the dataset
    QStringList path; ///< keys down to the field; "[]" for the entries of a list; empty: the form itself
    QString title;    ///< of the field, at the first runner that has it; else its key
    /// Of JSON Schema; empty: whether there is such a form or field at all; "wants_dataset" and
    /// "external_schemas": of the DAG.
    QString keyword;
    QVector<QJsonValue> values; ///< in the order of the runners; undefined where one does not say it
    Weight weight = Weight::Blocks;

    bool operator==(const SchemaDifference &) const = default;
};

/// In what the forms of a DAG differ, keyword by keyword, in the order of the forms; those of one DAG are in
/// the order of the runners. The order of choices and of types says nothing, a "required" list and a
/// "required" at each field say the same (kaapana-protocol, section 6), and the fields of the dataset, which
/// each instance fills with its own, are left out. Pure.
QVector<SchemaDifference> schemaDifferences(const QVector<DagDetails> &atRunners);

/// Whether one of them keeps a workflow from being started at all of these runners.
bool blocks(const QVector<SchemaDifference> &differences);

} // namespace desk
