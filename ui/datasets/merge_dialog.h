// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dataset.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace desk
{

class Banner;
class Theme;

/// Asks which datasets are merged, into which, and whether the others are deleted. GUI thread.
class MergeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeDialog)
public:
    /// The chosen one is among the datasets, and is ticked.
    MergeDialog(const Theme &theme, const QVector<Dataset> &datasets, const QString &chosen,
        QWidget *parent = nullptr);

    /// Shows what went wrong; the dialog stays open.
    void showFailure(const QString &headline, const QString &detail);

Q_SIGNALS:
    /// The dialog stays open until done() is called.
    void agreed(const QStringList &datasets, const QString &into, bool deleteOthers);

private:
    QStringList ticked() const;
    QString target() const;
    QString obstacle() const;
    void check();

    QVector<Dataset> m_datasets;
    QListWidget *m_list;
    QComboBox *m_into;
    QLineEdit *m_name;
    QCheckBox *m_delete;
    QLabel *m_afterwards;
    QLabel *m_reason;
    Banner *m_failure;
    QPushButton *m_merge;
};

} // namespace desk
