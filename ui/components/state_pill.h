// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/components/state_pills.h"

#include <QWidget>

namespace desk
{

/// A job's state as a widget: one pill.
class StatePill final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatePill)
public:
    explicit StatePill(const Theme &theme, QWidget *parent = nullptr);

    /// The text is the state's word where none is given.
    void setState(JobState state, const QString &text = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatePills m_pills;
    JobState m_state = JobState::unknown;
    QString m_text;
};

} // namespace desk
