// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace desk
{

class Theme;

/// What every key does, by page. F1.
class KeySheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySheet)
public:
    explicit KeySheet(const Theme &theme, QWidget *over);
};

} // namespace desk
