// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/configuration_repository.h"

#include "app/core/workflow.h"
#include "app/store/stored_names.h"

namespace desk
{

namespace
{

constexpr int longestName = 64;

} // namespace

QVector<Configuration> ConfigurationRepository::saved(const QString &dagId)
{
    SqlStatement rows(m_session, "SELECT name, username, saved, forms FROM configurations WHERE dag_id = ? "
                                 "ORDER BY LOWER(name), name");
    rows.run({dagId});
    QVector<Configuration> found;
    while (rows.next()) {
        found.append({Configuration::Origin::Saved, dagId, rows.text(0), jsonFromStored(rows.text(3)),
            rows.text(1), rows.time(2)});
    }
    return found;
}

void ConfigurationRepository::save(const Configuration &configuration)
{
    const QString name = configuration.name.trimmed();
    if (name.isEmpty() || name.size() > longestName) {
        m_session.fail(ApiError::Kind::Invalid, Operation::WriteStore, configuration.name,
            QStringLiteral("name"), name.isEmpty() ? QStringLiteral("empty") : QStringLiteral("too long"));
        return;
    }
    SqlStatement(m_session,
        "INSERT INTO configurations (dag_id, name, username, saved, forms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (dag_id, name) DO UPDATE SET username = excluded.username, saved = excluded.saved, "
        "forms = excluded.forms")
        .run({configuration.dagId, name, configuration.username, m_session.now(),
            storedJson(configuration.forms)});
}

void ConfigurationRepository::remove(const QString &dagId, const QString &name)
{
    SqlStatement gone(m_session, "DELETE FROM configurations WHERE dag_id = ? AND name = ?");
    if (gone.run({dagId, name}) && gone.changedRows() == 0)
        m_session.fail(ApiError::Kind::NotFound, Operation::WriteStore, name);
}

QVector<Configuration> ConfigurationRepository::started(const QString &dagId, int limit)
{
    SqlStatement rows(m_session,
        "SELECT id, name, username, created FROM workflows WHERE dag_id = ? AND kind <> 'Service' AND NOT "
        "EXISTS "
        "(SELECT 1 FROM incoming_workflows i WHERE i.workflow_id = workflows.id) ORDER BY created DESC, id "
        "LIMIT ?");
    rows.run({dagId, limit});
    QVector<std::pair<QString, Configuration>> found;
    while (rows.next()) {
        Workflow workflow;
        workflow.id = rows.text(0);
        workflow.name = rows.text(1);
        found.append({workflow.id,
            {Configuration::Origin::Recent, dagId, workflow.shownName(), {}, rows.text(2), rows.time(3)}});
    }
    SqlStatement job(m_session, "SELECT conf FROM jobs WHERE workflow_id = ? ORDER BY id LIMIT 1");
    QVector<Configuration> configurations;
    for (auto &[workflow, configuration] : found) {
        job.run({workflow});
        if (!job.next())
            continue;
        configuration.forms = jsonFromStored(job.text(0));
        configurations.append(configuration);
    }
    return configurations;
}

} // namespace desk
