// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"

#include <QFrame>
#include <QHash>

class QLabel;

namespace desk
{

class IconLabel;
class Theme;

/// The steps of a connection test, each with shape, word and what it found; the failing one with its sentence
/// and next step.
class ConnectionTestView final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTestView)
public:
    explicit ConnectionTestView(Theme &theme, QWidget *parent = nullptr);

    /// All steps wait; the first is being tried.
    void begin();
    void showCheck(const ConnectionCheck &check);
    /// Nothing more comes: what has no outcome was not tried.
    void end();
    bool passed() const;
    /// The step that failed, if one did.
    const ConnectionCheck *failure() const;
    /// What a step says, for tests and screen readers.
    QString textOf(ConnectionCheck::Step step) const;

private:
    struct Line {
        IconLabel *icon = nullptr;
        QLabel *name = nullptr;
        QLabel *text = nullptr;
    };
    void say(ConnectionCheck::Step step, const QString &icon, const QString &token, const QString &text,
        bool failed);
    static QString nameOf(ConnectionCheck::Step step);

    QHash<int, Line> m_lines;
    QHash<int, ConnectionCheck> m_checks;
    QLabel *m_time;
};

} // namespace desk
