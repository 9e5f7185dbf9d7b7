// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/where_step.h"

#include "app/backend/error_text.h"
#include "app/backend/preflight_text.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/time_text.h"
#include "ui/components/toast.h"
#include "ui/partners/definition_dialog.h"
#include "ui/partners/partner_dialog.h"
#include "ui/partners/partners_page.h"
#include "ui/theme/theme.h"
#include "ui/wizard/cell_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int rowHeight = 52;
constexpr auto clipboardKeeps = std::chrono::seconds(60);

qsizetype commonCount(const QVector<SharedDag> &dags)
{
    return std::count_if(
        dags.begin(), dags.end(), [](const SharedDag &dag) { return dag.missingAt.isEmpty(); });
}

qsizetype commonCount(const QVector<DatasetAtRunners> &datasets)
{
    return std::count_if(datasets.begin(), datasets.end(),
        [](const DatasetAtRunners &dataset) { return dataset.missingAt.isEmpty(); });
}

} // namespace

WhereStep::WhereStep(
    WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme, QWidget *parent)
    : WizardStep(draft, theme, tr("Where should it run?"), parent)
    , m_backend(backend)
    , m_runners(runners)
    , m_clipboard(clipboardKeeps)
    , m_search(new SearchField(theme, tr("Search instances"), this))
    , m_add(makeButton(theme, tr("Add partner…"), QStringLiteral("add"), ButtonKind::Quiet, this))
    , m_table(makeTable())
    , m_states(new PageStates(theme, m_table, this))
    , m_common(new Banner(theme, Banner::Kind::Info, this))
    , m_warning(new Banner(theme, Banner::Kind::Warning, this))
{
    setLine(tr("Choose one or more instances. The next pages offer only what all of them allow."));
    m_search->setMinimumWidth(theme.px(150));
    m_search->setMaximumWidth(theme.px(300));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 10);
    bar->addStretch(1);
    m_add->setObjectName(QStringLiteral("addPartner"));
    bar->addWidget(m_add);
    column()->addLayout(bar);
    m_states->setObjectName(QStringLiteral("whereStates"));
    column()->addWidget(m_states);
    m_common->setObjectName(QStringLiteral("common"));
    m_warning->setObjectName(QStringLiteral("runnerWarning"));
    column()->addWidget(m_common);
    column()->addWidget(m_warning);
    column()->addStretch(1);

    auto *tick = new QTimer(this);
    tick->start(std::chrono::seconds(10));
    connect(tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model.tick();
    });
    connect(&runners, &RunnerList::changed, this, [this] {
        showRunners();
        Q_EMIT changed();
    });
    connect(&backend.accounts(), &Accounts::stateChanged, this, &WhereStep::followAccess);
    connect(m_add, &QPushButton::clicked, this, &WhereStep::addPartner);
    connect(m_search, &SearchField::searched, this, &WhereStep::filter);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { toggle(index.row()); });
    followAccess();
    showRunners();
}

/// Partners are an administrator's to register.
void WhereStep::followAccess()
{
    m_add->setVisible(PartnersPage::mayBeSeen(m_backend));
}

void WhereStep::addPartner()
{
    PartnerDialog *dialog = PartnerDialog::askNew(m_backend, theme(), this);
    connect(dialog, &PartnerDialog::added, this, [this](const Partner &partner) {
        m_added = partner.name;
        m_search->reset();
        m_runners.read();
        Toast::show(theme(), this, tr("%1 added").arg(partner.name), tr("Give it our details…"),
            [this, partner] { DefinitionDialog::ask(m_backend, theme(), this, partner, m_clipboard); });
    });
}

QTableView *WhereStep::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("runnerTable"));
    table->setAccessibleName(tr("Instances"));
    table->setModel(&m_model);
    table->setItemDelegate(new CellDelegate(theme(), table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme().px(rowHeight));
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(RunnerModel::Column::Instance), QHeaderView::Stretch);
    header->setMinimumSectionSize(theme().px(110));
    table->installEventFilter(this);
    return table;
}

QString WhereStep::summary() const
{
    return draft().runners().join(QStringLiteral(", "));
}

QString WhereStep::obstacle() const
{
    if (!applies())
        return {};
    const QStringList chosen = draft().runners();
    if (chosen.isEmpty())
        return tr("Choose where it should run");
    for (const QString &name : chosen) {
        const std::optional<Runner> runner = m_runners.find(name);
        if (!runner && m_runners.isKnown())
            return tr("%1 is no partner any more").arg(name);
        if (runner && !runner->canRun())
            return tr("%1 %2").arg(name, describeBar(*runner));
    }
    return draft().isExplicit() && draft().isRemote()
               ? tr("Series chosen one by one can be used on this instance alone")
               : QString();
}

bool WhereStep::applies() const
{
    return m_runners.hasPartners() || draft().isRemote() || !draft().runsHere;
}

void WhereStep::begin()
{
    m_search->reset();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_runners.read();
    showRunners();
}

