// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"

#include <QFrame>

class QLabel;

namespace desk
{

class IconLabel;
class StatePill;
class Theme;

/// A job that two instances know: what its owner and what its runner says of it, each with its time, whether
/// the two differ, and what of one's wishes reaches the other. GUI thread.
class ViewsCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewsCard)
public:
    explicit ViewsCard(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself where a job is of this instance alone.
    void showViews(const JobDetails &details);

private:
    struct Side {
        QLabel *name = nullptr;
        StatePill *pill = nullptr;
        QLabel *words = nullptr;
    };

    Side addSide(const QString &caption, const char *name);
    void showRemote(const Job &job);
    void showIncoming(const JobDetails &details);

    Side m_owner;
    Side m_runner;
    QWidget *m_differ;
    QLabel *m_sentence;
};

} // namespace desk
