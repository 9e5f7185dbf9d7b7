// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "models/keyed_table_model.h"

namespace desk
{

/// The DAGs of an Airflow, with the reason why one cannot start. GUI thread.
class DagModel final : public KeyedTableModel<Dag>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DagModel)
public:
    /// Why a DAG cannot start.
    enum class Obstacle { None, Paused, ImportError };
    Q_ENUM(Obstacle)
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        DescriptionRole,
        TagsRole,     ///< QStringList
        ObstacleRole, ///< Obstacle as int
        DagRole,      ///< the Dag
    };

    explicit DagModel(QObject *parent = nullptr);

    /// Takes a reading over.
    void setDags(const QVector<Dag> &dags) { replaceRows(dags); }
    const Dag &dag(int row) const { return at(row); }
    const QVector<Dag> &dags() const { return rows(); }
    /// All tags, the most frequent first.
    QStringList tags() const;
    /// How many can start.
    int startable() const;
    static Obstacle obstacle(const Dag &dag);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const Dag &dag) const override { return dag.id; }
};

} // namespace desk
