// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/workflow.h"

#include <QAbstractTableModel>

namespace desk
{

/// The attempts of a job, newest first. GUI thread.
class AttemptModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptModel)
public:
    enum class Column { Number, State, Started, Took, Run };
    enum Role {
        AttemptRole = Qt::UserRole + 1, ///< attempt number
        StateRole,                      ///< JobState as int
        NoteRole,                       ///< sentence for its note, may be empty
    };

    /// The clock must outlive the model.
    explicit AttemptModel(const Clock &clock, QObject *parent = nullptr);

    /// Takes a reading over, oldest first as in JobDetails; changes rows, never resets.
    void setAttempts(const QVector<Attempt> &attempts);
    const Attempt &attempt(int row) const { return m_attempts.at(row); }
    /// Row of an attempt, or -1.
    int rowOf(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant display(const Attempt &attempt, Column column) const;

    const Clock &m_clock;
    QVector<Attempt> m_attempts; // newest first
};

} // namespace desk
