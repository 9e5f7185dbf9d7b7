// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_session.h"

namespace desk
{

/// The instances of the federation that are known here, and the profile's settings. Worker thread.
class InstanceRepository final
{
public:
    explicit InstanceRepository(SqlSession &session)
        : m_session(session)
    {
    }

    /// Makes the local instance, "local", in a new database.
    void ensureLocal();
    QString localInstance();
    /// Only while no workflow carries the name.
    void renameLocal(const QString &name);

    /// When the local instance was made, and when its name or anything of the federation's settings last
    /// changed.
    QDateTime created();
    QDateTime updated();

    /// Empty if never set.
    QString setting(const QString &name);
    void setSetting(const QString &name, const QString &value);

private:
    void noteUpdate();
    void store(const QString &name, const QString &value);

    SqlSession &m_session;
};

} // namespace desk
