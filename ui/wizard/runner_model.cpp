// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/runner_model.h"

#include "app/backend/preflight_text.h"
#include "ui/components/time_text.h"
#include "ui/partners/partner_words.h"
#include "ui/wizard/cell_delegate.h"

#include <QLocale>

namespace desk
{

namespace
{

using Fact = FactGrid::Fact;
using Column = RunnerModel::Column;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(desk::RunnerModel)
};

Fact contact(const Runner &runner)
{
    if (runner.isLocal)
        return {QStringLiteral("health-good"), QStringLiteral("feedback.ok.fg"), Words::tr("here"), {}, {}};
    return partner_words::contact(runner.partner, runner.health, QDateTime::currentDateTimeUtc());
}

/// How it is verified; until when stands below, so that the names keep their room.
Fact certificate(const Runner &runner)
{
    if (runner.isLocal)
        return {{}, {}, Words::tr("–"), {}, {}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Fact fact = partner_words::certificate(runner.partner, runner.health, now);
    fact.text = partner_words::certificate(runner.partner, PartnerHealth(), now).text;
    return fact;
}

QString validity(const Runner &runner)
{
    const QDateTime &until = runner.health.certificateUntil;
    return runner.isLocal || !until.isValid() ? QString() : Words::tr("until %1").arg(shortTime(until));
}

QString inLines(const QString &heading, const QStringList &names)
{
    return names.isEmpty() ? QString() : heading + QLatin1Char('\n') + names.join(QLatin1Char('\n'));
}

Fact allows(const Runner &runner)
{
    if (runner.bar == Runner::Bar::NeverTold)
        return {{}, {}, Words::tr("not told yet"), {}, {}};
    QStringList datasets;
    for (const SharedDataset &dataset : runner.datasets)
        datasets.append(Words::tr("%1 (%n series)", nullptr, dataset.identifierCount).arg(dataset.name));
    const QStringList parts{
        inLines(Words::tr("DAGs"), runner.dags), inLines(Words::tr("Datasets"), datasets)};
    return {{}, {}, partner_words::counted(runner.dags.size(), runner.datasets.size()),
        parts.join(QStringLiteral("\n\n")).trimmed(), {}};
}

Fact starts(const Runner &runner)
{
    if (runner.isLocal)
        return {QStringLiteral("play"), {}, Words::tr("at once"), {}, {}};
    const PartnerAdvert &told = runner.partner.advert;
    if (!runner.partner.lastContact.isValid())
        return {{}, {}, Words::tr("not told yet"), {}, {}};
    if (runner.health.phase == PartnerHealth::Phase::Lost)
        return {QStringLiteral("clock"), QStringLiteral("feedback.warning.fg"), Words::tr("when it is back"),
            Words::tr("Its job waits here until it fetches it."), {}};
    if (!told.automaticUpdate)
        return {QStringLiteral("clock"), QStringLiteral("feedback.warning.fg"), Words::tr("when fetched"),
            Words::tr("Somebody there has to ask for our jobs."), {}};
    return told.automaticExecution ? Fact{QStringLiteral("play"), {}, Words::tr("without asking"), {}, {}}
                                   : Fact{QStringLiteral("state-pending"), {},
                                         Words::tr("after %1 agrees").arg(runner.name), {}, {}};
}

Fact factOf(const Runner &runner, Column column)
{
    switch (column) {
    case Column::Contact:
        return contact(runner);
    case Column::Certificate:
        return certificate(runner);
    case Column::Allows:
        return allows(runner);
    case Column::Starts:
        return starts(runner);
    case Column::Instance:
        break;
    }
    return {};
}

} // namespace

RunnerModel::RunnerModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

void RunnerModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RunnerModel::setChosen(const QStringList &names)
{
    m_chosen = names;
    tellAll();
}

void RunnerModel::setClosed(const QString &reason)
{
    m_closed = reason;
    tellAll();
}

void RunnerModel::tick()
{
    tellAll();
}

bool RunnerModel::canChoose(const Runner &runner) const
{
    return runner.isLocal || (runner.canRun() && m_closed.isEmpty());
}

int RunnerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

Qt::ItemFlags RunnerModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = KeyedTableModel::flags(index);
    return index.isValid() && index.column() == 0 && canChoose(at(index.row()))
               ? flags | Qt::ItemIsUserCheckable
               : flags;
}

QVariant RunnerModel::instanceData(const Runner &runner, int role) const
{
    const QString reason = runner.isLocal ? QString() : !runner.canRun() ? describeBar(runner) : m_closed;
    const QString place = runner.isLocal
                              ? tr("this instance")
                              : tr("partner · %1:%2").arg(runner.partner.host).arg(runner.partner.port);
    switch (role) {
    case Qt::DisplayRole:
        return runner.name;
    case Qt::ToolTipRole:
        return reason.isEmpty() ? place : place + QLatin1Char('\n') + reason;
    case Qt::CheckStateRole:
        return int(m_chosen.contains(runner.name) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole: {
        const QString spoken = reason.isEmpty() ? runner.name : tr("%1, %2").arg(runner.name, reason);
        return m_chosen.contains(runner.name) ? tr("%1, chosen").arg(spoken) : spoken;
    }
    case CellDelegate::StrongRole:
        return true;
    case CellDelegate::SecondRole:
        return reason.isEmpty() ? place : reason;
    case CellDelegate::SecondTokenRole:
        return reason.isEmpty() ? QString() : QStringLiteral("feedback.warning.fg");
    default:
        return {};
    }
}

QVariant RunnerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Runner &runner = at(index.row());
    if (role == CellDelegate::MutedRole)
        return !canChoose(runner);
    const auto column = Column(index.column());
    if (column == Column::Instance)
        return instanceData(runner, role);
    const Fact fact = factOf(runner, column);
    const QString below = column == Column::Certificate ? validity(runner) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return fact.text;
    case Qt::AccessibleTextRole:
        return below.isEmpty() ? fact.text : tr("%1, %2").arg(fact.text, below);
    case CellDelegate::SecondRole:
        return below;
    case Qt::ToolTipRole:
        return fact.toolTip.isEmpty() ? fact.text : fact.toolTip;
    case CellDelegate::IconRole:
        return fact.icon;
    case CellDelegate::TokenRole:
        // Only what is wrong is loud.
        return column == Column::Certificate && runner.partner.check != CertificateCheck::Off ? QString()
                                                                                              : fact.token;
    default:
        return {};
    }
}

QVariant RunnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Instance:
        return tr("Instance");
    case Column::Contact:
        return tr("Last contact");
    case Column::Certificate:
        return tr("Certificate");
    case Column::Allows:
        return tr("Allows us");
    case Column::Starts:
        return tr("Starts");
    }
    return {};
}

} // namespace desk
