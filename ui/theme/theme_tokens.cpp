// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme_tokens.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace desk
{

namespace
{

/// Flattens {"state": {"failed": {"fg": "#..."}}} into "state.failed.fg".
void collectColours(const QJsonObject &object, const QString &prefix, QHash<QString, QColor> &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject())
            collectColours(it.value().toObject(), prefix + it.key() + QLatin1Char('.'), into);
        else
            into.insert(prefix + it.key(), QColor(it.value().toString()));
    }
}

} // namespace

ThemeTokens ThemeTokens::fromJson(const QByteArray &json)
{
    ThemeTokens tokens;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.isEmpty())
        qWarning() << "the design tokens could not be read";

    const std::array looks{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    const QJsonObject themes = root.value(QStringLiteral("themes")).toObject();
    for (size_t i = 0; i < looks.size(); ++i) {
        const QJsonObject theme = themes.value(looks.at(i)).toObject();
        QHash<QString, QColor> &colours = tokens.m_colours[static_cast<int>(i)];
        collectColours(theme.value(QStringLiteral("colour")).toObject(), {}, colours);
        collectColours(theme.value(QStringLiteral("state")).toObject(), QStringLiteral("state."), colours);
        collectColours(
            theme.value(QStringLiteral("feedback")).toObject(), QStringLiteral("feedback."), colours);
    }

    const std::array roles{QStringLiteral("display"), QStringLiteral("title"), QStringLiteral("section"),
        QStringLiteral("body"), QStringLiteral("control"), QStringLiteral("strong"),
        QStringLiteral("caption"), QStringLiteral("header"), QStringLiteral("pill"), QStringLiteral("badge"),
        QStringLiteral("mono")};
    const QJsonObject types =
        root.value(QStringLiteral("type")).toObject().value(QStringLiteral("roles")).toObject();
    for (size_t i = 0; i < roles.size(); ++i) {
        const QJsonArray type = types.value(roles.at(i)).toArray();
        tokens.m_types.insert(static_cast<int>(i), {type.at(0).toInt(13), type.at(1).toInt(400)});
    }

    const QJsonObject shapes = root.value(QStringLiteral("state")).toObject();
    for (const JobState state : allJobStates) {
        const QJsonObject shape = shapes.value(toName(state)).toObject();
        tokens.m_shapes.insert(static_cast<int>(state),
            {shape.value(QStringLiteral("icon")).toString(), shape.value(QStringLiteral("urgency")).toInt()});
    }
    return tokens;
}

QColor ThemeTokens::colour(Look look, QStringView token) const
{
    return m_colours.value(static_cast<int>(look)).value(token.toString());
}

} // namespace desk
