// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/runner_list.h"
#include "ui/page.h"
#include "ui/wizard/wizard_draft.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace desk
{

class DataStep;
class ReviewStep;
class Theme;
class WhatStep;
class WhereStep;
class WizardStep;
class WizardSteps;

/// The execution wizard: a few pages of questions, and the start. Going back keeps everything, and what was
/// chosen is kept in the settings, for whoever works, until it is started or given up. GUI thread.
class WizardPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)
public:
    /// All three must outlive the page.
    WizardPage(Backend &backend, Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~WizardPage() override;

    /// Starts over, with a dataset chosen already, or with a selection of series.
    void begin(const QString &dataset = {}, const QStringList &identifiers = {});
    /// Goes on with the draft that the last run of the program has left; false: there is none.
    bool resume();
    /// What was chosen so far.
    const WizardDraft &draft() const { return m_draft; }
    /// Position of the page among those shown, from 0.
    int currentStep() const;

    QString title() const override { return tr("Start workflow"); }
    void activated() override;
    void refresh() override;
    QWidget *searchField() const override;

Q_SIGNALS:
    void started(const desk::Workflow &workflow);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFooter();
    void addShortcuts();
    void addSteps(QSettings &settings);
    void addStep(WizardStep *step);
    void beginWith(const WizardDraft &draft);
    void onRunnersChosen();
    void onRunnersKnown();
    QString draftKey() const;
    void keepDraft();
    void forgetDraft();
    void showFirst();
    void goTo(int index);
    void goNext();
    void goBack();
    /// The next step that applies in that direction, or -1.
    int neighbour(int direction) const;
    bool isReachable(int index) const;
    void follow();
    void start();
    QCoro::Task<> submit(WorkflowSpec spec);

    Backend &m_backend;
    Theme &m_theme;
    QSettings &m_settings;
    RunnerList m_runners;
    WizardDraft m_draft;
    QVector<WizardStep *> m_list;
    QBoxLayout *m_body;
    WizardSteps *m_steps;
    QStackedWidget *m_pages;
    WhereStep *m_where = nullptr;
    WhatStep *m_what = nullptr;
    DataStep *m_data = nullptr;
    ReviewStep *m_review = nullptr;
    QString m_draftKey; ///< of whoever began; somebody else may be signed in by now
    QTimer m_keep;      ///< a burst of changes is written once
    QLabel *m_reason = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_starting = false;
    bool m_atStart = true; ///< nobody has turned a page yet
    bool m_isOpen = false; ///< begun, and neither started nor given up
};

} // namespace desk