void WhereStep::entered()
{
    m_runners.read();
    showRunners();
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void WhereStep::refresh()
{
    m_runners.read();
}

QWidget *WhereStep::searchField() const
{
    return m_search;
}

void WhereStep::toggle(int row)
{
    if (row < 0)
        return;
    const Runner runner = m_model.runner(row);
    const bool isChosen = draft().runners().contains(runner.name);
    // One that cannot be chosen can still be left out.
    if (isChosen || m_model.canChoose(runner))
        choose(runner.name, !isChosen);
}

void WhereStep::leaveOut(const QString &runner)
{
    choose(runner, false);
}

void WhereStep::choose(const QString &runner, bool chosen)
{
    if (runner == draft().instance) {
        draft().runsHere = chosen;
    } else {
        draft().partners.removeAll(runner);
        if (chosen)
            draft().partners.append(runner);
        draft().partners.sort(Qt::CaseInsensitive);
    }
    showRunners();
    Q_EMIT runnersChosen();
    Q_EMIT changed();
}

void WhereStep::filter()
{
    const QStringList words = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Runner &runner = m_model.runner(row);
        const QString text = runner.name + QLatin1Char(' ') + runner.partner.host;
        const bool fits = std::all_of(words.begin(), words.end(),
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        m_table->setRowHidden(row, !fits);
        shown += fits ? 1 : 0;
    }
    // As high as its rows; with many it scrolls.
    const int most = 9;
    m_states->setFixedHeight(
        theme().px(34) + theme().px(rowHeight) * std::clamp(shown, shown == 0 ? 5 : 2, most) + 2);
    if (shown > 0)
        m_states->showContent();
    else
        m_states->showMessage(QStringLiteral("search"), tr("Nothing matches"),
            tr("%Ln instance(s) are hidden by the search.", nullptr, m_model.rowCount()),
            {{tr("Clear search"), {}, ButtonKind::Default, [this] {
                  m_search->reset();
                  m_table->setFocus();
              }}});
}

void WhereStep::showRunners()
{
    m_model.setRunners(m_runners.runners());
    m_model.setChosen(draft().runners());
    m_model.setClosed(
        draft().isExplicit() ? tr("cannot be given series chosen one by one, only datasets") : QString());
    filter();
    for (int row = 0; row < m_model.rowCount() && !m_added.isEmpty(); ++row) {
        if (m_model.runner(row).name != m_added)
            continue;
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->setFocus();
        m_added.clear();
    }
    showCommon();
    showWarning();
}

void WhereStep::showCommon()
{
    const QVector<Runner> chosen = m_runners.named(draft().runners());
    m_common->setVisible(chosen.size() > 1);
    if (chosen.size() < 2)
        return;
    if (draft().runsHere && !m_runners.localDagsKnown()) {
        m_common->setKind(Banner::Kind::Info);
        m_common->setText(tr("What they have in common is known once the Airflow of this instance answers."));
        return;
    }
    const qsizetype dags = commonCount(sharedDags(chosen));
    const qsizetype datasets = commonCount(datasetsAt(chosen));
    m_common->setKind(dags > 0 ? Banner::Kind::Info : Banner::Kind::Warning);
    const QString counts =
        tr("%1 and %2 in common")
            .arg(tr("%Ln DAGs", nullptr, int(dags)), tr("%Ln datasets", nullptr, int(datasets)));
    m_common->setText(chosen.size() == 2
                          ? tr("Both allow %1.").arg(counts)
                          : tr("All %1 allow %2.").arg(QLocale().toString(chosen.size()), counts));
}

/// What deserves a thought before going on, of the chosen ones; the gravest first.
void WhereStep::showWarning()
{
    QStringList unverified;
    QStringList lost;
    const QVector<Runner> chosen = m_runners.named(draft().runners());
    for (const Runner &runner : chosen) {
        if (runner.isLocal)
            continue;
        if (runner.partner.check == CertificateCheck::Off)
            unverified.append(runner.name);
        if (runner.health.phase == PartnerHealth::Phase::Lost)
            lost.append(runner.name);
    }
    const std::optional<ApiError> &error = m_runners.error();
    m_warning->setVisible(error || !unverified.isEmpty() || !lost.isEmpty());
    if (error) {
        m_warning->setText(describe(*error).headline, tr("The list above is from earlier."));
    } else if (!unverified.isEmpty()) {
        const QString names = QLocale().createSeparatedList(unverified);
        m_warning->setText(tr("The certificate of %1 is not verified.").arg(names),
            tr("Whoever answers at that address is believed. An administrator can have it verified on the "
               "page Instance Overview."));
    } else if (!lost.isEmpty()) {
        const std::optional<Runner> first = m_runners.find(lost.first());
        m_warning->setText(
            tr("%1 has not answered since %2.").arg(lost.first(), shortTime(first->partner.lastContact)),
            tr("You can choose it; its job waits in the queue until %1 is back.").arg(lost.first()));
    }
}

bool WhereStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            if (obstacle().isEmpty())
                Q_EMIT advanced();
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            toggle(m_table->currentIndex().row());
            return true;
        }
    }
    return WizardStep::eventFilter(watched, event);
}

} // namespace desk
