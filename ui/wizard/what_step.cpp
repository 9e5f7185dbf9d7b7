// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/what_step.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/dag_delegate.h"
#include "ui/wizard/dag_panel.h"
#include "ui/wizard/difference_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

namespace desk
{

WhatStep::WhatStep(
    WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme, QWidget *parent)
    : WizardStep(draft, theme, tr("What should run?"), parent)
    , m_backend(backend)
    , m_runners(runners)
    , m_search(new SearchField(theme, tr("Search name, tag or description"), this))
    , m_tagRow(new QWidget(this))
    , m_tags(new QHBoxLayout(m_tagRow))
    , m_tagGroup(new QButtonGroup(this))
    , m_count(makeLabel({}, "secondary", this))
    , m_old(new Banner(theme, Banner::Kind::Warning, this))
    , m_view(new DifferenceView(theme, this))
{
    m_filter.setSourceModel(&m_model);
    m_search->setMinimumWidth(theme.px(150));
    m_search->setMaximumWidth(theme.px(300));
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tags->setSpacing(theme.px(6));
    m_tagGroup->setExclusive(false);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme.px(8));
    bar->addWidget(m_search, 10);
    bar->addWidget(m_tagRow);
    bar->addStretch(1);
    bar->addWidget(m_count);
    column()->addLayout(bar);
    m_old->hide();
    QPushButton *again = m_old->addButton(tr("Try again"));
    connect(again, &QPushButton::clicked, this, &WhatStep::read);
    column()->addWidget(m_old);
    m_states = new PageStates(theme, makeContent(), this);
    m_states->setObjectName(QStringLiteral("whatStates"));
    column()->addWidget(m_states, 1);
    column()->addWidget(m_view);

    connect(m_view, &DifferenceView::leaveOutAsked, this, &WhatStep::leaveOutAsked);
    connect(&runners, &RunnerList::changed, this, [this] {
        if (this->draft().isRemote())
            runnersChanged();
    });
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.setText(text);
        showState();
    });
    connect(&backend, &Backend::dagsChanged, this, &WhatStep::read);
    connect(&backend, &Backend::airflowStatusChanged, this, &WhatStep::onStatusChanged);
}

