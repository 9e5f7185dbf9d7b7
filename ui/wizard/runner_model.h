// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/runner.h"
#include "models/keyed_table_model.h"

#include <QStringList>

namespace desk
{

/// The instances to choose from: what each allows, side by side. GUI thread.
class RunnerModel final : public KeyedTableModel<Runner>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunnerModel)
public:
    enum class Column { Instance, Contact, Certificate, Allows, Starts };

    explicit RunnerModel(QObject *parent = nullptr);

    void setRunners(const QVector<Runner> &runners) { replaceRows(runners); }
    const Runner &runner(int row) const { return at(row); }
    /// Names of those that are ticked.
    void setChosen(const QStringList &names);
    /// Partners cannot be chosen, and why; empty: they can.
    void setClosed(const QString &reason);
    bool canChoose(const Runner &runner) const;
    /// Times are told in words: say them anew.
    void tick();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QString keyOf(const Runner &runner) const override { return runner.name; }

private:
    QVariant instanceData(const Runner &runner, int role) const;
    void tellAll();

    QStringList m_chosen;
    QString m_closed;
};

} // namespace desk
