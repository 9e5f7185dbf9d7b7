// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// How Airflow stands, in words: status bar and banner say the same.
#pragma once

#include "app/core/airflow_connection.h"

#include <QString>

namespace desk
{

struct AirflowText {
    QString icon;     ///< a shape, so that the state is not told by colour alone
    QString token;    ///< its colour
    QString line;     ///< for the status bar
    QString headline; ///< for the banner; empty: none is needed
    QString detail;
};

/// The texts for a status; the error's own sentences are used where there is one.
AirflowText airflowText(const AirflowStatus &status, const EmbeddedAirflow &embedded);

} // namespace desk
