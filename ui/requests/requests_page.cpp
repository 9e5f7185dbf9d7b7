// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests/requests_page.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/page_header.h"
#include "ui/components/page_states.h"
#include "ui/requests/request_delegate.h"
#include "ui/requests/request_panel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

// What is shown; what is decided is in requests_page_actions.cpp.

namespace desk
{

RequestsPage::RequestsPage(Backend &backend, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_model(backend)
    , m_header(new PageHeader(title(), this))
    , m_check(makeButton(theme, tr("Check now"), QStringLiteral("refresh"), ButtonKind::Default, this))
    , m_rejectButton(
          makeButton(theme, tr("Reject…"), QStringLiteral("reject"), ButtonKind::DangerOutline, this))
    , m_confirmButton(makeButton(theme, tr("Confirm…"), QStringLiteral("confirm"), ButtonKind::Primary, this))
    , m_confirm(new QAction(
          theme.icon(QStringLiteral("confirm"), QStringLiteral("text_secondary")), tr("&Confirm…"), this))
    , m_reject(new QAction(
          theme.icon(QStringLiteral("reject"), QStringLiteral("text_secondary")), tr("Re&ject…"), this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(m_split))
    , m_panel(new RequestPanel(backend, theme, m_split))
    , m_states(new PageStates(theme, build(), this))
{
    m_check->setObjectName(QStringLiteral("check"));
    m_check->setToolTip(tr("Ask all partners for their workflows (F5)"));
    m_rejectButton->setObjectName(QStringLiteral("reject"));
    m_confirmButton->setObjectName(QStringLiteral("confirm"));
    m_failure->setObjectName(QStringLiteral("failure"));
    for (QPushButton *button : {m_check, m_rejectButton, m_confirmButton})
        m_header->addAction(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_header);
    m_failure->hide();
    connect(m_failure->addButton(tr("Dismiss")), &QPushButton::clicked, m_failure, &QWidget::hide);
    column->addWidget(m_failure);
    column->addWidget(m_states, 1);
    makeActions();
    connectParts();
    m_states->showLoading(tr("Reading the requests…"));
    m_panel->show(std::nullopt);
    m_model.reload();
}

QWidget *RequestsPage::build()
{
    m_split->setHandleWidth(12);
    m_split->setChildrenCollapsible(false);
    // The gap between the cards is the handle; a line in it would be one edge too many.
    m_split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    buildTable();
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 5);
    m_split->setSizes({m_theme.px(280), m_theme.px(350)});
    return m_split;
}

void RequestsPage::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RequestDelegate(m_theme, m_table));
    m_table->setObjectName(QStringLiteral("requests"));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const auto fit = [this, header] {
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(50));
        header->resizeSection(RequestModel::From, m_theme.px(170));
        header->resizeSection(RequestModel::What, m_theme.px(220));
        header->resizeSection(RequestModel::Data, m_theme.px(130));
        header->resizeSection(RequestModel::Received, m_theme.px(90));
    };
    fit();
    connect(&m_theme, &Theme::changed, this, fit);
}

void RequestsPage::makeActions()
{
    m_confirm->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_reject->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    for (QAction *action : {m_confirm, m_reject}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_confirm, &QAction::triggered, this, [this] { decide(Verdict::Confirm); });
    connect(m_reject, &QAction::triggered, this, [this] { decide(Verdict::Reject); });
    connect(m_confirmButton, &QPushButton::clicked, this, [this] { decideRequests(Verdict::Confirm); });
    connect(m_rejectButton, &QPushButton::clicked, this, [this] { decideRequests(Verdict::Reject); });
    connect(m_panel, &RequestPanel::confirmAsked, this, [this] { decideJobs(Verdict::Confirm); });
    connect(m_panel, &RequestPanel::rejectAsked, this, [this] { decideJobs(Verdict::Reject); });
}

