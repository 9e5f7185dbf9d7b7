// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRandomGenerator>
#include <QString>

namespace desk
{

/// Makes the names that workflows and runs go by. Randomness comes in from outside; one thread.
class Ids final
{
public:
    explicit Ids(QRandomGenerator &random)
        : m_random(random)
    {
    }

    /// A workflow's id: 6 characters of [A-Za-z0-9].
    QString workflowId();
    /// The run id of a job's first attempt: the DAG's id, 12 random characters and "-1". At most 64
    /// characters, only those that Airflow takes ([A-Za-z0-9_.~:+-]), with room for four digits of later
    /// attempts; never with a prefix that Airflow keeps for itself, such as scheduled__.
    QString runId(const QString &dagId);

private:
    QString text(int length, QLatin1String alphabet);

    QRandomGenerator &m_random;
};

} // namespace desk
