// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/workflow_list_page.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/chip_row.h"
#include "ui/components/page_header.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/toast.h"
#include "ui/list/abort_receipt.h"
#include "ui/list/workflow_actions.h"
#include "ui/list/workflow_texts.h"
#include "ui/list/workflow_view.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QToolTip>
#include <QVBoxLayout>

namespace desk
{

using namespace std::chrono_literals;

namespace
{

enum Filter { All, Waiting, Running, Failed, Finished, Other };

QVector<JobState> statesOf(int filter)
{
    switch (filter) {
    case Waiting:
        return {JobState::pending};
    case Running:
        return {JobState::running};
    case Failed:
        return {JobState::failed};
    case Finished:
        return {JobState::finished};
    case Other:
        return {JobState::queued, JobState::scheduled, JobState::stopping, JobState::rejected,
            JobState::deleted, JobState::unknown};
    default:
        return {};
    }
}

} // namespace

WorkflowListPage::WorkflowListPage(Backend &backend, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_model(backend)
    , m_texts(new WorkflowTexts(m_model, theme, backend.instanceName(), this))
    , m_actions(new WorkflowActions(backend, theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 13, 20, 14);
    column->setSpacing(12);
    buildHead(column);
    m_problem = new Banner(theme, Banner::Kind::Error, this);
    connect(m_problem->addButton(tr("Close")), &QPushButton::clicked, m_problem, &QWidget::hide);
    m_problem->hide();
    column->addWidget(m_problem);
    m_receipt = new AbortReceipt(backend, theme, this);
    column->addWidget(m_receipt);
    buildFilter(column);
    buildTable(column);
    connectParts();
    m_tick.setInterval(5s);
    m_states->showLoading(tr("Reading workflows…"));
    m_model.reload();
}

WorkflowListPage::~WorkflowListPage() = default;

void WorkflowListPage::buildHead(QVBoxLayout *column)
{
    m_header = new PageHeader(title(), this);
    m_search = new SearchField(m_theme, tr("Search name, id, DAG, dataset"), this);
    m_header->addAction(m_search);
    QToolButton *refreshButton =
        makeIconButton(m_theme, QStringLiteral("refresh"), tr("Check now (F5)"), this);
    connect(refreshButton, &QToolButton::clicked, this, &WorkflowListPage::refresh);
    m_header->addAction(refreshButton);
    column->addWidget(m_header);
}

void WorkflowListPage::buildFilter(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    m_filterRow = row;
    row->setSpacing(4);
    m_chips = new ChipRow(m_theme, this);
    m_chips->setAccessibleName(tr("Filter by state"));
    const auto addState = [this](Filter filter, const QString &word, JobState state) {
        m_chips->addChip(filter, word, m_theme.stateIcon(state), Theme::stateToken(state));
    };
    m_chips->addChip(All, tr("All"));
    addState(Waiting, tr("Waiting"), JobState::pending);
    addState(Running, tr("Running"), JobState::running);
    addState(Failed, tr("Failed"), JobState::failed);
    addState(Finished, tr("Finished"), JobState::finished);
    m_chips->addChip(Other, tr("Other"));
    row->addWidget(m_chips);
    row->addSpacing(8);
    m_others = new QPushButton(this);
    m_others->setObjectName(QStringLiteral("others"));
    m_others->setProperty("kind", QStringLiteral("chip"));
    m_others->setCheckable(true);
    m_others->setAutoDefault(false);
    m_others->setIcon(m_theme.icon(QStringLiteral("settings"), QStringLiteral("text_secondary"), 14));
    m_others->setToolTip(tr("Runs that others started on this Airflow, by DAG: all that are active, and of "
                            "each DAG the last 20 that "
                            "ended within 7 days. They can be read and aborted."));
    m_others->hide();
    row->addWidget(m_others);
    row->addStretch();
    const auto addButton = [this, row](QAction *action, const char *icon) {
        QPushButton *button = makeButton(
            m_theme, action->text().remove(QLatin1Char('&')), QLatin1String(icon), ButtonKind::Tool, this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        button->setProperty("word", button->text());
        button->setAccessibleName(button->text());
        row->addWidget(button);
        m_actionButtons.append(button);
    };
    addButton(m_actions->abort(), "abort");
    addButton(m_actions->restart(), "restart");
    addButton(m_actions->remove(), "delete");
    column->addLayout(row);
}

void WorkflowListPage::buildTable(QVBoxLayout *column)
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    m_view = new WorkflowView(m_theme, *m_texts, card);
    inCard->addWidget(m_view);
    m_states = new PageStates(m_theme, card, this);
    column->addWidget(m_states, 1);
}

void WorkflowListPage::connectParts()
{
    connect(m_search, &SearchField::searched, this, &WorkflowListPage::applyFilter);
    connect(m_chips, &ChipRow::chosenChanged, this, &WorkflowListPage::applyFilter);
    connect(m_others, &QPushButton::clicked, this, &WorkflowListPage::applyFilter);
    connect(&m_model, &WorkflowModel::stateChanged, this, &WorkflowListPage::updateState);
    connect(&m_model, &WorkflowModel::readingJobsFailed, this, &WorkflowListPage::showProblem);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WorkflowListPage::updateSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &WorkflowListPage::updateSelection);
    connect(m_view, &QTreeView::activated, this, &WorkflowListPage::openCurrent);
    connect(m_view, &WorkflowView::rowAction, this, &WorkflowListPage::onRowAction);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_actions->details(), &QAction::triggered, this,
        [this] { openCurrent(m_view->currentIndex().siblingAtColumn(0)); });
    connect(m_actions, &WorkflowActions::aborted, this,
        [this](const QVector<Job> &jobs) { m_receipt->follow(jobs); });
    connect(m_actions, &WorkflowActions::done, this,
        [this](const QString &sentence) { Toast::show(m_theme, this, sentence); });
    connect(m_actions, &WorkflowActions::failed, this, &WorkflowListPage::showProblem);
    connect(&m_tick, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&m_theme, &Theme::changed, this, &WorkflowListPage::fitToWidth);
}

