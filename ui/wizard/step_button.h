// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/wizard_steps.h"

#include <QAbstractButton>

namespace desk
{

/// One step: a circle with its number, a check once it is done, its name and what was chosen.
class StepButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepButton)
public:
    explicit StepButton(const Theme &theme, QWidget *parent = nullptr);

    /// number: of count, from 1.
    void setState(const WizardSteps::State &state, int number, int count);
    /// Without what was chosen.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_number = 0;
    WizardSteps::State m_state;
    bool m_compact = false;
};

} // namespace desk
