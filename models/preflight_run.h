// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/preflight.h"
#include "app/core/schema_difference.h"
#include "models/runner_list.h"

#include <QHash>

namespace desk
{

/// What is to be looked at before it starts.
struct PreflightPlan {
    QString dagId;
    bool wantsDataset = false;
    QString dataset;
    int explicitSeries = 0;
    QStringList runners; ///< names

    bool operator==(const PreflightPlan &) const = default;
};

/// Asks every runner of a plan at the same time, and judges each answer as it comes. Judges anew, without
/// asking, when something that it knows already changes. GUI thread.
class PreflightRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreflightRun)
public:
    /// Both must outlive the run.
    PreflightRun(Backend &backend, RunnerList &runners, QObject *parent = nullptr);

    /// Asks; answers to an earlier question are dropped.
    void start(const PreflightPlan &plan);
    /// Listens no more, until the next start.
    void stop();
    const PreflightPlan &plan() const { return m_plan; }
    const QVector<PreflightRow> &rows() const { return m_rows; }
    bool isAsking() const;
    /// Runners that have answered, or did not in time.
    int answered() const;
    /// When the last answer came; invalid before.
    QDateTime asked() const { return m_asked; }

Q_SIGNALS:
    void changed();

private:
    /// What a runner said.
    struct Answer {
        bool asking = false;
        std::optional<QVector<PartnerCheck>> steps;
        std::optional<DagDetails> form;
    };

    QCoro::Task<> test(Partner partner, int round);
    QCoro::Task<> readForm(Runner runner, int round);
    void judgeAll();
    FormMatch matchOf(const QString &runner) const;

    Backend &m_backend;
    RunnerList &m_runners;
    PreflightPlan m_plan;
    QHash<QString, Answer> m_answers;
    QVector<PreflightRow> m_rows;
    QDateTime m_asked;
    int m_round = 0; ///< generation
    bool m_active = false;
};

} // namespace desk
