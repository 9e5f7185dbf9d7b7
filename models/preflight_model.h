// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/preflight.h"

#include <QAbstractTableModel>

namespace desk
{

/// The matrix of checks before a start: a row a runner, its name and then a column a check. GUI thread.
class PreflightModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreflightModel)
public:
    enum Role {
        OutcomeRole = Qt::UserRole + 1, ///< PreflightCell::Outcome as int; none for the name
        FindingRole,                    ///< PreflightFinding as int
    };

    explicit PreflightModel(QObject *parent = nullptr);

    void setRows(const QVector<PreflightRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<PreflightRow> m_rows;
};

} // namespace desk
