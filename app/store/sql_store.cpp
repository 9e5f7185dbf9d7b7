// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sql_store.h"

#include "app/store/dataset_repository.h"
#include "app/store/instance_repository.h"
#include "app/store/job_repository.h"
#include "app/store/job_transitions.h"
#include "app/store/outbox_repository.h"
#include "app/store/profile_file.h"
#include "app/store/service_runs.h"
#include "app/store/sql_store_calls.h"
#include "app/store/sqlite_dialect.h"
#include "app/store/user_repository.h"
#include "app/store/workflow_repository.h"

#include <utility>

namespace desk
{

SqlStore::SqlStore(const QString &file, const Clock &clock, QObject *parent)
    : SqlStore(std::make_unique<SqliteDialect>(file), clock, parent)
{
}

SqlStore::SqlStore(std::unique_ptr<SqlDialect> dialect, const Clock &clock, QObject *parent)
    : Store(parent)
    , m_database(std::make_shared<SqlDatabase>(std::move(dialect), clock))
{
}

SqlStore::~SqlStore()
{
    m_worker.start([database = m_database] { database->close(); });
}

Task<void> SqlStore::open()
{
    auto answer = m_worker.run([database = m_database] { return database->open(); });
    const Result<void> result = co_await answer;
    co_return result;
}

Task<QString> SqlStore::setting(QString name)
{
    return read<QString>([name](SqlSession &session) { return InstanceRepository(session).setting(name); });
}

Task<void> SqlStore::setSetting(QString name, QString value)
{
    return write<void>(
        [name, value](SqlSession &session) { InstanceRepository(session).setSetting(name, value); });
}

Task<QString> SqlStore::localInstance()
{
    return read<QString>([](SqlSession &session) { return InstanceRepository(session).localInstance(); });
}

Task<void> SqlStore::exportProfile(QString file)
{
    return read<void>([file](SqlSession &session) { ProfileFile(file).write(session); });
}

Task<void> SqlStore::importProfile(QString file)
{
    return write<void>([file](SqlSession &session) { ProfileFile(file).read(session); });
}

Task<QVector<UserRecord>> SqlStore::users()
{
    return read<QVector<UserRecord>>([](SqlSession &session) { return UserRepository(session).all(); });
}

Task<UserRecord> SqlStore::user(QString name)
{
    return read<UserRecord>([name](SqlSession &session) { return UserRepository(session).one(name); });
}

Task<void> SqlStore::setUp(QString instance, UserRecord admin)
{
    return write<void>(
        [instance, admin](SqlSession &session) { UserRepository(session).setUp(instance, admin); });
}

Task<void> SqlStore::addUser(UserRecord user)
{
    return write<void>([user](SqlSession &session) { UserRepository(session).add(user); });
}

Task<void> SqlStore::setPassword(QString name, QString passwordHash, bool mustChange)
{
    return write<void>([name, passwordHash, mustChange](SqlSession &session) {
        UserRepository(session).setPassword(name, passwordHash, mustChange);
    });
}

Task<void> SqlStore::setRole(QString name, UserRole role)
{
    return write<void>([name, role](SqlSession &session) { UserRepository(session).setRole(name, role); });
}

Task<void> SqlStore::removeUser(QString name)
{
    return write<void>([name](SqlSession &session) { UserRepository(session).remove(name); });
}

Task<void> SqlStore::noteTry(QString name)
{
    return write<void>([name](SqlSession &session) { UserRepository(session).noteTry(name); });
}

Task<void> SqlStore::noteSignIn(QString name, QString passwordHash)
{
    return write<void>([name, passwordHash](
                           SqlSession &session) { UserRepository(session).noteSignIn(name, passwordHash); });
}

Task<QVector<Dataset>> SqlStore::datasets()
{
    return read<QVector<Dataset>>([](SqlSession &session) { return DatasetRepository(session).all(); });
}

Task<QStringList> SqlStore::identifiers(QString dataset, int offset, int limit)
{
    return read<QStringList>([dataset, offset, limit](SqlSession &session) {
        return DatasetRepository(session).identifiers(dataset, offset, limit);
    });
}

Task<void> SqlStore::createDataset(QString name, QStringList identifiers)
{
    return write<void>(
        [name, identifiers](SqlSession &session) { DatasetRepository(session).create(name, identifiers); });
}

Task<int> SqlStore::addIdentifiers(QString dataset, QStringList identifiers)
{
    return write<int>([dataset, identifiers](SqlSession &session) {
        return DatasetRepository(session).add(dataset, identifiers);
    });
}

Task<void> SqlStore::renameDataset(QString name, QString newName)
{
    return write<void>(
        [name, newName](SqlSession &session) { DatasetRepository(session).rename(name, newName); });
}

Task<int> SqlStore::removeIdentifiers(QString dataset, QStringList identifiers)
{
    return write<int>([dataset, identifiers](SqlSession &session) {
        return DatasetRepository(session).take(dataset, identifiers);
    });
}

Task<int> SqlStore::mergeDatasets(QStringList datasets, QString into, bool deleteOthers)
{
    return write<int>([datasets, into, deleteOthers](SqlSession &session) {
        return DatasetRepository(session).merge(datasets, into, deleteOthers);
    });
}

Task<void> SqlStore::deleteDataset(QString name)
{
    return write<void>([name](SqlSession &session) { DatasetRepository(session).remove(name); });
}

Task<QVector<Job>> SqlStore::addWorkflow(Workflow workflow, QVector<Job> jobs, QVector<QJsonObject> confs)
{
    return write<QVector<Job>>([workflow, jobs, confs](SqlSession &session) {
        WorkflowRepository(session).add(workflow);
        session.touched().workflows.insert(workflow.id);
        return JobRepository(session).add(workflow.id, jobs, confs);
    });
}

Task<WorkflowPage> SqlStore::workflows(WorkflowQuery query)
{
    return read<WorkflowPage>(
        [query](SqlSession &session) { return WorkflowRepository(session).page(query); });
}

Task<Workflow> SqlStore::workflow(QString id)
{
    return read<Workflow>([id](SqlSession &session) { return WorkflowRepository(session).one(id); });
}

Task<QVector<Job>> SqlStore::jobs(QString workflowId, int offset, int limit)
{
    return read<QVector<Job>>([workflowId, offset, limit](SqlSession &session) {
        return JobRepository(session).ofWorkflow(workflowId, offset, limit);
    });
}

Task<JobDetails> SqlStore::job(JobId id)
{
    return read<JobDetails>([id](SqlSession &session) { return JobRepository(session).details(id); });
}

Task<QVector<ActiveJob>> SqlStore::activeJobs()
{
    return read<QVector<ActiveJob>>([](SqlSession &session) { return JobRepository(session).active(); });
}

Task<void> SqlStore::apply(QVector<JobUpdate> updates)
{
    return write<void>([updates](SqlSession &session) { JobTransitions(session).apply(updates); });
}

Task<int> SqlStore::askAbort(QVector<JobId> jobs)
{
    return write<int>([jobs](SqlSession &session) { return JobTransitions(session).askAbort(jobs); });
}

Task<int> SqlStore::askRestart(QVector<JobId> jobs)
{
    return write<int>([jobs](SqlSession &session) { return JobTransitions(session).askRestart(jobs); });
}

Task<QVector<JobId>> SqlStore::jobIds(QStringList workflowIds)
{
    return read<QVector<JobId>>(
        [workflowIds](SqlSession &session) { return JobRepository(session).ids(workflowIds); });
}

Task<QStringList> SqlStore::startersOfJobs(QVector<JobId> jobs)
{
    return read<QStringList>([jobs](SqlSession &session) { return JobRepository(session).starters(jobs); });
}

Task<QStringList> SqlStore::starters(QStringList workflowIds)
{
    return read<QStringList>(
        [workflowIds](SqlSession &session) { return WorkflowRepository(session).starters(workflowIds); });
}

Task<int> SqlStore::removeWorkflows(QStringList workflowIds)
{
    return write<int>(
        [workflowIds](SqlSession &session) { return JobTransitions(session).removeWorkflows(workflowIds); });
}

Task<QVector<RunName>> SqlStore::recordOthers(OthersReading reading)
{
    return write<QVector<RunName>>(
        [reading](SqlSession &session) { return ServiceRuns(session).record(reading); });
}

Task<void> SqlStore::dropOthers(QString server, QVector<RunName> runs)
{
    return write<void>([server, runs](SqlSession &session) { ServiceRuns(session).drop(server, runs); });
}

Task<void> SqlStore::keepOthersOf(QString server)
{
    return write<void>([server](SqlSession &session) { ServiceRuns(session).keepOnly(server); });
}

Task<QVector<OutboxEntry>> SqlStore::takeDue(QDateTime now, int limit, int triggers)
{
    return write<QVector<OutboxEntry>>(
        [=](SqlSession &session) { return JobTransitions(session).takeDue(now, limit, triggers); });
}

Task<void> SqlStore::done(qint64 entry, QVector<JobUpdate> updates)
{
    return write<void>(
        [entry, updates](SqlSession &session) { JobTransitions(session).done(entry, updates); });
}

Task<void> SqlStore::postpone(qint64 entry, QDateTime notBefore, QString reason)
{
    return write<void>([entry, notBefore, reason](SqlSession &session) {
        OutboxRepository(session).postpone(entry, notBefore, reason);
    });
}

Task<QDateTime> SqlStore::nextDue()
{
    return read<QDateTime>([](SqlSession &session) { return OutboxRepository(session).nextDue(); });
}

Task<bool> SqlStore::changedElsewhere()
{
    auto answer = m_worker.run([database = m_database] { return database->changedElsewhere(); });
    const Result<bool> result = co_await answer;
    co_return result;
}

} // namespace desk
