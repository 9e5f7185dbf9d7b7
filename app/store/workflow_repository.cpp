// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/workflow_repository.h"

#include "app/store/stored_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <limits>

namespace desk
{

namespace
{

constexpr qsizetype idsAtOnce = 500;

struct Condition {
    QString sql; ///< with "WHERE", or empty
    QVariantList values;
};

// What a person typed, found anywhere; its '%' and '_' are themselves.
QString pattern(const QString &text)
{
    QString escaped = text.trimmed().toLower();
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('%'), QLatin1String("\\%"));
    escaped.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

Condition conditionOf(const WorkflowQuery &query)
{
    QStringList parts;
    Condition condition;
    if (!query.text.trimmed().isEmpty()) {
        parts.append(QStringLiteral("search LIKE ? ESCAPE '\\'"));
        condition.values.append(pattern(query.text));
    }
    if (!query.states.isEmpty()) {
        parts.append(
            QStringLiteral("EXISTS (SELECT 1 FROM workflow_states s WHERE s.workflow_id = workflows.id AND "
                           "s.state IN (%1))")
                .arg(placeholders(query.states.size())));
        for (const JobState state : query.states)
            condition.values.append(toName(state));
    }
    if (!parts.isEmpty())
        condition.sql = QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
    return condition;
}

QString searchText(const Workflow &workflow)
{
    return QStringList{workflow.name, workflow.id, workflow.dagId, workflow.datasetName}
        .join(QLatin1Char('\n'))
        .toLower();
}

QString storedList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromStored(const QString &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

constexpr QLatin1String columns(
    "SELECT id, name, dag_id, dataset_name, username, owner_instance, runner_instances, created, updated "
    "FROM workflows");

// The column that a list is sorted by; search begins with the name in lower case.
QLatin1String sortColumn(WorkflowQuery::Sort sort)
{
    switch (sort) {
    case WorkflowQuery::Sort::Created:
        return QLatin1String("created");
    case WorkflowQuery::Sort::Updated:
        return QLatin1String("updated");
    case WorkflowQuery::Sort::Name:
        return QLatin1String("search");
    case WorkflowQuery::Sort::Dag:
        return QLatin1String("dag_id");
    case WorkflowQuery::Sort::Dataset:
        return QLatin1String("dataset_name");
    case WorkflowQuery::Sort::User:
        return QLatin1String("username");
    }
    return QLatin1String("created");
}

QVariant sortValue(const Workflow &workflow, WorkflowQuery::Sort sort)
{
    switch (sort) {
    case WorkflowQuery::Sort::Created:
        return workflow.created.toMSecsSinceEpoch();
    case WorkflowQuery::Sort::Updated:
        return workflow.updated.toMSecsSinceEpoch();
    case WorkflowQuery::Sort::Name:
        return searchText(workflow);
    case WorkflowQuery::Sort::Dag:
        return workflow.dagId;
    case WorkflowQuery::Sort::Dataset:
        return workflow.datasetName;
    case WorkflowQuery::Sort::User:
        return workflow.username;
    }
    return {};
}

// Ids make every order complete, so that a page begins exactly where the one before ended.
QString ordered(const WorkflowQuery &query)
{
    return QStringLiteral(" ORDER BY %1 %2, id %2")
        .arg(sortColumn(query.sort), query.descending ? QLatin1String("DESC") : QLatin1String("ASC"));
}

// The condition with what follows the last workflow of the page before.
Condition following(Condition condition, const WorkflowQuery &query)
{
    if (!query.after)
        return condition;
    condition.sql += condition.sql.isEmpty() ? QLatin1String(" WHERE ") : QLatin1String(" AND ");
    condition.sql +=
        QStringLiteral("(%1, id) %2 (?, ?)")
            .arg(sortColumn(query.sort), query.descending ? QLatin1String("<") : QLatin1String(">"));
    condition.values << sortValue(*query.after, query.sort) << query.after->id;
    return condition;
}

} // namespace

void WorkflowRepository::add(const Workflow &workflow)
{
    const qint64 created =
        workflow.created.isValid() ? workflow.created.toMSecsSinceEpoch() : m_session.now();
    const qint64 updated = workflow.updated.isValid() ? workflow.updated.toMSecsSinceEpoch() : created;
    SqlStatement insert(m_session,
        "INSERT INTO workflows (id, name, dag_id, dataset_name, username, owner_instance, runner_instances, "
        "created, updated, search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (insert.runUnlessDuplicate({workflow.id, workflow.name, workflow.dagId, workflow.datasetName,
            workflow.username, workflow.ownerInstance, storedList(workflow.runnerInstances), created, updated,
            searchText(workflow)}))
        return;
    m_session.fail(ApiError::Kind::Conflict, Operation::SubmitWorkflow, workflow.name, QStringLiteral("id"),
        workflow.id);
}

WorkflowPage WorkflowRepository::page(const WorkflowQuery &query)
{
    const Condition condition = conditionOf(query);
    WorkflowPage page;
    page.all = count(QString(), {});
    page.total = condition.sql.isEmpty() ? page.all : count(condition.sql, condition.values);

    const Condition asked = following(condition, query);
    SqlStatement rows(m_session, columns + asked.sql + ordered(query) + QStringLiteral(" LIMIT ? OFFSET ?"));
    QVariantList values = asked.values;
    values.append(query.limit < 0 ? std::numeric_limits<int>::max() : query.limit);
    values.append(query.after ? 0 : qMax(0, query.offset));
    rows.run(values);
    page.workflows = read(rows);
    readCounts(page.workflows);

    SqlStatement states(m_session, "SELECT state, COUNT(*) FROM workflow_states GROUP BY state");
    states.run();
    while (states.next())
        page.workflowsByState.insert(jobStateFromStored(states.text(0)), states.count(1));
    return page;
}