void RequestsPage::connectParts()
{
    connect(&m_model, &RequestModel::stateChanged, this, &RequestsPage::update);
    connect(&m_model, &RequestModel::arrived, this, &RequestsPage::arrived);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RequestsPage::updateSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RequestsPage::updateSelection);
    connect(m_table, &QTableView::activated, this, [this] { m_panel->jobTable()->setFocus(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &RequestsPage::showMenu);
    connect(m_panel, &RequestPanel::jobOpened, this, &RequestsPage::jobAsked);
    connect(m_panel, &RequestPanel::failed, this, &RequestsPage::showFailure);
    connect(m_check, &QPushButton::clicked, this, &RequestsPage::check);
}

void RequestsPage::deactivated()
{
    m_shown = false;
    updateSelection();
}

void RequestsPage::activated()
{
    m_shown = true;
    updateSelection();
    m_model.reload();
    if (m_states->isShowingContent())
        m_table->setFocus();
}

void RequestsPage::refresh()
{
    if (m_check->isEnabled())
        check();
}

void RequestsPage::showRequest(const QString &workflowId)
{
    const int row = m_model.rowOfWorkflow(workflowId);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

void RequestsPage::update()
{
    const int requests = m_model.rowCount();
    if (m_model.phase() == RequestModel::Phase::Failed && requests == 0) {
        m_states->showError(m_model.error(), {{tr("Try again"), QStringLiteral("refresh"),
                                                 ButtonKind::Primary, [this] { m_model.reload(); }}});
    } else if (m_model.phase() == RequestModel::Phase::Failed) {
        showFailure(m_model.error());
    } else if (requests == 0) {
        showEmpty();
    } else {
        m_states->showContent();
    }
    m_header->setLine(requests == 0 ? QString()
                                    : tr("%1, %2").arg(tr("%n requests wait for you", nullptr, requests),
                                          tr("%n jobs", nullptr, m_model.jobCount())));
    // One is always chosen, so that its particulars are in sight.
    if (requests > 0 && m_table->selectionModel()->selectedRows().isEmpty())
        m_table->selectRow(qMin(qMax(0, m_table->currentIndex().row()), requests - 1));
    updateSelection();
    Q_EMIT countChanged(requests, m_model.jobCount());
}

void RequestsPage::showEmpty()
{
    QVector<PageStates::Action> actions{
        {tr("Check now"), QStringLiteral("refresh"), ButtonKind::Default, [this] { check(); }}};
    const AccessState state = m_backend.accounts().state();
    if (state.phase == AccessState::Phase::NotSetUp || state.user.role == UserRole::Admin)
        actions.append({tr("Instance Overview"), QStringLiteral("instances"), ButtonKind::Default,
            [this] { Q_EMIT partnersAsked(); }});
    m_states->showMessage(QStringLiteral("requests"), tr("Nobody asks for anything"),
        tr("Workflows that partners want to run here wait on this page until somebody confirms or rejects "
           "them."),
        actions);
}

void RequestsPage::showFailure(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_failure->setText(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
    m_failure->show();
}

QVector<PendingRequest> RequestsPage::selected() const
{
    QVector<PendingRequest> requests;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        requests.append(m_model.request(row.row()));
    return requests;
}

bool RequestsPage::isAboutJobs() const
{
    return m_panel->jobTable()->hasFocus() && !m_panel->selected().isEmpty();
}

void RequestsPage::updateSelection()
{
    const QVector<PendingRequest> requests = selected();
    const int current = m_table->currentIndex().row();
    if (requests.isEmpty())
        m_panel->show(std::nullopt);
    else
        m_panel->show(
            current >= 0 && current < m_model.rowCount() ? m_model.request(current) : requests.constFirst());
    bool startable = false;
    for (const PendingRequest &request : requests)
        startable = startable || request.blocked < request.jobs;
    const int count = static_cast<int>(requests.size());
    const QString none = requests.isEmpty() ? tr("Select requests first.") : QString();
    m_rejectButton->setText(count > 1 ? tr("Reject %n requests…", nullptr, count) : tr("Reject…"));
    m_confirmButton->setText(count > 1 ? tr("Confirm %n requests…", nullptr, count) : tr("Confirm…"));
    m_rejectButton->setEnabled(count > 0 && !m_acting);
    m_rejectButton->setToolTip(count > 0 ? tr("Reject (Ctrl+Shift+R)") : none);
    m_confirmButton->setEnabled(startable && !m_acting);
    m_confirmButton->setToolTip(count == 0  ? none
                                : startable ? tr("Confirm (Ctrl+Enter)")
                                            : tr("Nothing of this may start now: see why it waits."));
    // From the menu bar they would be about what is out of sight.
    m_reject->setEnabled(count > 0 && !m_acting && m_shown);
    m_confirm->setEnabled(startable && !m_acting && m_shown);
}

void RequestsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace desk
