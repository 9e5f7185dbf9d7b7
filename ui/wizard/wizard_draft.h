// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "app/core/workflow.h"

#include <QHash>

namespace desk
{

/// What was chosen in the wizard so far. Plain data; the pages write it, the start reads it.
struct WizardDraft {
    QString instance;     ///< name of this one
    bool runsHere = true; ///< this instance is among the runners
    QStringList partners; ///< names of the partners among the runners, sorted
    Dag dag;              ///< empty id: none chosen
    DagDetails details;   ///< of that DAG; empty id while they are being read
    QString dataset;      ///< name; empty: none, or explicit series
    int datasetCount = 0;
    QHash<QString, int> countsAt; ///< series of the dataset by runner, where partners are among them
    QStringList identifiers;      ///< explicit series
    std::optional<int> limit;     ///< at most so many series of the dataset
    bool singleExecution = false;
    QString name;           ///< without suffix
    bool nameIsOwn = false; ///< a person wrote it: no longer follows DAG and dataset
    QJsonObject forms;      ///< as SchemaForm gives them

    /// Names of the instances that are to run it, this one first.
    QStringList runners() const { return runsHere ? QStringList{instance} + partners : partners; }
    bool isRemote() const { return !partners.isEmpty(); }
    bool hasDetails() const { return !dag.id.isEmpty() && details.dag.id == dag.id; }
    bool wantsDataset() const { return hasDetails() && details.wantsDataset; }
    bool isExplicit() const { return !identifiers.isEmpty(); }
    bool operator==(const WizardDraft &) const = default;
};

/// How many series the draft runs on at one of its runners. Pure.
int seriesCount(const WizardDraft &draft, const QString &runner);
/// The same at all of them together. Pure.
int seriesCount(const WizardDraft &draft);
/// How many jobs it makes on one of its runners. Pure.
int jobCount(const WizardDraft &draft, const QString &runner);
/// How many jobs it makes. Pure.
int jobCount(const WizardDraft &draft);
/// Whether the DAG can run once for each series: it says so in its workflow form.
bool offersSingleExecution(const DagDetails &details);
bool singleExecutionByDefault(const DagDetails &details);
/// The forms the page "How" draws: without what the page "On which data" asks for.
QVector<DagForm> formsToFillIn(const DagDetails &details);
/// A name made of DAG and dataset that may be used as it is.
QString suggestedName(const WizardDraft &draft);
/// Whether a name may be used: 1 to 57 of A-Z, a-z, 0-9, dot, hyphen and underscore.
bool isWorkflowName(const QString &name);
/// What is submitted. Pure.
WorkflowSpec toSpec(const WizardDraft &draft, const QString &username);
/// The configuration as the review shows it: with the dataset, without what is only known at the start.
QJsonObject reviewJson(const WizardDraft &draft);
/// What is kept of a draft between two runs of the program; its DAG has an id alone then. Empty if nothing
/// was chosen yet, or series one by one: their identifiers stay out of the settings. Pure.
QJsonObject toJson(const WizardDraft &draft);
WizardDraft draftFromJson(const QJsonObject &json);

} // namespace desk