QWidget *WhatStep::makeContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(12));
    m_list = new QListView(content);
    m_list->setObjectName(QStringLiteral("dagList"));
    m_list->setAccessibleName(tr("DAGs"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new DagDelegate(theme(), m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_panel = new DagPanel(theme(), content);
    row->addWidget(m_list, 5);
    row->addWidget(m_panel, 3);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhatStep::onCurrentChanged);
    connect(m_list, &QListView::doubleClicked, this, &WhatStep::onActivated);
    connect(m_panel, &DagPanel::unpauseWanted, this, [this] { unpause(draft().dag.id); });
    connect(m_panel, &DagPanel::retryWanted, this, [this] { readDetails(draft().dag.id); });
    return content;
}

QString WhatStep::summary() const
{
    return draft().dag.displayName.isEmpty() ? draft().dag.id : draft().dag.displayName;
}

QString WhatStep::obstacle() const
{
    if (draft().dag.id.isEmpty())
        return tr("Choose what should run");
    switch (m_model.obstacleOf(draft().dag)) {
    case DagModel::Obstacle::Paused:
        return tr("%1 is paused").arg(summary());
    case DagModel::Obstacle::ImportError:
        return tr("%1 is broken").arg(summary());
    case DagModel::Obstacle::NotAllowed:
        return tr("%1 is not allowed at %2")
            .arg(summary(), QLocale().createSeparatedList(m_model.missingAt(draft().dag.id)));
    case DagModel::Obstacle::None:
        break;
    }
    if (m_detailsError)
        return tr("The forms of %1 could not be read").arg(summary());
    if (!draft().hasDetails() || m_comparedAt != draft().runners())
        return tr("Reading the forms of %1…").arg(summary());
    return desk::blocks(m_differences) ? tr("The forms of %1 differ between the instances").arg(summary())
                                       : QString();
}

void WhatStep::begin()
{
    m_goOn = false;
    m_detailsError.reset();
    m_detailsOf.clear();
    m_comparedAt.clear();
    m_differences.clear();
    m_model.setMissing({});
    m_search->reset();
    m_list->setCurrentIndex({});
    m_panel->clear();
    m_view->hide();
    if (!draft().dag.id.isEmpty())
        read(); // a draft that was kept
}

void WhatStep::runnersChanged()
{
    if (draft().runsHere && m_here.isEmpty())
        read(); // nobody needed it so far
    else if (m_readOnce)
        take(m_here);
    showState();
    if (!draft().dag.id.isEmpty() && m_detailsOf != draft().runners())
        readDetails(draft().dag.id);
    Q_EMIT changed();
}

void WhatStep::entered()
{
    read();
    if (draft().isRemote() && draft().hasDetails())
        readDetails(draft().dag.id); // a partner may have another form by now
    if (m_filter.rowCount() > 0)
        m_list->setFocus();
    else
        m_search->setFocus();
}

void WhatStep::refresh()
{
    read();
    if (m_detailsError && !draft().dag.id.isEmpty())
        readDetails(draft().dag.id);
}

QWidget *WhatStep::searchField() const
{
    return m_search;
}

void WhatStep::read()
{
    if (m_reading)
        return;
    m_reading = true;
    showState();
    readDags();
}

QCoro::Task<> WhatStep::readDags()
{
    const QPointer<WhatStep> self(this);
    const Result<QVector<Dag>> dags = co_await m_backend.dags();
    if (!self)
        co_return;
    m_reading = false;
    // Partners said themselves what they allow.
    const bool needed = draft().runsHere;
    m_error = dags || !needed ? std::nullopt : std::optional(dags.error());
    if (dags)
        m_here = *dags;
    if (dags || !needed)
        take(m_here);
    showState();
    Q_EMIT changed();
}

QVector<Runner> WhatStep::chosenRunners() const
{
    if (draft().isRemote())
        return m_runners.named(draft().runners());
    Runner here;
    here.name = draft().instance;
    here.isLocal = true;
    return {here};
}

QVector<Dag> WhatStep::dagsOfRunners(const QVector<Dag> &here)
{
    if (!draft().isRemote()) {
        m_model.setMissing({});
        return here;
    }
    QHash<QString, Dag> known;
    for (const Dag &dag : here)
        known.insert(dag.id, dag);
    QVector<Runner> runners = chosenRunners();
    for (Runner &runner : runners) {
        if (runner.isLocal)
            runner.dags = known.keys();
    }
    QHash<QString, QStringList> missing;
    QVector<Dag> dags;
    const QVector<SharedDag> shared = sharedDags(runners);
    for (const SharedDag &one : shared) {
        if (!one.missingAt.isEmpty())
            missing.insert(one.id, one.missingAt);
        Dag dag = known.value(one.id);
        if (dag.id.isEmpty()) {
            dag.id = one.id;
            dag.displayName = one.id;
            dag.description = tr("Not in the Airflow of %1").arg(m_backend.instanceName());
        }
        if (!draft().runsHere) { // how it stands in our Airflow matters to nobody
            dag.paused = false;
            dag.hasImportErrors = false;
            dag.importError.clear();
            dag.fileLocation.clear();
        }
        dags.append(dag);
    }
    m_model.setMissing(missing);
    return dags;
}

void WhatStep::take(const QVector<Dag> &dags)
{
    const bool first = !m_readOnce;
    m_readOnce = true;
    m_model.setDags(dagsOfRunners(dags));
    showTags();
    const int row = m_model.rowOf(draft().dag.id);
    if (row >= 0) {
        const QString description = draft().dag.description;
        draft().dag = m_model.dag(row); // it may have been paused or mended meanwhile
        if (draft().hasDetails() && draft().dag.fileLocation.isEmpty() && !description.isEmpty())
            draft().dag.description = description;
        showDag();
        if (!draft().hasDetails() && !draft().dag.hasImportErrors && m_detailsOf != draft().runners())
            readDetails(draft().dag.id);
    } else if (draft().isRemote() ? chosenRunners().size() == draft().runners().size()
                                  : !draft().hasDetails()) { // nobody has it any more
        draft().dag = {};
        draft().details = {};
        m_panel->clear();
        m_view->hide();
    }
    selectDraft();
    if (first && isVisible() && m_search->text().isEmpty())
        m_list->setFocus();
}

void WhatStep::showDag()
{
    m_panel->showDag(draft().dag, draft().hasDetails() ? &draft().details : nullptr);
    const QStringList missing = m_model.missingAt(draft().dag.id);
    if (!missing.isEmpty())
        m_panel->showMissing(missing);
    m_view->showDifferences(
        summary(), m_comparedAt, draft().hasDetails() ? m_differences : QVector<SchemaDifference>());
}

void WhatStep::selectDraft()
{
    const int row = m_model.rowOf(draft().dag.id);
    if (row < 0)
        return;
    const QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
}

void WhatStep::showTags()
{
    const QStringList tags = m_model.tags().mid(0, 4); // more would push the count out
    if (tags == m_shownTags)
        return;
    m_shownTags = tags;
    const auto old = m_tagGroup->buttons();
    for (QAbstractButton *button : old)
        delete button;
    for (const QString &tag : tags) {
        QString text = tag;
        auto *chip = makeButton(
            theme(), text.replace(QLatin1Char('&'), QStringLiteral("&&")), {}, ButtonKind::Default, m_tagRow);
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(tag == m_filter.tag());
        m_tagGroup->addButton(chip);
        m_tags->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, chip, tag](bool checked) {
            const auto all = m_tagGroup->buttons();
            for (QAbstractButton *other : all)
                other->setChecked(other == chip && checked);
            m_filter.setTag(checked ? tag : QString());
            showState();
        });
    }
}

