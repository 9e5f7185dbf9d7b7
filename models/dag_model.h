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
    enum class Obstacle {
        None,
        Paused,
        ImportError,
        NotAllowed, ///< not by every runner that was chosen
    };
    Q_ENUM(Obstacle)
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        DescriptionRole,
        TagsRole,     ///< QStringList
        ObstacleRole, ///< Obstacle as int
        DagRole,      ///< the Dag
        MissingRole,  ///< QStringList: runners that do not allow it
    };

    explicit DagModel(QObject *parent = nullptr);

    /// Takes a reading over.
    void setDags(const QVector<Dag> &dags) { replaceRows(dags); }
    /// Which of the chosen runners do not allow a DAG, by its id.
    void setMissing(const QHash<QString, QStringList> &missing);
    QStringList missingAt(const QString &dagId) const { return m_missing.value(dagId); }
    const Dag &dag(int row) const { return at(row); }
    const QVector<Dag> &dags() const { return rows(); }
    /// All tags, the most frequent first.
    QStringList tags() const;
    /// How many can start.
    int startable() const;
    /// What the DAG itself says; whether it is allowed is the list's to know.
    static Obstacle obstacle(const Dag &dag);
    Obstacle obstacleOf(const Dag &dag) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const Dag &dag) const override { return dag.id; }

private:
    QHash<QString, QStringList> m_missing;
};

} // namespace desk
