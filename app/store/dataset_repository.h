// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dataset.h"
#include "app/store/sql_session.h"

namespace desk
{

/// Datasets and their identifiers. Worker thread; a function that fails fails its session.
class DatasetRepository final
{
public:
    explicit DatasetRepository(SqlSession &session)
        : m_session(session)
    {
    }

    /// By name.
    QVector<Dataset> all();
    /// In their order; a negative limit means all that follow.
    QStringList identifiers(const QString &dataset, int offset, int limit);
    /// Invalid, field "name", detail "empty", "too long" or "taken"; field "identifiers", detail "no UID". An
    /// identifier given twice is kept once, at its first place. No partner may use it before an admin says
    /// so, even if one was allowed to use an older dataset of that name.
    void create(const QString &name, const QStringList &identifiers);
    /// Returns how many were new.
    int add(const QString &dataset, const QStringList &identifiers);
    /// Invalid as for create(). What partners may use, and requests of theirs that name it, follow; what is
    /// left of an older dataset with the new name does not.
    void rename(const QString &name, const QString &newName);
    /// Takes identifiers out; returns how many were there.
    int take(const QString &dataset, const QStringList &identifiers);
    /// Puts the identifiers of these into one of them, or another one, which is made if it does not exist;
    /// returns how many it holds then. The others are deleted where that is wanted.
    int merge(const QStringList &datasets, const QString &into, bool deleteOthers);
    /// Partners may use its name no more.
    void remove(const QString &name);

private:
    struct Found {
        qint64 id = 0;
        int next = 0; ///< position of what is added
    };
    /// With an empty new name the old one is taken out.
    void replaceInPolicies(const QString &name, const QString &newName);
    Found find(const QString &name, Operation operation);
    bool check(const QString &name, const QStringList &identifiers);
    int append(Found dataset, const QStringList &identifiers);

    SqlSession &m_session;
};

} // namespace desk
