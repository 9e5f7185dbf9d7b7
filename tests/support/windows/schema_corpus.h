// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace desk
{

/// One thing a person does to a form.
struct FormEdit {
    QStringList at; ///< form key, then the keys down to the field
    QString act;    ///< "write", "lines", "choose", "tick", "give", "step" or "propose": see FormHand
    QString with;
};

/// A schema of tests/schemas with what a person does in its form and what comes out.
struct SchemaCase {
    QString name;           ///< folder and file, such as "airflow/date-time"
    bool ofAirflow = false; ///< its forms are read from Params, as a plain Airflow gives them
    QVector<DagForm> forms;
    QVector<FormEdit> edits;
    int problems = 0;   ///< before the first edit
    QJsonObject conf;   ///< after the last
    QJsonObject params; ///< what a DAG declares for it: name -> {"schema", "value" unless it has none}

    /// Its name as a DAG's id.
    QString dagId() const { return QString(name).replace(QLatin1Char('/'), QLatin1Char('-')); }
};

/// All of them, by name.
QVector<SchemaCase> schemaCorpus();

} // namespace desk
