// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/stored_names.h"

#include <QJsonDocument>
#include <array>
#include <utility>

namespace desk
{

namespace
{

constexpr std::array noteNames{
    std::pair{JobNoteCode::None, QLatin1String("None")},
    std::pair{JobNoteCode::TriggerRefused, QLatin1String("TriggerRefused")},
    std::pair{JobNoteCode::TaskFailed, QLatin1String("TaskFailed")},
    std::pair{JobNoteCode::RunLost, QLatin1String("RunLost")},
    std::pair{JobNoteCode::RunConflict, QLatin1String("RunConflict")},
    std::pair{JobNoteCode::Aborted, QLatin1String("Aborted")},
    std::pair{JobNoteCode::AbortedUnsent, QLatin1String("AbortedUnsent")},
    std::pair{JobNoteCode::AbortNotProven, QLatin1String("AbortNotProven")},
    std::pair{JobNoteCode::Rejected, QLatin1String("Rejected")},
    std::pair{JobNoteCode::NotAllowed, QLatin1String("NotAllowed")},
    std::pair{JobNoteCode::ForeignIdentifiers, QLatin1String("ForeignIdentifiers")},
    std::pair{JobNoteCode::PartnerRemoved, QLatin1String("PartnerRemoved")},
    std::pair{JobNoteCode::RunnerFailed, QLatin1String("RunnerFailed")},
};

constexpr std::array kindNames{
    std::pair{OutboxEntry::Kind::Trigger, QLatin1String("Trigger")},
    std::pair{OutboxEntry::Kind::Abort, QLatin1String("Abort")},
    std::pair{OutboxEntry::Kind::Delete, QLatin1String("Delete")},
};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Table>
auto valueIn(const Table &table, const QString &name)
{
    for (const auto &[value, known] : table) {
        if (known == name)
            return value;
    }
    return table.front().first;
}

} // namespace

QString storedName(JobNoteCode code)
{
    return nameIn(noteNames, code);
}

QString storedName(OutboxEntry::Kind kind)
{
    return nameIn(kindNames, kind);
}

JobNoteCode noteCodeFromStored(const QString &name)
{
    return valueIn(noteNames, name);
}

OutboxEntry::Kind outboxKindFromStored(const QString &name)
{
    return valueIn(kindNames, name);
}

JobState jobStateFromStored(const QString &name)
{
    return jobStateFromName(name).value_or(JobState::unknown);
}

QString storedJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonFromStored(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace desk
