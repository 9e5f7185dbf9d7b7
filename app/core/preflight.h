// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What is looked at before a workflow starts: one row a runner, one cell a check.
#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/runner.h"

#include <array>

namespace desk
{

enum class PreflightCheck { Reachable, Certificate, Clock, Token, Dag, Form, Dataset, Starts };
constexpr int preflightChecks = 8;

/// What was found; words and sentences: preflight_text.h.
enum class PreflightFinding {
    NotKnown, ///< not asked, or no answer
    Asking,
    NotNeeded,
    Fine,         ///< see the check
    Unreachable,  ///< the job waits until it comes for it
    ServerOff,    ///< ours, from which partners fetch their jobs
    NotVerified,  ///< whoever answers is believed
    Refused,      ///< the certificate, or our token
    ClockOff,     ///< its clock and ours differ
    TokenEnded,   ///< the one with which it fetches jobs
    TokenRevoked, ///< the same
    Stranger,     ///< it does not know us
    NotAllowed,   ///< DAG or dataset
    Paused,       ///< the DAG, here
    Broken,       ///< the DAG, here
    Shown,        ///< the form that is filled in is this runner's
    OtherWording, ///< the form differs in what does not matter
    OtherForm,    ///< the form differs in what matters
    Empty,        ///< the dataset
    AtOnce,
    Confirmation, ///< somebody there has to agree
    NotAsking,    ///< somebody there has to ask for our jobs
};

struct PreflightCell {
    enum class Outcome { Ok, Warning, Failed, NotKnown, Checking, NotNeeded };
    Outcome outcome = Outcome::NotKnown;
    PreflightFinding finding = PreflightFinding::NotKnown;
    int number = 0;     ///< series of a dataset
    PartnerCheck check; ///< the step that tells more; meaningful if hasCheck
    bool hasCheck = false;
};

struct PreflightRow {
    QString runner;
    bool isLocal = false;
    std::array<PreflightCell, preflightChecks> cells; ///< by PreflightCheck

    const PreflightCell &cell(PreflightCheck check) const { return cells.at(size_t(check)); }
};

/// How the form at a runner compares with the one that is filled in.
enum class FormMatch { NotKnown, Shown, Same, OtherWording, OtherForm };

/// What is known of a runner when it is judged.
struct PreflightFacts {
    Runner runner;
    QString dagId;
    bool dagsKnown = true;  ///< false: the Airflow of this instance does not say what there is
    bool dagPaused = false; ///< of this instance
    bool dagBroken = false; ///< of this instance
    FormMatch form = FormMatch::NotKnown;
    bool wantsDataset = false;
    QString dataset;
    int explicitSeries = 0;                     ///< chosen one by one, of this instance
    AirflowStatus airflow;                      ///< of this instance
    bool serverRuns = false;                    ///< ours
    bool asking = false;                        ///< its test is under way
    std::optional<QVector<PartnerCheck>> steps; ///< of its test, as far as they are there
};

/// Judges what is known. Only what would make the job fail, or start it at the wrong place, fails: what a
/// silent partner or Airflow delays is a warning, as the job waits for it. Pure.
PreflightRow judge(const PreflightFacts &facts);

/// Whether a row keeps the workflow from being started.
bool blocks(const PreflightRow &row);
/// The checks of a row that failed.
QVector<PreflightCheck> failedChecks(const PreflightRow &row);

} // namespace desk
