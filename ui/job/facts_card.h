// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"

#include <QFrame>

class QLabel;

namespace desk
{

class Theme;

/// What is known of one attempt at a glance: number, when, how long, run, data.
class FactsCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsCard)
public:
    explicit FactsCard(Theme &theme, QWidget *parent = nullptr);

    void showAttempt(const JobDetails &details, const Attempt &attempt, const QDateTime &now);

private:
    QLabel *addFact(const QString &caption);

    Theme &m_theme;
    QLabel *m_attempt;
    QLabel *m_started;
    QLabel *m_took;
    QLabel *m_run;
    QLabel *m_data;
    QString m_runId;
};

} // namespace desk
