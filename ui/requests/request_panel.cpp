// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests/request_panel.h"

#include "app/backend/partner_text.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/job/configuration_view.h"
#include "ui/partners/fact_grid.h"
#include "ui/requests/request_delegate.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>

namespace desk
{

namespace
{
enum Line { Why, From, What, Data, Policy, Came };
} // namespace

RequestPanel::RequestPanel(Backend &backend, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_model(backend)
    , m_title(makeLabel({}, "section", this))
    , m_facts(new FactGrid(theme, this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableView(this))
    , m_reject(makeButton(
          theme, tr("Reject these jobs…"), QStringLiteral("reject"), ButtonKind::DangerOutline, this))
    , m_confirm(
          makeButton(theme, tr("Confirm these jobs…"), QStringLiteral("confirm"), ButtonKind::Default, this))
    , m_configuration(new ConfigurationView(theme, this))
{
    setObjectName(QStringLiteral("card"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(20);
    row->addWidget(buildFacts(), 5);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(buildJobs(), tr("Jobs"));
    auto *frame = new QWidget(m_tabs);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(0, 10, 0, 0);
    inside->addWidget(m_configuration);
    m_tabs->addTab(frame, tr("Configuration"));
    row->addWidget(m_tabs, 6);

    connect(&m_model, &RequestJobModel::loaded, this, [this] {
        if (m_table->selectionModel()->selectedRows().isEmpty() && m_configured == 0 &&
            m_model.rowCount() > 0)
            readConfigurationOf(m_model.job(0));
        updateButtons();
    });
    connect(&m_model, &RequestJobModel::failed, this, &RequestPanel::failed);
    connect(m_reject, &QPushButton::clicked, this, &RequestPanel::rejectAsked);
    connect(m_confirm, &QPushButton::clicked, this, &RequestPanel::confirmAsked);
    updateButtons();
}

QWidget *RequestPanel::buildFacts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *facts = new QWidget(scroll);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 4, 6, 0);
    column->setSpacing(12);
    m_title->setObjectName(QStringLiteral("requestTitle"));
    m_title->setMinimumWidth(1);
    column->addWidget(m_title);
    m_facts->addLine(tr("Why it waits"), "why");
    m_facts->addLine(tr("Who asks"), "from");
    m_facts->addLine(tr("What"), "what");
    m_facts->addLine(tr("On what"), "data");
    m_facts->addLine(tr("Our policy"), "policy");
    m_facts->addLine(tr("Came"), "came");
    column->addWidget(m_facts);
    column->addStretch();
    scroll->setWidget(facts);
    return scroll;
}

QWidget *RequestPanel::buildJobs()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RequestDelegate(m_theme, m_table));
    m_table->setObjectName(QStringLiteral("requestJobs"));
    m_table->setAccessibleName(tr("Jobs of the request"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    const auto fit = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(33));
        m_table->horizontalHeader()->resizeSection(RequestJobModel::Number, m_theme.px(90));
        m_table->horizontalHeader()->resizeSection(RequestJobModel::Series, m_theme.px(80));
    };
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    fit();
    connect(&m_theme, &Theme::changed, this, fit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QVector<Job> jobs = selected();
        if (!jobs.isEmpty())
            readConfigurationOf(jobs.constFirst());
        updateButtons();
    });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT jobOpened(m_model.job(index.row()).id); });
    m_reject->setObjectName(QStringLiteral("rejectJobs"));
    m_confirm->setObjectName(QStringLiteral("confirmJobs"));
    auto *jobs = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(jobs);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_reject);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    return jobs;
}

void RequestPanel::show(const std::optional<PendingRequest> &request)
{
    const bool other = !m_request || !request || m_request->workflow.id != request->workflow.id;
    m_request = request;
    setVisible(request.has_value());
    if (other)
        m_configured = 0;
    m_model.show(request ? request->workflow.id : QString());
    if (request)
        showFacts(*request);
    updateButtons();
}

void RequestPanel::showFacts(const PendingRequest &request)
{
    const Workflow &workflow = request.workflow;
    m_title->setText(workflow.shownName());
    m_title->setToolTip(workflow.name);
    const QString plain = QStringLiteral("text_secondary");
    const bool blocked = request.blocked > 0;
    m_facts->set(Why, blocked
                          ? FactGrid::Fact{QStringLiteral("warning"), QStringLiteral("feedback.warning.fg"),
                                whyItWaits(request), {}, QStringLiteral("warning")}
                          : FactGrid::Fact{m_theme.stateIcon(JobState::pending),
                                Theme::stateToken(JobState::pending), whyItWaits(request), {}, {}});
    m_facts->set(
        From, {QStringLiteral("instances"), plain,
                  workflow.username.isEmpty() ? request.partner
                                              : tr("%1, by %2").arg(request.partner, workflow.username),
                  {}, {}});
    m_facts->set(What, {QStringLiteral("graph"), plain,
                           tr("%n jobs of the DAG %1", nullptr, request.jobs).arg(workflow.dagId), {}, {}});
    const QString series = tr("%n series", nullptr, request.identifiers);
    m_facts->set(
        Data, {QStringLiteral("series"), plain,
                  workflow.datasetName.isEmpty() ? series : tr("%1 of %2").arg(series, workflow.datasetName),
                  {}, {}});
    m_facts->set(
        Policy, {QStringLiteral("shield"), plain, policySentences(request).join(QLatin1Char(' ')), {}, {}});
    m_facts->set(
        Came, {QStringLiteral("clock"), plain, agoText(request.received), fullTime(request.received), {}});
}

QVector<Job> RequestPanel::selected() const
{
    QVector<Job> jobs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        jobs.append(m_model.job(row.row()));
    return jobs;
}

void RequestPanel::updateButtons()
{
    const QVector<Job> jobs = selected();
    bool startable = false;
    for (const Job &job : jobs)
        startable = startable || !isBlocked(job);
    const QString none = tr("Select jobs in the list first.");
    m_reject->setEnabled(!jobs.isEmpty());
    m_reject->setToolTip(jobs.isEmpty() ? none : QString());
    m_confirm->setEnabled(startable);
    m_confirm->setToolTip(jobs.isEmpty() ? none
                          : startable    ? QString()
                                         : tr("None of these jobs may start now."));
    // With a single job there is nothing apart to decide.
    for (QPushButton *button : {m_reject, m_confirm})
        button->setVisible(m_model.rowCount() > 1);
}

void RequestPanel::readConfigurationOf(const Job &job)
{
    if (job.id == m_configured)
        return;
    m_configured = job.id;
    readConfiguration(job.id);
}

QCoro::Task<> RequestPanel::readConfiguration(JobId id)
{
    const QPointer<RequestPanel> self(this);
    const Result<JobDetails> details = co_await m_backend.job(id);
    if (!self || id != m_configured)
        co_return;
    if (details) {
        m_configuration->showConfiguration(details->conf);
    } else {
        m_configured = 0; // asked for again with the next choice
        Q_EMIT failed(details.error());
    }
}

} // namespace desk
