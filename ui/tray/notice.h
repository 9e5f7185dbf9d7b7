// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

namespace desk
{

/// Something that a person is told of by the desktop.
struct Notice {
    enum class Kind {
        Requests, ///< partners ask to run workflows; leads to the page Requests
        Workflow, ///< a workflow of ours has ended; leads to it in the list
    };
    Kind kind = Kind::Requests;
    QString workflowId; ///< for Workflow
    QString title;
    QString body;
    /// A later notice of the same key takes the place of this one.
    QString key() const
    {
        return kind == Kind::Requests ? QStringLiteral("requests") : QStringLiteral("workflow ") + workflowId;
    }
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Notice)
