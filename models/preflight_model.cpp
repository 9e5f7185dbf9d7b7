// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/preflight_model.h"

#include "app/backend/preflight_text.h"

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::PreflightModel)
};

QString outcomeWord(PreflightCell::Outcome outcome)
{
    switch (outcome) {
    case PreflightCell::Outcome::Ok:
        return Text::tr("in order");
    case PreflightCell::Outcome::Warning:
        return Text::tr("warning");
    case PreflightCell::Outcome::Failed:
        return Text::tr("fails");
    case PreflightCell::Outcome::NotKnown:
    case PreflightCell::Outcome::Checking:
    case PreflightCell::Outcome::NotNeeded:
        break;
    }
    return {};
}

} // namespace

PreflightModel::PreflightModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreflightModel::setRows(const QVector<PreflightRow> &rows)
{
    const auto namesOf = [](const QVector<PreflightRow> &all) {
        QStringList names;
        for (const PreflightRow &row : all)
            names.append(row.runner);
        return names;
    };
    if (namesOf(rows) != namesOf(m_rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreflightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreflightModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + preflightChecks;
}

QVariant PreflightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreflightRow &row = m_rows.at(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.runner) : QVariant();
    const auto check = PreflightCheck(index.column() - 1);
    const PreflightCell &cell = row.cell(check);
    switch (role) {
    case Qt::DisplayRole:
        return wordFor(check, cell);
    case Qt::ToolTipRole:
        return describe(check, cell, row.runner);
    case Qt::AccessibleTextRole: {
        const QString spoken = QStringLiteral("%1: %2").arg(nameOf(check), wordFor(check, cell));
        const QString outcome = outcomeWord(cell.outcome);
        return outcome.isEmpty() ? spoken : QStringLiteral("%1, %2").arg(spoken, outcome);
    }
    case OutcomeRole:
        return int(cell.outcome);
    case FindingRole:
        return int(cell.finding);
    default:
        return {};
    }
}

QVariant PreflightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Instance") : nameOf(PreflightCheck(section - 1));
}

} // namespace desk