Workflow WorkflowRepository::one(const QString &id)
{
    const QVector<Workflow> found = these({id});
    if (!found.isEmpty())
        return found.first();
    m_session.fail(ApiError::Kind::NotFound, Operation::ReadStore, id);
    return {};
}

QStringList WorkflowRepository::starters(const QStringList &ids)
{
    QStringList found;
    SqlStatement row(m_session, "SELECT username FROM workflows WHERE id = ? AND NOT EXISTS (SELECT 1 FROM "
                                "incoming_workflows i WHERE i.workflow_id = workflows.id)");
    for (const QString &id : ids) {
        row.run({id});
        if (row.next())
            found.append(row.text(0));
    }
    found.removeDuplicates();
    return found;
}

QVector<Workflow> WorkflowRepository::these(const QStringList &ids)
{
    QVector<Workflow> found;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        const QStringList some = ids.mid(from, idsAtOnce);
        SqlStatement rows(
            m_session, columns + QStringLiteral(" WHERE id IN (%1)").arg(placeholders(some.size())));
        rows.run(QVariantList(some.begin(), some.end()));
        found += read(rows);
    }
    std::sort(found.begin(), found.end(), [](const Workflow &left, const Workflow &right) {
        return left.created != right.created ? left.created > right.created : left.id > right.id;
    });
    readCounts(found);
    return found;
}

void WorkflowRepository::markUpdated(const QSet<QString> &ids)
{
    SqlStatement update(m_session, "UPDATE workflows SET updated = ? WHERE id = ?");
    for (const QString &id : ids)
        update.run({m_session.now(), id});
}

void WorkflowRepository::countMoved()
{
    TouchedRows &touched = m_session.touched();
    if (touched.moved.isEmpty())
        return;
    SqlStatement change(
        m_session, "UPDATE workflow_states SET jobs = jobs + ? WHERE workflow_id = ? AND state = ?");
    SqlStatement insert(m_session, "INSERT INTO workflow_states (workflow_id, state, jobs) VALUES (?, ?, ?)");
    SqlStatement none(m_session, "DELETE FROM workflow_states WHERE workflow_id = ? AND jobs = 0");
    for (auto workflow = touched.moved.cbegin(); workflow != touched.moved.cend(); ++workflow) {
        if (touched.removedWorkflows.contains(workflow.key()))
            continue;
        for (auto moved = workflow->cbegin(); moved != workflow->cend(); ++moved) {
            if (moved.value() == 0)
                continue;
            change.run({moved.value(), workflow.key(), toName(moved.key())});
            if (change.changedRows() == 0)
                insert.run({workflow.key(), toName(moved.key()), moved.value()});
        }
        none.run({workflow.key()});
    }
    touched.moved.clear();
}

int WorkflowRepository::remove(const QStringList &ids)
{
    // From the leaves up, and not left to the database's cascade: a cascade is checked row by row.
    SqlStatement entries(
        m_session, "DELETE FROM outbox WHERE job_id IN (SELECT id FROM jobs WHERE workflow_id = ?)");
    SqlStatement attempts(
        m_session, "DELETE FROM attempts WHERE job_id IN (SELECT id FROM jobs WHERE workflow_id = ?)");
    SqlStatement offers(
        m_session, "DELETE FROM outgoing_jobs WHERE job_id IN (SELECT id FROM jobs WHERE workflow_id = ?)");
    SqlStatement jobs(m_session, "DELETE FROM jobs WHERE workflow_id = ?");
    SqlStatement states(m_session, "DELETE FROM workflow_states WHERE workflow_id = ?");
    SqlStatement workflow(m_session, "DELETE FROM workflows WHERE id = ?");
    int removed = 0;
    for (const QString &id : ids) {
        entries.run({id});
        attempts.run({id});
        offers.run({id});
        jobs.run({id});
        states.run({id});
        workflow.run({id});
        if (workflow.changedRows() > 0) {
            ++removed;
            m_session.touched().removedWorkflows.append(id);
        }
    }
    return removed;
}

QVector<Workflow> WorkflowRepository::read(SqlStatement &rows)
{
    QVector<Workflow> found;
    while (rows.next()) {
        Workflow workflow;
        workflow.id = rows.text(0);
        workflow.name = rows.text(1);
        workflow.dagId = rows.text(2);
        workflow.datasetName = rows.text(3);
        workflow.username = rows.text(4);
        workflow.ownerInstance = rows.text(5);
        workflow.runnerInstances = listFromStored(rows.text(6));
        workflow.created = rows.time(7);
        workflow.updated = rows.time(8);
        found.append(workflow);
    }
    return found;
}

void WorkflowRepository::readCounts(QVector<Workflow> &workflows)
{
    QHash<QString, QHash<JobState, int>> counts;
    for (qsizetype from = 0; from < workflows.size(); from += idsAtOnce) {
        QVariantList ids;
        for (const Workflow &workflow : workflows.mid(from, idsAtOnce))
            ids.append(workflow.id);
        SqlStatement rows(m_session,
            QStringLiteral("SELECT workflow_id, state, jobs FROM workflow_states WHERE workflow_id IN (%1)")
                .arg(placeholders(ids.size())));
        rows.run(ids);
        while (rows.next())
            counts[rows.text(0)].insert(jobStateFromStored(rows.text(1)), rows.count(2));
    }
    for (Workflow &workflow : workflows)
        workflow.jobCounts = counts.value(workflow.id);
}

int WorkflowRepository::count(const QString &condition, const QVariantList &values)
{
    SqlStatement rows(m_session, QStringLiteral("SELECT COUNT(*) FROM workflows") + condition);
    rows.run(values);
    return rows.next() ? rows.count(0) : 0;
}

} // namespace desk
