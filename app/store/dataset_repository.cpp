// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/dataset_repository.h"

#include "app/store/partner_repository.h"

#include <limits>

namespace desk
{

namespace
{

constexpr int maximumName = 64;

// What may be done with one name is what could be done with the other; the new name brings nothing of its
// own. Without a new name nothing may be done any more.
QStringList renamed(QStringList names, const QString &name, const QString &newName)
{
    const bool allowed = names.contains(name);
    names.removeAll(newName);
    if (newName.isEmpty())
        names.removeAll(name);
    else if (allowed)
        names.replace(names.indexOf(name), newName);
    return names;
}

} // namespace

QVector<Dataset> DatasetRepository::all()
{
    SqlStatement rows(m_session,
        "SELECT name, identifier_count, created, updated FROM datasets ORDER BY LOWER(name), name");
    rows.run();
    QVector<Dataset> found;
    while (rows.next())
        found.append({rows.text(0), rows.count(1), rows.time(2), rows.time(3)});
    return found;
}

QStringList DatasetRepository::identifiers(const QString &dataset, int offset, int limit)
{
    const Found known = find(dataset, Operation::ReadStore);
    SqlStatement rows(m_session,
        "SELECT identifier FROM dataset_identifiers WHERE dataset_id = ? ORDER BY position LIMIT ? OFFSET ?");
    rows.run({known.id, limit < 0 ? std::numeric_limits<int>::max() : limit, qMax(0, offset)});
    QStringList found;
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

void DatasetRepository::create(const QString &name, const QStringList &identifiers)
{
    if (!check(name, identifiers))
        return;
    const qint64 id = m_session.takeIds(QStringLiteral("datasets"), 1);
    SqlStatement insert(m_session,
        "INSERT INTO datasets (id, name, identifier_count, created, updated) VALUES (?, ?, 0, ?, ?)");
    if (!insert.runUnlessDuplicate({id, name, m_session.now(), m_session.now()})) {
        m_session.fail(ApiError::Kind::Invalid, Operation::EditDataset, name, QStringLiteral("name"),
            QStringLiteral("taken"));
        return;
    }
    // Profiles of earlier versions may still allow an older dataset of this name.
    replaceInPolicies(name, {});
    append({id, 0}, identifiers);
}

int DatasetRepository::add(const QString &dataset, const QStringList &identifiers)
{
    const Found known = find(dataset, Operation::EditDataset);
    if (m_session.failed() || !check(dataset, identifiers))
        return 0;
    return append(known, identifiers);
}

void DatasetRepository::rename(const QString &name, const QString &newName)
{
    const Found known = find(name, Operation::EditDataset);
    if (m_session.failed() || name == newName || !check(newName, {}))
        return;
    SqlStatement taken(m_session, "SELECT id FROM datasets WHERE name = ?");
    taken.run({newName});
    if (taken.next()) {
        m_session.fail(ApiError::Kind::Invalid, Operation::EditDataset, newName, QStringLiteral("name"),
            QStringLiteral("taken"));
        return;
    }
    SqlStatement(m_session, "UPDATE datasets SET name = ?, updated = ? WHERE id = ?")
        .run({newName, m_session.now(), known.id});
    SqlStatement(m_session, "UPDATE incoming_jobs SET dataset_name = ? WHERE dataset_name = ?")
        .run({newName, name});
    replaceInPolicies(name, newName);
    m_session.touched().datasets = true;
}

void DatasetRepository::replaceInPolicies(const QString &name, const QString &newName)
{
    PartnerRepository partners(m_session);
    LocalPolicy local = partners.localPolicy();
    const QStringList before = local.datasets;
    local.datasets = renamed(local.datasets, name, newName);
    if (local.datasets != before)
        partners.setLocalPolicy(local);
    SqlStatement rows(m_session, "SELECT id FROM partners");
    rows.run();
    QStringList ids;
    while (rows.next())
        ids.append(rows.text(0));
    for (const QString &id : std::as_const(ids)) {
        PartnerPolicy policy = partners.policy(id);
        if (!policy.datasets)
            continue;
        const QStringList own = *policy.datasets;
        policy.datasets = renamed(own, name, newName);
        if (*policy.datasets != own)
            partners.setPolicy(id, policy);
    }
}

int DatasetRepository::take(const QString &dataset, const QStringList &identifiers)
{
    const Found known = find(dataset, Operation::EditDataset);
    if (m_session.failed())
        return 0;
    SqlStatement statement(
        m_session, "DELETE FROM dataset_identifiers WHERE dataset_id = ? AND identifier = ?");
    int taken = 0;
    for (const QString &identifier : identifiers) {
        if (!statement.run({known.id, identifier}))
            return 0;
        taken += statement.changedRows();
    }
    if (taken > 0) {
        SqlStatement(m_session,
            "UPDATE datasets SET identifier_count = identifier_count - ?, updated = ? WHERE id = ?")
            .run({taken, m_session.now(), known.id});
    }
    m_session.touched().datasets = true;
    return taken;
}

int DatasetRepository::merge(const QStringList &datasets, const QString &into, bool deleteOthers)
{
    SqlStatement row(m_session, "SELECT id FROM datasets WHERE name = ?");
    row.run({into});
    if (!row.next())
        create(into, {});
    for (const QString &dataset : datasets) {
        if (m_session.failed())
            return 0;
        if (dataset != into)
            add(into, identifiers(dataset, 0, -1));
    }
    for (const QString &dataset : datasets) {
        if (deleteOthers && dataset != into && !m_session.failed())
            remove(dataset);
    }
    SqlStatement count(m_session, "SELECT identifier_count FROM datasets WHERE name = ?");
    count.run({into});
    return count.next() ? count.count(0) : 0;
}

void DatasetRepository::remove(const QString &name)
{
    const Found known = find(name, Operation::EditDataset);
    SqlStatement(m_session, "DELETE FROM dataset_identifiers WHERE dataset_id = ?").run({known.id});
    SqlStatement(m_session, "DELETE FROM datasets WHERE id = ?").run({known.id});
    if (!m_session.failed())
        replaceInPolicies(name, {});
    m_session.touched().datasets = true;
}

DatasetRepository::Found DatasetRepository::find(const QString &name, Operation operation)
{
    SqlStatement row(m_session, "SELECT d.id, (SELECT COALESCE(MAX(i.position) + 1, 0) FROM "
                                "dataset_identifiers i WHERE i.dataset_id = "
                                "d.id) FROM datasets d WHERE d.name = ?");
    row.run({name});
    if (row.next())
        return {row.number(0), row.count(1)};
    m_session.fail(ApiError::Kind::NotFound, operation, name);
    return {};
}

bool DatasetRepository::check(const QString &name, const QStringList &identifiers)
{
    const auto refuse = [&](const char *field, const char *detail) {
        m_session.fail(ApiError::Kind::Invalid, Operation::EditDataset, name, QString::fromLatin1(field),
            QString::fromLatin1(detail));
        return false;
    };
    if (name.trimmed().isEmpty())
        return refuse("name", "empty");
    if (name.size() > maximumName)
        return refuse("name", "too long");
    for (const QString &identifier : identifiers) {
        if (!isUid(identifier))
            return refuse("identifiers", "no UID");
    }
    return true;
}

int DatasetRepository::append(Found dataset, const QStringList &identifiers)
{
    SqlStatement insert(m_session,
        "INSERT INTO dataset_identifiers (dataset_id, position, identifier) VALUES (?, ?, ?) "
        "ON CONFLICT (dataset_id, identifier) DO NOTHING");
    int added = 0;
    for (const QString &identifier : identifiers) {
        if (!insert.run({dataset.id, dataset.next + added, identifier}))
            return 0;
        added += insert.changedRows();
    }
    if (added > 0) {
        SqlStatement(m_session,
            "UPDATE datasets SET identifier_count = identifier_count + ?, updated = ? WHERE id = ?")
            .run({added, m_session.now(), dataset.id});
    }
    m_session.touched().datasets = true;
    return added;
}

} // namespace desk
