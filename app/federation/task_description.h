// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// A job's description on the wire: what its tasks do, as the text of a Python dict, or a sentence
/// (kaapana-protocol, section 7, 5). Pure; any thread.
#pragma once

#include <QString>
#include <QVector>
#include <optional>

namespace desk
{

/// In bytes of UTF-8; a Kaapana fails on more, since it indexes the column.
inline constexpr int longestDescription = 2500;

/// A task in a description; texts are the wire's, empty for None.
struct DescribedTask {
    QString id;
    QString state;         ///< Airflow's word
    QString executionDate; ///< ISO 8601
    QString duration;      ///< seconds
    QString startDate;     ///< ISO 8601
    bool operator==(const DescribedTask &) const = default;
};

/// The dict's text; tasks that no longer fit are left out from the end.
QString describeTasks(const QVector<DescribedTask> &tasks);
/// Nothing if it is a sentence or empty. Takes the text as it came, also HTML-escaped.
std::optional<QVector<DescribedTask>> readTasks(const QString &description);

/// A sentence cut to what fits, between two characters and with an ellipsis.
QString fittingDescription(const QString &sentence);

} // namespace desk