void WhatStep::showState()
{
    const bool some = m_model.rowCount() > 0;
    setLine(draft().isRemote()
                ? tr("DAGs that can run at %1. Those that one of them does not allow are grey.")
                      .arg(QLocale().createSeparatedList(draft().runners()))
                : tr("DAGs of the Airflow of %1.").arg(m_backend.instanceName()));
    m_count->setText(
        some ? tr("%1 of %2 can start").arg(m_model.startable()).arg(m_model.rowCount()) : QString());
    m_old->setVisible(m_error && some);
    if (m_error && some) {
        const ErrorText text = describe(*m_error);
        m_old->setText(text.headline, tr("The list below is from earlier. %1").arg(text.nextStep));
    }
    const PageStates::Action again{
        tr("Try again"), QStringLiteral("refresh"), ButtonKind::Default, [this] { read(); }};
    const AirflowStatus::Phase phase = m_backend.airflowStatus().phase;
    if (!some && phase == AirflowStatus::Phase::Starting && (m_error || m_reading))
        m_states->showMessage(QStringLiteral("clock"), tr("Airflow is starting"),
            tr("What can run is shown as soon as it answers. The first start takes a minute or two."),
            {again});
    else if (!some && m_reading && !m_error)
        m_states->showLoading(tr("Reading DAGs from Airflow…"));
    else if (!some && m_error)
        m_states->showError(*m_error, {again});
    else if (!some)
        m_states->showMessage(QStringLiteral("workflows"), tr("Airflow has no DAGs"),
            tr("A DAG is a file in Airflow's DAG folder. A new one appears here within a minute."), {again});
    else if (m_filter.rowCount() == 0)
        m_states->showMessage(QStringLiteral("search"), tr("Nothing matches"),
            tr("%Ln DAG(s) are hidden by the search or the chosen tag.", nullptr, m_model.rowCount()),
            {{tr("Clear search and tag"), {}, ButtonKind::Default, [this] {
                  m_filter.setTag({});
                  m_shownTags.clear();
                  showTags();
                  m_search->reset();
                  showState();
                  m_list->setFocus();
              }}});
    else
        m_states->showContent();
}

