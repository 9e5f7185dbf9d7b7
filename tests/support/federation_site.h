// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/desk_profile.h"

#include <QTest>

/// One instance of a federation: a profile, a keychain, a certificate and a server of its own on loopback.
class FederationSite final
{
public:
    /// clockAhead: of the system's, and so of all others'.
    explicit FederationSite(QString name, std::chrono::milliseconds clockAhead = {})
        : m_name(std::move(name))
        , process(profile, {}, {}, clockAhead)
    {
    }
    Q_DISABLE_COPY_MOVE(FederationSite)

    /// Opens everything; with the Airflow that was chosen before by useAirflow().
    void start()
    {
        ensure(process.open());
        ensure(await(process.backend.open()));
        ensure(await(process.backend.accounts().setUp(
            m_name, QStringLiteral("mira"), desk::SecretBytes(QByteArray("wonderful-day")))));
        ensure(await(process.backend.start()));
        serve();
    }
    void useAirflow(const desk::AirflowConnection &connection, desk::SecretBytes password)
    {
        process.backend.useForThisRun(connection, std::move(password));
    }
    /// The server on the port it had before; a new one the first time.
    void serve()
    {
        const QString loopback = QStringLiteral("127.0.0.1");
        ensure(await(partners().setServer(true, loopback, partners().server().port, {loopback})));
        if (!QTest::qWaitFor([this] { return partners().server().running; }, 10000))
            qFatal("the server does not run: %s", qPrintable(describe(partners().server().error)));
    }
    void goAway()
    {
        const QString loopback = QStringLiteral("127.0.0.1");
        ensure(await(partners().setServer(false, loopback, partners().server().port, {loopback})));
    }

    QString name() const { return m_name; }
    desk::LocalInstance &backend() { return process.backend; }
    desk::Partners &partners() { return process.backend.partners(); }

    /// Registers another site, without a token yet; its certificate is pinned.
    void add(FederationSite &other)
    {
        desk::Partner partner;
        partner.name = other.name();
        partner.host = QStringLiteral("127.0.0.1");
        partner.port = other.partners().server().port;
        partner.check = desk::CertificateCheck::Pinned;
        partner.pinnedSha256 = other.partners().server().certificateSha256;
        ensure(await(partners().add(partner, {})));
    }
    /// Takes over what the other site gives to this one.
    void takeDefinition(FederationSite &other)
    {
        const auto text = await(other.partners().definitionFor(other.partner(*this).id));
        ensure(text);
        auto read = partners().readDefinition(*text);
        ensure(read);
        if (read->partner.name != other.name() || read->partner.port != other.partners().server().port)
            qFatal("the definition is of another instance");
        ensure(await(partners().change(partner(other), std::move(read->secrets))));
    }
    desk::Partner partner(const FederationSite &other)
    {
        const auto all = await(partners().partners());
        ensure(all);
        for (const desk::Partner &each : *all) {
            if (each.name == other.name())
                return each;
        }
        qFatal("%s does not know %s", qPrintable(m_name), qPrintable(other.name()));
    }
    /// Both know each other.
    static void introduce(FederationSite &one, FederationSite &two)
    {
        one.add(two);
        two.add(one);
        one.takeDefinition(two);
        two.takeDefinition(one);
    }

    /// Partners may run these here, on the dataset "lungs" of five series.
    void allow(const QStringList &dags)
    {
        const auto sets = await(backend().datasets());
        ensure(sets);
        if (sets->isEmpty()) {
            QStringList series;
            for (int i = 1; i <= 5; ++i)
                series.append(QStringLiteral("1.2.826.0.1.3680043.9.%1").arg(i));
            ensure(await(backend().createDataset(QStringLiteral("lungs"), series)));
        }
        desk::LocalPolicy policy;
        policy.dags = dags;
        policy.datasets = {QStringLiteral("lungs")};
        ensure(await(partners().setLocalPolicy(policy)));
    }
    /// Asks that partner for jobs, and tells it what is allowed.
    void ask(const FederationSite &owner) { ensure(await(partners().syncNow(partner(owner).id))); }

    desk::Workflow send(const QString &dag, const QStringList &runners, bool single = false)
    {
        desk::WorkflowSpec spec;
        spec.name = QStringLiteral("test");
        spec.dagId = dag;
        spec.datasetName = QStringLiteral("lungs");
        spec.singleExecution = single;
        spec.runnerInstances = runners;
        const auto workflow = await(backend().submit(spec));
        ensure(workflow);
        return *workflow;
    }
    QVector<desk::Job> jobs(const desk::Workflow &workflow)
    {
        const auto found = await(backend().jobs(workflow.id, 0, 1000));
        return found ? *found : QVector<desk::Job>();
    }
    desk::Job job(const desk::Workflow &workflow) { return jobs(workflow).value(0); }
    desk::RunnerView view(const desk::Workflow &workflow)
    {
        const auto details = await(backend().job(job(workflow).id));
        ensure(details);
        return details->job.remote.value_or(desk::RunnerView());
    }
    /// Whether every job of a workflow comes into a state.
    bool reaches(const desk::Workflow &workflow, desk::JobState state, int seconds = 60)
    {
        const auto all = [&] {
            const QVector<desk::Job> found = jobs(workflow);
            return !found.isEmpty() && std::all_of(found.begin(), found.end(),
                                           [state](const desk::Job &each) { return each.state == state; });
        };
        for (int i = 0; i < seconds * 5; ++i) {
            if (all())
                return true;
            QTest::qWait(200);
        }
        const QVector<desk::Job> found = jobs(workflow);
        for (const desk::Job &each : found)
            qWarning() << m_name << each.id << desk::toName(each.state) << int(each.note.code)
                       << each.note.detail;
        return false;
    }
    /// The jobs that wait for a person here.
    QVector<desk::JobId> waiting()
    {
        const auto requests = await(partners().pendingRequests());
        ensure(requests);
        QVector<desk::JobId> ids;
        for (const desk::PendingRequest &request : *requests) {
            const QVector<desk::Job> all = jobs(request.workflow);
            for (const desk::Job &each : all) {
                if (each.state == desk::JobState::pending)
                    ids.append(each.id);
            }
        }
        return ids;
    }

    QString database() const { return profile.database(); }
    QString folder() const { return profile.folder.path(); }

private:
    template <typename T>
    void ensure(const desk::Result<T> &result) const
    {
        if (!result)
            qFatal("%s: %s", qPrintable(m_name), qPrintable(describe(result.error())));
    }

    QString m_name;
    DeskProfile profile;

public:
    DeskProcess process;
};
