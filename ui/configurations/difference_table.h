// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/value_difference.h"

#include <QTableWidget>

namespace desk
{

class SchemaForm;
class Theme;

/// What differs between two configurations of a form: the field, and its value in each. GUI thread.
class DifferenceTable final : public QTableWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceTable)
public:
    explicit DifferenceTable(const Theme &theme, QWidget *parent = nullptr);

    /// Titles of fields are the form's; names: those of the two configurations.
    void show(const SchemaForm &form, const QString &leftName, const QJsonObject &left,
        const QString &rightName, const QJsonObject &right);

private:
    const Theme &m_theme;
};

} // namespace desk
