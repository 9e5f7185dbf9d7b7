// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk
{

class Banner;
class Theme;

/// Asks for another name of a dataset, checked while it is typed. GUI thread.
class RenameDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)
public:
    /// taken: the names of all datasets.
    RenameDialog(
        const Theme &theme, const QString &name, const QStringList &taken, QWidget *parent = nullptr);

    /// Shows what went wrong; the dialog stays open.
    void showFailure(const QString &headline, const QString &detail);

Q_SIGNALS:
    /// The dialog stays open until done() is called.
    void agreed(const QString &newName);

private:
    void check();

    QString m_old;
    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_help;
    Banner *m_failure;
    QPushButton *m_rename;
};

} // namespace desk
