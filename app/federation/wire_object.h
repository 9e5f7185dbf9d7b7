// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/job_state.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace desk
{

/// Reads a partner's object as kindly as kaapana-protocol section 7 asks: absent and null are alike, numbers
/// and flags may be texts, whatever else is there is left alone. Pure; any thread.
class WireObject final
{
public:
    explicit WireObject(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// Whether the member is there and not null.
    bool has(const char *key) const;
    /// Empty if absent; a number's digits.
    QString text(const char *key) const;
    /// Nothing if absent, or no whole number.
    std::optional<qint64> number(const char *key) const;
    bool flag(const char *key, bool otherwise) const;
    /// Invalid if absent or no time.
    QDateTime time(const char *key) const;
    QJsonObject object(const char *key) const;
    QJsonArray array(const char *key) const;
    bool isObject(const char *key) const { return value(key).isObject(); }
    bool isArray(const char *key) const { return value(key).isArray(); }
    /// One of the seven states of the wire; otherwise for an absent one, unknown for any other text.
    JobState state(const char *key, JobState otherwise) const;

private:
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    QJsonObject m_object;
};

/// The states that exist on the wire; kaapana-protocol, section 5.
bool isWireState(JobState state);

} // namespace desk
