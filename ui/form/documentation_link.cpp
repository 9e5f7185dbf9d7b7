// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/documentation_link.h"

#include <QJsonObject>
#include <QJsonValue>

namespace desk
{

namespace
{

constexpr QLatin1String documentationForm("documentation_form");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String defaultKey("default");

/// As Kaapana has it, as the value of a Param, or as the default of one of its properties.
QString pathIn(const QJsonObject &form)
{
    if (form.value(pathKey).isString())
        return form.value(pathKey).toString();
    const QJsonObject property = form.value(QLatin1String("properties")).toObject().value(pathKey).toObject();
    for (const QJsonValue &value : {form.value(defaultKey).toObject().value(pathKey),
             property.value(defaultKey), property.value(QLatin1String("const"))}) {
        if (value.isString())
            return value.toString();
    }
    return {};
}

} // namespace

QUrl documentationLink(const QVector<DagForm> &forms, const QUrl &airflow)
{
    for (const DagForm &form : forms) {
        if (form.key != documentationForm)
            continue;
        QString path = pathIn(form.schema);
        const QUrl whole(path);
        if (whole.scheme() == QLatin1String("https") || whole.scheme() == QLatin1String("http"))
            return whole;
        const bool kaapana =
            airflow.path() == QLatin1String("/flow") || airflow.path().startsWith(QLatin1String("/flow/"));
        if (path.isEmpty() || !whole.scheme().isEmpty() || !kaapana)
            return {};
        while (path.startsWith(QLatin1Char('/')))
            path.remove(0, 1);
        QUrl root = airflow;
        root.setPath(QStringLiteral("/docs/"));
        const QUrl page = root.resolved(QUrl(path));
        return page.path().startsWith(root.path()) && page.authority() == root.authority() ? page : QUrl();
    }
    return {};
}

QVector<DagForm> withoutDocumentation(QVector<DagForm> forms)
{
    forms.removeIf([](const DagForm &form) { return form.key == documentationForm; });
    return forms;
}

} // namespace desk
