// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/task_description.h"

#include "app/federation/python_literal.h"
#include "app/federation/wire_text.h"

namespace desk
{

namespace
{

QString member(const char *key, const QString &value)
{
    return writePythonText(QLatin1String(key)) + QLatin1String(": ") +
           (value.isEmpty() ? QStringLiteral("None") : writePythonText(value));
}

QString describe(const DescribedTask &task)
{
    const QStringList members{member("state", task.state), member("execution_date", task.executionDate),
        member("duration", task.duration), member("start_date", task.startDate)};
    return writePythonText(task.id) + QLatin1String(": {") + members.join(QLatin1String(", ")) +
           QLatin1Char('}');
}

// Absent values are None, the text 'None', or an empty text.
QString valueOf(const PythonDict &dict, const char *key)
{
    const QString text = dict.textOf(QLatin1String(key));
    return text == QLatin1String("None") ? QString() : text;
}

} // namespace

QString describeTasks(const QVector<DescribedTask> &tasks)
{
    QString text(QLatin1Char('{'));
    qsizetype size = 2;
    for (const DescribedTask &task : tasks) {
        const QString entry = (text.size() > 1 ? QStringLiteral(", ") : QString()) + describe(task);
        size += entry.toUtf8().size();
        if (size > longestDescription)
            break;
        text += entry;
    }
    return text + QLatin1Char('}');
}

std::optional<QVector<DescribedTask>> readTasks(const QString &description)
{
    const std::optional<PythonDict> dict = readPythonDict(shownText(description));
    if (!dict)
        return std::nullopt;
    QVector<DescribedTask> tasks;
    for (const auto &[id, value] : dict->dicts()) {
        tasks << DescribedTask{id, valueOf(*value, "state"), valueOf(*value, "execution_date"),
            valueOf(*value, "duration"), valueOf(*value, "start_date")};
    }
    return tasks;
}

QString fittingDescription(const QString &sentence)
{
    if (sentence.toUtf8().size() <= longestDescription)
        return sentence;
    const QString ellipsis(QChar(0x2026));
    const qsizetype room = longestDescription - ellipsis.toUtf8().size();
    qsizetype end = 0;
    qsizetype size = 0;
    while (end < sentence.size()) {
        const qsizetype units = sentence.at(end).isHighSurrogate() && end + 1 < sentence.size() ? 2 : 1;
        const qsizetype added = QStringView(sentence).sliced(end, units).toUtf8().size();
        if (size + added > room)
            break;
        size += added;
        end += units;
    }
    return sentence.left(end) + ellipsis;
}

} // namespace desk
