// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/desk_profile.h"
#include "tests/support/real_airflow.h"

#include <QObject>

/// What the engine does with a real Airflow, whichever version: run, fail, abort, restart, many runs, paused
/// and broken workflows, wrong settings, a server that dies. Each test has a profile of its own; the server
/// is shared.
class EngineScenarios : public QObject
{
    Q_OBJECT
public:
    explicit EngineScenarios(QString version);

private Q_SLOTS:
    void initTestCase();
    void runsToSuccess();
    void showsTheLogOfAFailingTask();
    void abortEndsTheProcess();
    void abortOfAPausedRun();
    void restartKeepsBothRuns();
    void singleExecutionOverTwentySeries();
    void pausedDagWaits();
    void wrongPassword();
    void wrongPrefix();
    void secondProcessLeavesTheWorkToTheFirst();
    void deletesRunsInAirflow();
    void resultsOfARun();
    void runsOfOthers();
    void noRunOfOursIsOfOthers();
    void brokenDagIsRefused();
    void serverDiesDuringARun();

private:
    desk::Job runOfOthers(DeskProcess &process, const QString &dagId, const QString &runId);
    QVector<desk::Workflow> workflowsOfOthers(DeskProcess &process);
    std::unique_ptr<DeskProcess> start(const DeskProfile &profile);
    desk::Workflow submit(DeskProcess &process, const QString &dagId, int series = 0, bool single = false);
    QVector<desk::Job> jobs(DeskProcess &process, const desk::Workflow &workflow);
    desk::JobDetails only(DeskProcess &process, const desk::Workflow &workflow);
    int ours(DeskProcess &process); ///< workflows of the profile, without those of others
    bool reaches(
        DeskProcess &process, const desk::Workflow &workflow, desk::JobState state, int seconds = 60);
    QString logOf(
        DeskProcess &process, desk::JobId job, const QString &taskId, bool *finished, desk::ApiError *error);

    RealAirflow m_airflow;
    qint64 m_soundSize = 0; ///< of the file that a test damages, before that
};
