// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QBoxLayout;

namespace desk
{

class StepButton;
class Theme;

/// The numbered steps with what was chosen in each; a step that can be opened is a button.
class WizardSteps final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardSteps)
public:
    /// How a step stands.
    struct State {
        QString name;
        QString summary;
        bool current = false;
        bool done = false;
        bool reachable = false;
    };

    /// title: what the steps lead to.
    WizardSteps(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setStates(const QVector<State> &states);
    /// In one line, for narrow windows.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(int step);

private:
    const Theme &m_theme;
    QBoxLayout *m_layout;
    QWidget *m_title;
    QVector<StepButton *> m_buttons;
    bool m_compact = false;
};

} // namespace desk
