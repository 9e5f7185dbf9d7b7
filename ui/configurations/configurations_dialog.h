// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/configurations.h"
#include "ui/partners/sheet.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace desk
{

class DifferenceTable;
class PageStates;
class SchemaForm;

/// Values that a DAG's form was filled in with before: those that were saved under a name, and those of past
/// workflows. Each is compared with the form as it is, or with another one; it can be taken over into the
/// form, and what the form holds can be saved. Deletes itself when closed; shown without waiting. GUI thread.
class ConfigurationsDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigurationsDialog)
public:
    /// The backend's configurations and the theme must outlive it; the form may go before, which closes it.
    static ConfigurationsDialog *ask(Configurations &configurations, const Theme &theme, const QString &dagId,
        SchemaForm &form, QWidget *over);

Q_SIGNALS:
    /// These values were taken over into the form.
    void taken(const QString &name);

private:
    ConfigurationsDialog(Configurations &configurations, const Theme &theme, const QString &dagId,
        SchemaForm &form, QWidget *over);
    QWidget *makeLists();
    QWidget *makeSaveRow();
    QCoro::Task<> read(QString choose);
    void fill(const QString &choose);
    void compare();
    void take();
    void askSave();
    QCoro::Task<> save(QString name);
    void askRemove();
    QCoro::Task<> remove(QString name);
    void follow();
    const Configuration *chosen() const;
    QString label(const Configuration &one) const;

    Configurations &m_configurations;
    QString m_dagId;
    QPointer<SchemaForm> m_form;
    QVector<Configuration> m_all; ///< under the form's keys
    QListWidget *m_list;
    QComboBox
        *m_other; ///< what the chosen one is compared with: its data is an index of m_all, -1 is the form
    QLabel *m_line;
    DifferenceTable *m_differences;
    PageStates *m_states;
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace desk
