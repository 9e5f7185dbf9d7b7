// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/wizard_draft.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int longestName = 57; // the suffix "-" and six characters follow, and 64 is the most

constexpr QLatin1String workflowForm("workflow_form");
constexpr QLatin1String dataForm("data_form");
constexpr QLatin1String singleExecution("single_execution");

/// A form's schema without some of its fields.
QJsonObject without(QJsonObject schema, const QStringList &keys)
{
    QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    QJsonObject start = schema.value(QLatin1String("default")).toObject();
    QJsonArray required = schema.value(QLatin1String("required")).toArray();
    for (const QString &key : keys) {
        properties.remove(key);
        start.remove(key);
        for (qsizetype i = required.size() - 1; i >= 0; --i) {
            if (required.at(i) == QJsonValue(key))
                required.removeAt(i);
        }
    }
    schema.insert(QLatin1String("properties"), properties);
    if (schema.contains(QLatin1String("default")))
        schema.insert(QLatin1String("default"), start);
    if (schema.value(QLatin1String("required")).isArray())
        schema.insert(QLatin1String("required"), required);
    return schema;
}

const DagForm *find(const QVector<DagForm> &forms, const QString &key)
{
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&key](const DagForm &form) { return form.key == key; });
    return found == forms.end() ? nullptr : &*found;
}

} // namespace

int seriesCount(const WizardDraft &draft, const QString &runner)
{
    if (!draft.wantsDataset())
        return 0;
    const int count = draft.isExplicit() ? int(draft.identifiers.size())
                      : draft.isRemote() ? draft.countsAt.value(runner)
                                         : draft.datasetCount;
    return draft.limit ? std::min(*draft.limit, count) : count;
}

int seriesCount(const WizardDraft &draft)
{
    int sum = 0;
    const QStringList runners = draft.runners();
    for (const QString &runner : runners)
        sum += seriesCount(draft, runner);
    return sum;
}

int jobCount(const WizardDraft &draft, const QString &runner)
{
    return draft.singleExecution && draft.wantsDataset() ? seriesCount(draft, runner) : 1;
}

int jobCount(const WizardDraft &draft)
{
    int sum = 0;
    const QStringList runners = draft.runners();
    for (const QString &runner : runners)
        sum += jobCount(draft, runner);
    return sum;
}

bool offersSingleExecution(const DagDetails &details)
{
    const DagForm *form = find(details.forms, workflowForm);
    return details.wantsDataset && form &&
           form->schema.value(QLatin1String("properties")).toObject().contains(singleExecution);
}

QVector<DagForm> formsToFillIn(const DagDetails &details)
{
    QVector<DagForm> forms = details.forms;
    if (offersSingleExecution(details)) {
        for (DagForm &form : forms) {
            if (form.key == workflowForm)
                form.schema = without(form.schema, {singleExecution});
        }
    }
    const QJsonObject data = without(details.dataSchema,
        {QStringLiteral("dataset_name"), QStringLiteral("identifiers"), QStringLiteral("dataset_limit")});
    if (!data.value(QLatin1String("properties")).toObject().isEmpty())
        forms.prepend({dataForm, data});
    return forms;
}

QString suggestedName(const WizardDraft &draft)
{
    QString name = draft.dag.id;
    if (draft.wantsDataset() && !draft.dataset.isEmpty())
        name += QLatin1Char('-') + draft.dataset;
    static const QRegularExpression forbidden(QStringLiteral("[^A-Za-z0-9._-]+"));
    name = name.replace(forbidden, QStringLiteral("-")).left(longestName);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

bool singleExecutionByDefault(const DagDetails &details)
{
    const DagForm *form = find(details.forms, workflowForm);
    if (!form || !offersSingleExecution(details))
        return false;
    const QJsonObject field =
        form->schema.value(QLatin1String("properties")).toObject().value(singleExecution).toObject();
    return field.value(QLatin1String("default")).toBool();
}

bool isWorkflowName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._-]{1,57}\\z"));
    return allowed.match(name).hasMatch();
}

WorkflowSpec toSpec(const WizardDraft &draft, const QString &username)
{
    WorkflowSpec spec;
    spec.name = draft.name;
    spec.dagId = draft.dag.id;
    spec.forms = draft.forms;
    spec.username = username;
    if (draft.isRemote())
        spec.runnerInstances = draft.runners();
    if (!draft.wantsDataset())
        return spec;
    spec.singleExecution = draft.singleExecution;
    spec.datasetLimit = draft.limit;
    if (draft.isExplicit())
        spec.identifiers = draft.identifiers;
    else
        spec.datasetName = draft.dataset;
    return spec;
}

QJsonObject reviewJson(const WizardDraft &draft)
{
    QJsonObject json = draft.forms;
    if (draft.isRemote()) {
        QJsonObject workflow = json.value(workflowForm).toObject();
        workflow.insert(QLatin1String("runner_instances"), QJsonArray::fromStringList(draft.runners()));
        json.insert(workflowForm, workflow);
    }
    if (!draft.wantsDataset())
        return json;
    QJsonObject data = json.value(dataForm).toObject();
    if (draft.isExplicit()) {
        data.insert(QLatin1String("identifiers"), QJsonArray::fromStringList(draft.identifiers));
    } else {
        data.insert(QLatin1String("dataset_name"), draft.dataset);
    }
    if (draft.limit)
        data.insert(QLatin1String("dataset_limit"), *draft.limit);
    json.insert(dataForm, data);
    if (offersSingleExecution(draft.details)) {
        QJsonObject workflow = json.value(workflowForm).toObject();
        workflow.insert(singleExecution, draft.singleExecution);
        json.insert(workflowForm, workflow);
    }
    return json;
}

QJsonObject toJson(const WizardDraft &draft)
{
    const bool untouched = draft.dag.id.isEmpty() && draft.dataset.isEmpty() && !draft.isRemote();
    if (untouched || draft.isExplicit())
        return {};
    QJsonObject json{{QLatin1String("runs_here"), draft.runsHere},
        {QLatin1String("partners"), QJsonArray::fromStringList(draft.partners)},
        {QLatin1String("dag"), draft.dag.id}, {QLatin1String("dataset"), draft.dataset},
        {QLatin1String("single_execution"), draft.singleExecution},
        {QLatin1String("name"), draft.nameIsOwn ? draft.name : QString()},
        {QLatin1String("forms"), draft.forms}};
    if (draft.limit)
        json.insert(QLatin1String("limit"), *draft.limit);
    return json;
}

WizardDraft draftFromJson(const QJsonObject &json)
{
    WizardDraft draft;
    draft.runsHere = json.value(QLatin1String("runs_here")).toBool(true);
    const QJsonArray partners = json.value(QLatin1String("partners")).toArray();
    for (const QJsonValue &partner : partners)
        draft.partners.append(partner.toString());
    draft.dag.id = json.value(QLatin1String("dag")).toString();
    draft.dag.displayName = draft.dag.id;
    draft.dataset = json.value(QLatin1String("dataset")).toString();
    draft.singleExecution = json.value(QLatin1String("single_execution")).toBool();
    draft.name = json.value(QLatin1String("name")).toString();
    draft.nameIsOwn = !draft.name.isEmpty();
    draft.forms = json.value(QLatin1String("forms")).toObject();
    if (json.contains(QLatin1String("limit")))
        draft.limit = json.value(QLatin1String("limit")).toInt(1);
    return draft;
}

} // namespace desk