QString WorkflowListPage::title() const
{
    return tr("Workflow List");
}

void WorkflowListPage::activated()
{
    m_tick.start();
    m_model.reload();
}

void WorkflowListPage::deactivated()
{
    m_tick.stop();
}

void WorkflowListPage::refresh()
{
    m_backend.checkNow();
    m_model.reload();
}

QWidget *WorkflowListPage::searchField() const
{
    return m_search;
}

QList<QAction *> WorkflowListPage::actions() const
{
    return {m_actions->details(), m_actions->abort(), m_actions->restart(), m_actions->remove(),
        m_actions->copyId()};
}

void WorkflowListPage::showWorkflow(const QString &workflowId)
{
    m_wanted.clear();
    const QModelIndex index = m_texts->mapFromSource(m_model.indexOf(workflowId));
    if (!index.isValid() && m_others->isChecked()) {
        m_wanted = workflowId;
        m_others->setChecked(false);
        applyFilter();
    }
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->setFocus();
}

void WorkflowListPage::applyFilter()
{
    m_model.setQuery(m_search->text().trimmed(), statesOf(m_chips->chosen()),
        m_others->isChecked() ? WorkflowQuery::Scope::Others : WorkflowQuery::Scope::Ours);
}

void WorkflowListPage::clearFilter()
{
    m_chips->choose(All);
    m_search->reset();
    applyFilter();
}

void WorkflowListPage::updateState()
{
    const QHash<JobState, int> byState = m_model.workflowsByState();
    m_chips->setCount(Waiting, byState.value(JobState::pending));
    m_chips->setCount(Running, byState.value(JobState::running));
    m_chips->setCount(Failed, byState.value(JobState::failed));
    m_chips->setCount(Finished, byState.value(JobState::finished));
    updateOthers();
    const QString running = QLocale().toString(byState.value(JobState::running));
    if (m_model.lastRead().isValid() && m_model.scope() == WorkflowQuery::Scope::Others)
        m_header->setLine(tr("runs of others in %n DAGs, %1 running", nullptr, m_model.all()).arg(running));
    else if (m_model.lastRead().isValid())
        m_header->setLine(tr("%1 in all, %2 running").arg(QLocale().toString(m_model.all()), running));
    switch (m_model.phase()) {
    case WorkflowModel::Phase::Loading:
        if (m_model.rowCount() == 0)
            m_states->showLoading(tr("Reading workflows…"));
        return;
    case WorkflowModel::Phase::Failed:
        // Rows that were read stay: they are true as of their time.
        if (m_model.rowCount() > 0)
            showProblem(m_model.error());
        else
            m_states->showError(m_model.error(), {{tr("Try again"), QStringLiteral("refresh"),
                                                     ButtonKind::Primary, [this] { m_model.reload(); }}});
        return;
    case WorkflowModel::Phase::Ready:
        break;
    }
    if (m_model.rowCount() == 0)
        showEmpty();
    else
        m_states->showContent();
    const QString wanted = m_wanted;
    if (!wanted.isEmpty() && m_model.indexOf(wanted).isValid())
        showWorkflow(wanted);
}

// Not in the way of anybody on whose Airflow nobody else starts anything.
void WorkflowListPage::updateOthers()
{
    m_others->setAccessibleName(tr("Runs of others: %n DAGs", nullptr, m_model.others()));
    m_others->setVisible(m_model.others() > 0 || m_others->isChecked());
    fitToWidth();
}

void WorkflowListPage::showNoOthers()
{
    m_states->showMessage(QStringLiteral("settings"), tr("No runs of others"),
        tr("Nobody else runs anything on this Airflow, or did within the last 7 days."),
        {{tr("Show own workflows"), {}, ButtonKind::Default, [this] {
              m_others->setChecked(false);
              applyFilter();
          }}});
}

