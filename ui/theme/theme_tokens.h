// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/job_state.h"

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QString>

namespace desk
{

/// The looks there are. Persisted by name.
enum class Look { Light, Dark, Contrast };

/// What a text is for; its size and weight follow from that.
enum class TextRole { Display, Title, Section, Body, Control, Strong, Caption, Header, Pill, Badge, Mono };

/// Colours, sizes and shapes of the design, as read from tokens.json. Plain data.
class ThemeTokens final
{
public:
    struct Type {
        int pixels = 13; ///< at 100 % text size
        int weight = 400;
    };
    struct StateShape {
        QString icon;
        int urgency = 0; ///< 0 is the most urgent
    };

    /// Reads the file's bytes; what is missing stays empty and is warned about once.
    static ThemeTokens fromJson(const QByteArray &json);

    /// A colour by name: "accent", "state.failed.fg", "feedback.error.border". Invalid if there is none.
    QColor colour(Look look, QStringView token) const;
    Type type(TextRole role) const { return m_types.value(static_cast<int>(role)); }
    StateShape shape(JobState state) const { return m_shapes.value(static_cast<int>(state)); }

private:
    QHash<int, QHash<QString, QColor>> m_colours;
    QHash<int, Type> m_types;
    QHash<int, StateShape> m_shapes;
};

} // namespace desk
