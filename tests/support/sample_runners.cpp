// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_runners.h"

#include "tests/support/sample_partners.h"

#include <QJsonArray>

namespace desk
{

namespace
{

DagDetails atPartner(const DagDetails &here)
{
    DagDetails details;
    details.dag.id = here.dag.id;
    details.dag.displayName = here.dag.id;
    details.dag.description = here.dag.description;
    details.forms = here.forms;
    details.dataSchema = here.dataSchema;
    details.wantsDataset = here.wantsDataset;
    return details;
}

/// The same with other limits, choices and words.
DagDetails olderVersion(DagDetails details)
{
    for (DagForm &form : details.forms) {
        QJsonObject properties = form.schema.value(QLatin1String("properties")).toObject();
        QJsonObject bins = properties.value(QLatin1String("bins")).toObject();
        bins.insert(QLatin1String("maximum"), 256);
        bins.insert(QLatin1String("description"), QStringLiteral("How fine the histogram is."));
        properties.insert(QLatin1String("bins"), bins);
        QJsonObject modality = properties.value(QLatin1String("modality")).toObject();
        modality.insert(QLatin1String("enum"), QJsonArray{QStringLiteral("CT"), QStringLiteral("MR")});
        properties.insert(QLatin1String("modality"), modality);
        properties.remove(QLatin1String("write_png"));
        form.schema.insert(QLatin1String("properties"), properties);
    }
    return details;
}

} // namespace

void fillRunners(ScriptedBackend &backend)
{
    ScriptedPartners &partners = backend.scriptedPartners;
    fillPartners(partners);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString collect = QStringLiteral("collect-metadata");
    const QString statistics = QStringLiteral("dataset-statistics");
    const QString volumetry = QStringLiteral("spleen-volumetry");
    const QString thorax = QStringLiteral("ct-thorax-2026");
    Partner &b = partners.partnerList[0];
    b.advert.dags = {collect, statistics, volumetry};
    b.advert.datasets = {{QStringLiteral("ct-abdomen"), 96}, {thorax, 214}, {QStringLiteral("liver-ct"), 31}};
    Partner &c = partners.partnerList[1];
    c.advert = b.advert;
    c.advert.dags = {collect, statistics};
    c.advert.datasets = {{thorax, 57}, {QStringLiteral("mr-liver"), 42}};
    c.advert.automaticExecution = true;
    c.advert.speaksDesk = false;
    PartnerHealth good;
    good.phase = PartnerHealth::Phase::Good;
    partners.healths.insert(c.id, good);
    c.lastContact = now.addSecs(-40);
    Partner &d = partners.partnerList[2];
    d.advert = b.advert;
    d.advert.dags = {collect};
    Partner &e = partners.partnerList[3];
    e.lastContact = now.addDays(-3);
    e.advert.dags = {collect};
    const PartnerToken valid{1, now.addDays(-20), {}};
    const PartnerToken ended{1, now.addDays(-20), now.addDays(-2)};
    for (const char *id : {"b", "c", "d"})
        partners.tokenLists.insert(QLatin1String(id), {valid});
    partners.tokenLists.insert(e.id, {ended});
    for (const QString &id : {b.id, c.id, d.id}) {
        partners.dags[id].insert(collect, atPartner(backend.dagDetailsById.value(collect)));
        partners.dags[id].insert(statistics, atPartner(backend.dagDetailsById.value(statistics)));
    }
    partners.dags[c.id].insert(statistics, olderVersion(partners.dags[c.id].value(statistics)));
    DagDetails there = atPartner(backend.dagDetailsById.value(collect));
    there.dag.id = volumetry;
    there.dag.displayName = volumetry;
    there.dag.description = QStringLiteral("Volume of the spleen from CT.");
    partners.dags[b.id].insert(volumetry, there);
    Partner g = b;
    g.id = QStringLiteral("g");
    g.name = QStringLiteral("clinic-g");
    g.host = QStringLiteral("desk.clinic-g.example");
    partners.healths.insert(g.id, good);
    partners.partnerList.append(g); // last: what refers to the others ends here
    partners.testOutcome = testFailingAt(-1);
    partners.testOutcome.steps[int(PartnerCheck::Step::Connection)].detail = QStringLiteral("192.0.2.7:443");
    backend.status.phase = AirflowStatus::Phase::Connected;
}

} // namespace desk
