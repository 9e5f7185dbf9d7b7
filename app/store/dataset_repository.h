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
    /// identifier given twice is kept once, at its first place.
    void create(const QString &name, const QStringList &identifiers);
    /// Returns how many were new.
    int add(const QString &dataset, const QStringList &identifiers);
    void remove(const QString &name);

private:
    struct Found {
        qint64 id = 0;
        int count = 0;
    };
    Found find(const QString &name, Operation operation);
    bool check(const QString &name, const QStringList &identifiers);
    int append(Found dataset, const QStringList &identifiers);

    SqlSession &m_session;
};

} // namespace desk
