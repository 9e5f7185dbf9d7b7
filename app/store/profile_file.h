// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_session.h"

namespace desk
{

/// A whole profile in one file, to take it to another computer or to keep it: settings, datasets, workflows
/// with their jobs and attempts; not the runs of others. It holds no secret, because the database holds none.
/// The file is an SQLite database, whatever the profile itself is kept in. Worker thread; a function that
/// fails fails its session.
class ProfileFile final
{
public:
    explicit ProfileFile(QString file)
        : m_file(std::move(file))
    {
    }

    /// Writes what the session sees. An existing file is replaced when the new one is complete.
    void write(SqlSession &from) const;
    /// Puts the file's content in the place of everything that is there; one of an older program is
    /// understood. What was sent to Airflow is asked for again, what never was is not sent: it may be sent
    /// from where the file comes from. Conflict while a job is active.
    void read(SqlSession &into) const;

private:
    QString m_file;
};

} // namespace desk
