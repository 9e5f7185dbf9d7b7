// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QVector>

namespace desk
{

/// What the forms of a DAG were filled in with, to be used again.
struct Configuration {
    enum class Origin {
        Saved,  ///< somebody gave it a name
        Recent, ///< a workflow was started with it
    };
    Origin origin = Origin::Saved;
    QString dagId;
    QString name;      ///< as it was saved, or of the workflow, without its suffix
    QJsonObject forms; ///< form key -> object; parameters at the top level. Nothing of dataset and run
    QString username;  ///< who saved it, or started the workflow
    QDateTime time;    ///< when; UTC
    bool operator==(const Configuration &) const = default;
};

/// Configurations that were saved, and those of past workflows. Asynchronous; GUI thread. Errors: Invalid
/// (field "name"; detail "empty" or "too long"), NotFound, Forbidden, the store's.
class Configurations
{
public:
    virtual ~Configurations() = default;

    /// Those of a DAG: the saved ones by name, then the recent ones, newest first, each different one once.
    virtual Task<QVector<Configuration>> of(QString dagId) = 0;
    /// Keeps the forms under a name of 1 to 64 characters. What has that name already is replaced, which only
    /// who saved it and admins may do.
    virtual Task<void> save(QString dagId, QString name, QJsonObject forms) = 0;
    /// For who saved it, and for admins.
    virtual Task<void> remove(QString dagId, QString name) = 0;

protected:
    Configurations() = default;
    Q_DISABLE_COPY_MOVE(Configurations)
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Configuration)
