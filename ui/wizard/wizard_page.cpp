// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/wizard_page.h"

#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/data_step.h"
#include "ui/wizard/how_step.h"
#include "ui/wizard/review_step.h"
#include "ui/wizard/what_step.h"
#include "ui/wizard/where_step.h"
#include "ui/wizard/wizard_steps.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <algorithm>

namespace desk
{

WizardPage::WizardPage(Backend &backend, Theme &theme, QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_settings(settings)
    , m_runners(backend)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_steps(new WizardSteps(theme, tr("Start workflow"), this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body->setSpacing(0);
    m_body->addWidget(m_steps);
    m_body->addWidget(m_pages, 1);
    column->addLayout(m_body, 1);
    column->addWidget(makeFooter());

    m_draft.instance = backend.instanceName();
    addSteps(settings);
    connect(m_steps, &WizardSteps::chosen, this, &WizardPage::goTo);
    m_keep.setSingleShot(true);
    m_keep.setInterval(300);
    connect(&m_keep, &QTimer::timeout, this, &WizardPage::keepDraft);
    connect(&m_runners, &RunnerList::changed, this, &WizardPage::onRunnersKnown);
    addShortcuts();
    showFirst();
    follow();
    m_runners.read();
}

WizardPage::~WizardPage()
{
    if (m_keep.isActive())
        keepDraft();
}

void WizardPage::addSteps(QSettings &settings)
{
    m_where = new WhereStep(m_draft, m_backend, m_runners, m_theme, m_pages);
    m_what = new WhatStep(m_draft, m_backend, m_runners, m_theme, m_pages);
    m_data = new DataStep(m_draft, m_backend, m_runners, m_theme, m_pages);
    m_review = new ReviewStep(m_draft, m_backend, m_runners, m_theme, m_pages);
    addStep(m_where);
    addStep(m_what);
    addStep(m_data);
    addStep(new HowStep(m_draft, m_backend, m_theme, settings, m_pages));
    addStep(m_review);
    connect(m_where, &WhereStep::runnersChosen, this, &WizardPage::onRunnersChosen);
    connect(m_what, &WhatStep::leaveOutAsked, m_where, &WhereStep::leaveOut);
}

QWidget *WizardPage::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(m_theme.px(20), m_theme.px(10), m_theme.px(20), m_theme.px(10));
    row->setSpacing(m_theme.px(8));
    m_cancel = makeButton(m_theme, tr("Cancel"), {}, ButtonKind::Quiet, footer);
    m_reason = makeLabel({}, "muted", footer);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back = makeButton(m_theme, tr("Back"), {}, ButtonKind::Default, footer);
    m_next = makeButton(m_theme, tr("Next"), {}, ButtonKind::Primary, footer);
    m_cancel->setObjectName(QStringLiteral("wizardCancel"));
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_reason->setObjectName(QStringLiteral("wizardReason"));
    row->addWidget(m_cancel);
    row->addWidget(m_reason, 1);
    row->addSpacing(m_theme.px(4));
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        forgetDraft();
        Q_EMIT cancelled();
    });
    connect(m_back, &QPushButton::clicked, this, &WizardPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &WizardPage::goNext);
    return footer;
}

void WizardPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto step = [this] { return m_list.at(m_pages->currentIndex()); };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] {
        if (neighbour(1) >= 0)
            goNext(); // starting takes more than turning pages
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { goBack(); });
    add(QKeySequence(Qt::Key_F8), [step] { step()->focusNextProblem(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [step] { step()->focusNextProblem(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_J), [step] { step()->toggleJson(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        add(QKeySequence(Qt::CTRL | key), [this] { start(); });
}

void WizardPage::addStep(WizardStep *step)
{
    m_list.append(step);
    m_pages->addWidget(step);
    connect(step, &WizardStep::changed, this, &WizardPage::follow);
    connect(step, &WizardStep::advanced, this, &WizardPage::goNext);
}

void WizardPage::begin(const QString &dataset, const QStringList &identifiers)
{
    WizardDraft draft;
    draft.dataset = identifiers.isEmpty() ? dataset : QString();
    draft.identifiers = identifiers;
    beginWith(draft);
}

bool WizardPage::resume()
{
    const QByteArray kept = m_settings.value(draftKey()).toByteArray();
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    if (json.isEmpty())
        return false;
    beginWith(draftFromJson(json));
    return true;
}

void WizardPage::beginWith(const WizardDraft &draft)
{
    m_draftKey = draftKey();
    m_draft = draft;
    m_draft.instance = m_backend.instanceName();
    m_review->clearFailure();
    for (WizardStep *step : m_list)
        step->begin();
    if (m_draft.isRemote())
        onRunnersChosen();
    m_atStart = true;
    m_isOpen = true;
    showFirst();
    m_list.at(m_pages->currentIndex())->entered();
    follow();
}

void WizardPage::showFirst()
{
    m_pages->setCurrentIndex(m_where->applies() ? 0 : 1);
}

/// The partners were read for the first time, or others came: the first page may be another one.
void WizardPage::onRunnersKnown()
{
    const bool isSettled = !m_atStart || !m_draft.dag.id.isEmpty();
    const int before = m_pages->currentIndex();
    if (!isSettled || (before == 0 && !m_where->applies())) {
        showFirst();
        if (m_pages->currentIndex() != before && isVisible())
            m_list.at(m_pages->currentIndex())->entered();
    }
    follow();
}

void WizardPage::onRunnersChosen()
{
    m_what->runnersChanged();
    m_data->runnersChanged();
}

QString WizardPage::draftKey() const
{
    return QStringLiteral("wizard/draft/") +
           QString::fromLatin1(QUrl::toPercentEncoding(m_backend.username().toLower()));
}

void WizardPage::keepDraft()
{
    const QJsonObject json = toJson(m_draft);
    if (json.isEmpty())
        m_settings.remove(m_draftKey);
    else
        m_settings.setValue(m_draftKey, QJsonDocument(json).toJson(QJsonDocument::Compact));
    m_settings.sync(); // a crash asks nobody
}

void WizardPage::forgetDraft()
{
    m_isOpen = false;
    m_keep.stop();
    if (!m_draftKey.isEmpty()) // an empty key stands for all settings
        m_settings.remove(m_draftKey);
}

int WizardPage::currentStep() const
{
    return m_pages->currentIndex() - (m_where->applies() ? 0 : 1);
}

void WizardPage::activated()
{
    m_list.at(m_pages->currentIndex())->entered();
}

void WizardPage::refresh()
{
    for (WizardStep *step : m_list)
        step->refresh();
}

QWidget *WizardPage::searchField() const
{
    return m_list.at(m_pages->currentIndex())->searchField();
}

bool WizardPage::isReachable(int index) const
{
    if (m_starting || !m_list.at(index)->applies())
        return false;
    return std::all_of(m_list.begin(), m_list.begin() + index,
        [](const WizardStep *step) { return !step->applies() || step->obstacle().isEmpty(); });
}

int WizardPage::neighbour(int direction) const
{
    for (int i = m_pages->currentIndex() + direction; i >= 0 && i < m_list.size(); i += direction) {
        if (m_list.at(i)->applies())
            return i;
    }
    return -1;
}

void WizardPage::goTo(int index)
{
    if (index < 0 || index == m_pages->currentIndex() || !isReachable(index))
        return;
    m_atStart = false;
    m_pages->setCurrentIndex(index);
    m_list.at(index)->entered();
    follow();
}

void WizardPage::goNext()
{
    const int next = neighbour(1);
    if (next < 0)
        start();
    else
        goTo(next);
}

void WizardPage::goBack()
{
    goTo(neighbour(-1));
}

void WizardPage::follow()
{
    QVector<WizardSteps::State> states;
    const int current = m_pages->currentIndex();
    m_steps->setKept(!m_draft.isExplicit());
    if (m_isOpen)
        m_keep.start();
    for (int i = 0; i < m_list.size(); ++i) {
        const WizardStep *step = m_list.at(i);
        WizardSteps::State state;
        state.name = step->name();
        state.summary = step->summary();
        state.current = i == current;
        state.reachable = isReachable(i);
        state.hidden = step == m_where && !step->applies();
        state.done = i < current && step->applies() && step->obstacle().isEmpty();
        states.append(state);
    }
    m_steps->setStates(states);
    const WizardStep *step = m_list.at(current);
    const int next = neighbour(1);
    const QString obstacle = m_starting ? tr("Starting…") : step->obstacle();
    m_reason->setText(obstacle);
    m_reason->setToolTip(obstacle);
    m_next->setEnabled(obstacle.isEmpty());
    m_next->setAccessibleDescription(obstacle);
    m_back->setVisible(neighbour(-1) >= 0);
    m_back->setEnabled(!m_starting);
    m_cancel->setEnabled(!m_starting);
    if (next >= 0) {
        m_next->setText(tr("Next: %1").arg(m_list.at(next)->name()));
        setButtonIcon(m_next, m_theme, {}, ButtonKind::Primary);
    } else {
        m_next->setText(tr("Start %Ln job(s)", nullptr, jobCount(m_draft)));
        setButtonIcon(m_next, m_theme, QStringLiteral("start"), ButtonKind::Primary);
    }
}

void WizardPage::start()
{
    const bool last = neighbour(1) < 0;
    if (!last || m_starting || !m_list.at(m_pages->currentIndex())->obstacle().isEmpty())
        return;
    m_starting = true;
    m_review->clearFailure();
    follow();
    submit(toSpec(m_draft, m_backend.username()));
}

QCoro::Task<> WizardPage::submit(WorkflowSpec spec)
{
    const QPointer<WizardPage> self(this);
    const Result<Workflow> workflow = co_await m_backend.submit(spec);
    if (!self)
        co_return;
    m_starting = false;
    follow();
    if (workflow)
        forgetDraft();
    if (workflow)
        Q_EMIT started(*workflow);
    else
        m_review->showFailure(workflow.error());
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool compact = event->size().width() < m_theme.px(900);
    m_body->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_steps->setCompact(compact);
}

} // namespace desk
