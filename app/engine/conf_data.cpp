// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/conf_data.h"

#include <QJsonArray>
#include <QUuid>

namespace desk
{

namespace
{

QJsonObject workflowForm(const WorkflowSpec &spec, const ConfOrigin &origin)
{
    const QJsonObject filled = spec.forms.value(QLatin1String("workflow_form")).toObject();
    QJsonObject form;
    for (auto entry = filled.begin(); entry != filled.end(); ++entry)
        form.insert(entry.key().section(QLatin1Char('#'), 0, 0), entry.value());
    const QJsonArray runners = QJsonArray::fromStringList(
        origin.runners.isEmpty() ? QStringList{origin.ownerInstance} : origin.runners);
    form.insert(QLatin1String("single_execution"), spec.singleExecution);
    form.insert(QLatin1String("username"), spec.username);
    form.insert(QLatin1String("workflow_id"), origin.workflowId);
    form.insert(QLatin1String("workflow_name"), origin.workflowName);
    form.insert(QLatin1String("involved_instances"), runners);
    form.insert(QLatin1String("runner_instances"), runners);
    return form;
}

QJsonObject dataForm(const WorkflowSpec &spec, const QStringList &identifiers)
{
    QJsonObject form = spec.forms.value(QLatin1String("data_form")).toObject();
    if (!spec.datasetName.isEmpty())
        form.insert(QLatin1String("dataset_name"), spec.datasetName);
    if (spec.datasetLimit)
        form.insert(QLatin1String("dataset_limit"), *spec.datasetLimit);
    if (!identifiers.isEmpty() || !spec.datasetName.isEmpty())
        form.insert(QLatin1String("identifiers"), QJsonArray::fromStringList(identifiers));
    return form;
}

} // namespace

QJsonObject localProject(const QString &instanceName)
{
    static const QUuid projects(QStringLiteral("{7f3c2f0e-5a7b-4d0c-9a57-3f1b8e6d2c41}"));
    const QUuid id = QUuid::createUuidV5(projects, instanceName);
    return {{QStringLiteral("id"), id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("external_id"), QJsonValue::Null}, {QStringLiteral("name"), QStringLiteral("admin")},
        {QStringLiteral("int_id"), QJsonValue::Null},
        {QStringLiteral("description"), QStringLiteral("Project of the instance %1").arg(instanceName)},
        {QStringLiteral("kubernetes_namespace"), QStringLiteral("project-admin")},
        {QStringLiteral("s3_bucket"), QStringLiteral("project-admin")},
        {QStringLiteral("opensearch_index"), QStringLiteral("project_admin")}};
}

QVector<QJsonObject> confData(
    const WorkflowSpec &spec, const QStringList &identifiers, const ConfOrigin &origin)
{
    QJsonObject common = spec.forms;
    common.insert(QLatin1String("workflow_form"), workflowForm(spec, origin));
    common.insert(QLatin1String("project_form"), origin.project);

    const auto withIdentifiers = [&](const QStringList &part) {
        QJsonObject conf = common;
        const QJsonObject form = dataForm(spec, part);
        if (form.isEmpty())
            conf.remove(QLatin1String("data_form"));
        else
            conf.insert(QLatin1String("data_form"), form);
        return conf;
    };

    if (!spec.singleExecution || identifiers.isEmpty())
        return {withIdentifiers(identifiers)};

    const QStringList chosen = spec.datasetLimit ? identifiers.mid(0, *spec.datasetLimit) : identifiers;
    QVector<QJsonObject> confs;
    confs.reserve(chosen.size());
    for (const QString &identifier : chosen)
        confs.append(withIdentifiers({identifier}));
    return confs;
}

QJsonObject formsOfConf(const QJsonObject &conf)
{
    const auto without = [](QJsonObject form, std::initializer_list<const char *> keys) {
        for (const char *key : keys)
            form.remove(QLatin1String(key));
        return form;
    };
    QJsonObject forms = without(conf, {"project_form", "client_job_id"});
    const auto strip = [&](QLatin1String key, std::initializer_list<const char *> keys) {
        const QJsonObject form = without(forms.value(key).toObject(), keys);
        if (form.isEmpty())
            forms.remove(key);
        else
            forms.insert(key, form);
    };
    strip(QLatin1String("data_form"), {"dataset_name", "dataset_limit", "identifiers"});
    strip(QLatin1String("workflow_form"), {"single_execution", "username", "workflow_id", "workflow_name",
                                              "involved_instances", "runner_instances"});
    return forms;
}

} // namespace desk
