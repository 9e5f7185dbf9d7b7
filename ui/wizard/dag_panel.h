// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"
#include "app/core/dag.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace desk
{

class Banner;
class Theme;

/// What a DAG does, what it asks for, and the way out where it cannot start.
class DagPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DagPanel)
public:
    explicit DagPanel(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    /// Shows a DAG; without details as long as they are being read.
    void showDag(const Dag &dag, const DagDetails *details);
    /// The chosen runners that do not allow the DAG shown; a DAG that one of them does not allow cannot
    /// start.
    void showMissing(const QStringList &runners);
    /// What kept the last thing asked for from happening.
    void showError(const ApiError &error);
    /// Something is under way: its button waits.
    void setBusy(bool busy);

Q_SIGNALS:
    void unpauseWanted();
    void retryWanted();

private:
    void showDetails(const DagDetails &details);

    const Theme &m_theme;
    QLabel *m_name;
    QLabel *m_text;
    QWidget *m_facts;
    QLabel *m_tags;
    QLabel *m_needs;
    QLabel *m_forms;
    QLabel *m_file;
    Banner *m_banner;
    QPushButton *m_unpause;
    QPushButton *m_retry;
    QPlainTextEdit *m_trace;
};

} // namespace desk
