// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QBoxLayout;

namespace desk
{

class StepButton;
class Theme;

/// The numbered steps with what was chosen in each; a step that can be opened is a button. Below them, that
/// the draft is kept.
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
        bool hidden = false; ///< not shown, and not counted
    };

    /// title: what the steps lead to.
    WizardSteps(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setStates(const QVector<State> &states);
    /// Whether to say that the draft is kept.
    void setKept(bool kept);
    /// In one line, for narrow windows.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(int step);

private:
    const Theme &m_theme;
    QBoxLayout *m_layout;
    QWidget *m_title;
    QWidget *m_kept;
    QVector<StepButton *> m_buttons;
    bool m_compact = false;
    bool m_isKept = true;
};

} // namespace desk
