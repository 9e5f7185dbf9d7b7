// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/keyed_table_model.h"

namespace desk
{

/// All jobs of a workflow that wait for a person here, however many. Errors: those of Backend::jobs(). The
/// backend has to outlive the task.
Task<QVector<Job>> readWaitingJobs(QString workflowId, Backend *backend);

/// The waiting jobs of one request. GUI thread.
class RequestJobModel final : public KeyedTableModel<Job>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestJobModel)
public:
    enum Column { Number, Series, Standing, ColumnCount };
    // Roles: RequestModel::ShapeRole, beside the usual ones.

    /// The backend must outlive the model.
    explicit RequestJobModel(Backend &backend, QObject *parent = nullptr);

    /// Shows the jobs of that workflow, and reads them again; of none: nothing.
    QCoro::Task<> show(QString workflowId);
    Job job(int row) const { return rows().value(row); }
    const QVector<Job> &jobs() const { return rows(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The jobs of the workflow that is shown were read.
    void loaded();
    void failed(const desk::ApiError &error);

private:
    QString keyOf(const Job &job) const override { return QString::number(job.id); }
    QString text(const Job &job, int column) const;

    Backend &m_backend;
    QString m_workflow;
    int m_generation = 0; ///< drops answers that newer ones overtook
};

/// Whether a waiting job may not start now, whoever confirms it.
bool isBlocked(const Job &job);

} // namespace desk