void WorkflowListPage::showEmpty()
{
    if (m_model.all() == 0 && m_model.scope() == WorkflowQuery::Scope::Others) {
        showNoOthers();
        return;
    }
    if (m_model.all() == 0) {
        m_states->showMessage(QStringLiteral("workflows"), tr("No workflows yet"),
            tr("A workflow runs one DAG on one dataset. The sample dataset is ready to try."),
            {{tr("Start workflow"), QStringLiteral("start"), ButtonKind::Primary,
                [this] { Q_EMIT startWorkflowAsked(); }}});
        return;
    }
    const QString text = m_search->text().trimmed();
    const bool byState = m_chips->chosen() != All;
    const QString hidden =
        byState && !text.isEmpty()
            ? tr("%n workflows are hidden by the search and by the chosen state.", nullptr, m_model.all())
        : byState ? tr("%n workflows are in other states.", nullptr, m_model.all())
                  : tr("%n workflows are hidden by the search.", nullptr, m_model.all());
    m_states->showMessage(QStringLiteral("search"),
        text.isEmpty() ? tr("No workflow is in this state") : tr("Nothing matches “%1”").arg(text), hidden,
        {{byState && !text.isEmpty() ? tr("Clear search and filter") : tr("Show all"), {},
            ButtonKind::Default, [this] { clearFilter(); }}});
}

ListSelection WorkflowListPage::selection() const
{
    ListSelection selection;
    QSet<QString> whole;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (!m_texts->jobAt(index)) {
            selection.workflows.append(*m_texts->workflowAt(index));
            whole.insert(selection.workflows.last().id);
        }
    }
    for (const QModelIndex &index : rows) {
        const Job *job = m_texts->jobAt(index);
        if (job && !whole.contains(job->workflowId))
            selection.jobs.append(*job);
    }
    return selection;
}

void WorkflowListPage::updateSelection()
{
    m_actions->setSelection(selection());
}

void WorkflowListPage::openCurrent(const QModelIndex &index)
{
    const Workflow *workflow = m_texts->workflowAt(index);
    if (!workflow)
        return;
    if (const Job *job = m_texts->jobAt(index)) {
        Q_EMIT jobAsked(job->id);
        return;
    }
    if (workflow->jobCount() == 1)
        openOnlyJob(workflow->id);
    else
        m_view->setExpanded(index, !m_view->isExpanded(index));
}

QCoro::Task<void> WorkflowListPage::openOnlyJob(QString workflowId)
{
    const QPointer<WorkflowListPage> self(this);
    const Result<QVector<Job>> jobs = co_await m_backend.jobs(workflowId, 0, 1);
    if (!self)
        co_return;
    if (!jobs)
        showProblem(jobs.error());
    else if (!jobs->isEmpty())
        Q_EMIT jobAsked(jobs->first().id);
}

void WorkflowListPage::onRowAction(RowAction action, const QModelIndex &index, const QPoint &at)
{
    switch (action) {
    case RowAction::Details:
        openCurrent(index);
        break;
    case RowAction::Abort:
        if (m_actions->abort()->isEnabled())
            m_actions->abort()->trigger();
        else
            QToolTip::showText(at, m_actions->abort()->toolTip(), m_view);
        break;
    case RowAction::Restart:
        m_actions->restart()->trigger();
        break;
    case RowAction::More:
        showMenu(at);
        break;
    case RowAction::None:
        break;
    }
}

void WorkflowListPage::showMenu(const QPoint &at)
{
    if (selection().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions->details(), m_actions->copyId()});
    menu->addSeparator();
    menu->addActions({m_actions->abort(), m_actions->restart()});
    menu->addSeparator();
    menu->addAction(m_actions->remove());
    menu->popup(at);
}

void WorkflowListPage::showProblem(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_problem->setText(text.headline,
        text.detail.isEmpty() ? text.nextStep : text.detail + QLatin1Char(' ') + text.nextStep);
    m_problem->show();
}

void WorkflowListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitToWidth();
}

// How wide words are depends on the language: they give way one after the other until the row fits.
void WorkflowListPage::fitToWidth()
{
    m_search->setFixedWidth(m_theme.px(width() < m_theme.px(1000) ? 220 : 280));
    m_others->setIconSize({m_theme.px(18), m_theme.px(14)});
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    for (int givenUp = 0; givenUp <= 2; ++givenUp) {
        const QString others = givenUp >= 1 ? tr("Others") : tr("Runs of others");
        m_others->setText(others + QLatin1Char(' ') + QLocale().toString(m_model.others()));
        for (QPushButton *button : std::as_const(m_actionButtons))
            button->setText(givenUp >= 2 ? QString() : button->property("word").toString());
        m_filterRow->invalidate();
        if (m_filterRow->sizeHint().width() <= room)
            break;
    }
}

} // namespace desk