void WhatStep::onStatusChanged(const AirflowStatus &status)
{
    const bool usable =
        status.phase == AirflowStatus::Phase::Connected || status.phase == AirflowStatus::Phase::Degraded;
    if (usable && (m_error || m_model.rowCount() == 0))
        read();
    else
        showState();
}

void WhatStep::onCurrentChanged()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return; // hidden by the search: the choice stands
    const Dag dag = index.data(DagModel::DagRole).value<Dag>();
    if (dag.id == draft().dag.id)
        return;
    m_goOn = false;
    m_detailsError.reset();
    draft().dag = dag;
    draft().details = {};
    draft().forms = {};
    draft().singleExecution = false;
    m_detailsOf.clear();
    m_comparedAt.clear();
    m_differences.clear();
    showDag();
    if (!dag.hasImportErrors && m_model.missingAt(dag.id).isEmpty())
        readDetails(dag.id);
    Q_EMIT changed();
}

QCoro::Task<> WhatStep::readDetails(QString dagId)
{
    const QPointer<WhatStep> self(this);
    const int round = ++m_round;
    m_detailsError.reset();
    if (!m_model.missingAt(dagId).isEmpty()) { // not everybody has a form of it
        m_detailsOf.clear();
        co_return;
    }
    QVector<DagDetails> found;
    const QVector<Runner> runners = chosenRunners(); // some may not be known yet
    m_detailsOf.clear();
    for (const Runner &runner : runners)
        m_detailsOf.append(runner.name);
    for (const Runner &runner : runners) {
        Result<DagDetails> details;
        if (runner.isLocal)
            details = co_await m_backend.dagDetails(dagId);
        else
            details = co_await m_backend.partners().dagAt(runner.partner.id, dagId);
        if (!self || m_round != round || draft().dag.id != dagId)
            co_return;
        if (!details) {
            m_detailsError = details.error();
            m_panel->showError(details.error());
            Q_EMIT changed();
            co_return;
        }
        found.append(*details);
    }
    if (found.isEmpty())
        co_return;
    takeDetails(found);
    if (m_goOn)
        onActivated();
}

/// The form that is filled in is the first runner's.
void WhatStep::takeDetails(const QVector<DagDetails> &details)
{
    const bool isKept = !draft().forms.isEmpty(); // a draft that was kept, or other runners for the same DAG
    m_differences = schemaDifferences(details);
    m_comparedAt = m_detailsOf;
    draft().details = details.first();
    draft().details.dag.id = draft().dag.id;
    if (draft().dag.fileLocation.isEmpty() && !details.first().dag.description.isEmpty())
        draft().dag.description = details.first().dag.description;
    if (!isKept)
        draft().singleExecution = singleExecutionByDefault(details.first());
    else if (!offersSingleExecution(details.first()))
        draft().singleExecution = false;
    if (!draft().nameIsOwn)
        draft().name = suggestedName(draft());
    showDag();
    Q_EMIT changed();
}

QCoro::Task<> WhatStep::unpause(QString dagId)
{
    m_panel->setBusy(true);
    const QPointer<WhatStep> self(this);
    const Result<void> done = co_await m_backend.setDagPaused(dagId, false);
    if (!self)
        co_return;
    m_panel->setBusy(false);
    if (!done) {
        m_panel->showError(done.error());
        co_return;
    }
    if (draft().dag.id == dagId) {
        draft().dag.paused = false;
        showDag();
    }
    m_reading = false;
    read();
    Q_EMIT changed();
}

void WhatStep::onActivated()
{
    m_goOn = draft().dag.id.isEmpty() ? false : !draft().hasDetails() && !m_detailsError;
    if (obstacle().isEmpty()) {
        m_goOn = false;
        Q_EMIT advanced();
    }
}

bool WhatStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            onActivated();
            return true;
        }
    }
    return WizardStep::eventFilter(watched, event);
}

} // namespace desk
