// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/schema_shape.h"

#include <QJsonArray>
#include <array>
#include <utility>

namespace desk
{

QJsonObject withoutNullBranch(const QJsonObject &schema, bool *nullable)
{
    for (const char *name : {"oneOf", "anyOf"}) {
        const QJsonArray branches = schema.value(QLatin1String(name)).toArray();
        if (branches.size() != 2)
            continue;
        for (int i = 0; i < 2; ++i) {
            if (branches.at(i).toObject().value(QLatin1String("type")).toString() != QLatin1String("null"))
                continue;
            QJsonObject merged = branches.at(1 - i).toObject();
            for (auto it = schema.begin(); it != schema.end(); ++it) {
                if (it.key() != QLatin1String(name))
                    merged.insert(it.key(), it.value());
            }
            *nullable = true;
            return merged;
        }
    }
    return schema;
}

QJsonObject withModels(const QJsonObject &schema)
{
    constexpr QLatin1String templateKey("properties-template");
    constexpr QLatin1String propertiesKey("properties");
    constexpr QLatin1String modelsKey("oneOf");
    const QJsonObject properties = schema.value(templateKey).toObject();
    if (properties.isEmpty())
        return schema;
    QJsonObject result = schema;
    result.remove(templateKey);
    QJsonArray models = schema.value(modelsKey).toArray();
    if (models.isEmpty()) {
        QJsonObject own = schema.value(propertiesKey).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (!own.contains(it.key()))
                own.insert(it.key(), it.value());
        }
        result.insert(propertiesKey, own);
        result.remove(modelsKey);
        return result;
    }
    for (qsizetype i = 0; i < models.size(); ++i) {
        QJsonObject model = models.at(i).toObject();
        QJsonObject own = model.value(propertiesKey).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QString key = QStringLiteral("%1#%2").arg(it.key()).arg(i);
            if (!own.contains(it.key()) && !own.contains(key))
                own.insert(key, it.value());
        }
        model.insert(propertiesKey, own);
        models.replace(i, model);
    }
    result.insert(modelsKey, models);
    return result;
}

QString plainKey(const QString &key)
{
    return key.section(QLatin1Char('#'), 0, 0);
}

QString unescaped(const QString &text)
{
    static const std::array<std::pair<QLatin1String, QChar>, 6> names{{
        {QLatin1String("&amp;"), u'&'},
        {QLatin1String("&lt;"), u'<'},
        {QLatin1String("&gt;"), u'>'},
        {QLatin1String("&quot;"), u'"'},
        {QLatin1String("&#x27;"), u'\''},
        {QLatin1String("&#39;"), u'\''},
    }};
    QString result;
    qsizetype done = 0;
    const QLatin1Char mark('&');
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, done)) {
        result += QStringView(text).mid(done, at - done);
        QChar meant = u'&';
        qsizetype length = 1;
        for (const auto &[name, character] : names) {
            if (QStringView(text).mid(at).startsWith(name)) {
                meant = character;
                length = name.size();
                break;
            }
        }
        result += meant;
        done = at + length;
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace desk
