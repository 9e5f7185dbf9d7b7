// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/windows/schema_corpus.h"

#include "app/airflow/dag_forms.h"
#include "ui/form/schema_validator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace desk
{

namespace
{

constexpr QLatin1String schemaKey("schema");

void readAirflow(SchemaCase &one, const QJsonObject &file, const QByteArray &bytes)
{
    DagDetails details;
    readForms(details, file.value(QLatin1String("params")).toObject(), bytes);
    one.forms = details.forms;
    one.params = file.value(QLatin1String("params")).toObject();
    const QJsonArray unset = file.value(QLatin1String("without value")).toArray();
    for (const QJsonValue &name : unset) {
        QJsonObject param = one.params.value(name.toString()).toObject();
        param.remove(QLatin1String("value"));
        one.params.insert(name.toString(), param);
    }
}

void readKaapana(SchemaCase &one, const QJsonObject &file)
{
    const QJsonObject forms = file.value(QLatin1String("forms")).toObject();
    const QJsonObject own = file.value(QLatin1String("airflow")).toObject();
    for (auto form = forms.begin(); form != forms.end(); ++form) {
        one.forms.append({form.key(), form.value().toObject()});
        // Airflow knows the standard's words alone.
        const QJsonObject schema = own.contains(form.key()) ? own.value(form.key()).toObject()
                                                            : standardSchema(form.value().toObject());
        one.params.insert(form.key(), QJsonObject{{schemaKey, schema}});
    }
}

} // namespace

QVector<SchemaCase> schemaCorpus()
{
    QVector<SchemaCase> cases;
    const QDir root(QStringLiteral(DESK_SOURCE_DIR "/tests/schemas"));
    for (const QString &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir files(root.filePath(folder));
        for (const QString &name : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(files.filePath(name));
            QJsonParseError error{};
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const QJsonObject read = QJsonDocument::fromJson(bytes, &error).object();
            if (error.error != QJsonParseError::NoError)
                qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
            SchemaCase one;
            one.name = folder + QLatin1Char('/') + name.chopped(5);
            one.ofAirflow = folder == QLatin1String("airflow");
            if (one.ofAirflow)
                readAirflow(one, read, bytes);
            else
                readKaapana(one, read);
            one.problems = read.value(QLatin1String("problems")).toInt();
            one.conf = read.value(QLatin1String("conf")).toObject();
            const QJsonArray edits = read.value(QLatin1String("edits")).toArray();
            for (const QJsonValue &value : edits) {
                const QJsonObject edit = value.toObject();
                QStringList at;
                const QJsonArray keys = edit.value(QLatin1String("at")).toArray();
                for (const QJsonValue &key : keys)
                    at.append(key.toString());
                one.edits.append({at, edit.value(QLatin1String("do")).toString(),
                    edit.value(QLatin1String("with")).toString()});
            }
            cases.append(one);
        }
    }
    return cases;
}

} // namespace desk
