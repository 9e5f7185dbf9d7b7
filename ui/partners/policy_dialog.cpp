// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/policy_dialog.h"

#include "ui/components/confirm_dialog.h"
#include "ui/components/text.h"
#include "ui/partners/allow_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QSpinBox>

namespace desk
{

namespace
{

enum Automatic { AsForEverybody, Off, On };

constexpr int longestInterval = 24 * 3600;
constexpr int mostSeries = 1'000'000;
constexpr int mostJobs = 100'000;

} // namespace

PolicyDialog *PolicyDialog::openLocal(
    Backend &backend, const Theme &theme, QWidget *over, const PartnerOverview &overview)
{
    auto *dialog = new PolicyDialog(backend, theme, tr("What partners may do here"), over, overview);
    dialog->buildLocal();
    dialog->open();
    return dialog;
}

PolicyDialog *PolicyDialog::openFor(Backend &backend, const Theme &theme, QWidget *over,
    const PartnerOverview &overview, const Partner &partner)
{
    auto *dialog =
        new PolicyDialog(backend, theme, tr("What %1 may do here").arg(partner.name), over, overview);
    dialog->buildPartner(partner);
    dialog->open();
    return dialog;
}

PolicyDialog::PolicyDialog(Backend &backend, const Theme &theme, const QString &title, QWidget *over,
    const PartnerOverview &overview)
    : Sheet(theme, title, over)
    , m_backend(backend)
    , m_overview(overview)
{
    auto *cancel = addButton(tr("Cancel"), {}, ButtonKind::Default, "cancel");
    m_save = addButton(tr("Save"), QStringLiteral("save"), ButtonKind::Primary, "save");
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PolicyDialog::save);
}

void PolicyDialog::addLists()
{
    m_dags = new AllowList(theme(), tr("DAGs that may run"), "dags", this);
    m_datasets = new AllowList(theme(), tr("Datasets that may be used"), "datasets", this);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_dags, 1);
    row->addWidget(m_datasets, 1);
    body()->addLayout(row, 1);
    body()->addWidget(makeParagraph(
        tr("What is taken away here is taken from jobs that wait as well; those that run go on."), "caption",
        this));
    if (!m_overview.dagsKnown)
        body()->addWidget(makeParagraph(
            tr("Airflow does not answer: only DAGs that are allowed already are shown."), "warning", this));
}

void PolicyDialog::buildLocal()
{
    body()->addWidget(makeParagraph(
        tr("This holds for every partner for which nothing else was decided."), "secondary", this));
    m_interval = new QSpinBox(this);
    m_interval->setObjectName(QStringLiteral("interval"));
    m_interval->setRange(static_cast<int>(shortestInterval.count()), longestInterval);
    m_interval->setSuffix(tr(" s"));
    m_interval->setValue(static_cast<int>(m_overview.local.interval.count()));
    m_interval->setMaximumWidth(theme().px(180));
    body()->addLayout(labelled(tr("Time between two checks"), m_interval, this));
    addLists();
    m_dags->show(m_overview.dags, m_overview.local.dags);
    m_datasets->show(m_overview.datasets, m_overview.local.datasets);
}

void PolicyDialog::addLimit(
    QGridLayout *grid, int row, const QString &word, const char *name, QCheckBox **box, QWidget *field)
{
    *box = new QCheckBox(word, this);
    (*box)->setObjectName(QLatin1String(name) + QLatin1String("Set"));
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(word);
    field->setMaximumWidth(theme().px(180));
    field->setEnabled(false);
    connect(*box, &QCheckBox::toggled, field, &QWidget::setEnabled);
    grid->addWidget(*box, row, 0);
    grid->addWidget(field, row, 1);
}

void PolicyDialog::buildPartner(const Partner &partner)
{
    m_partner = partner;
    const PartnerPolicy own = m_overview.policies.value(partner.id);
    m_automatic = new QComboBox(this);
    m_automatic->setObjectName(QStringLiteral("automatic"));
    m_automatic->setAccessibleName(tr("Its workflows start here without asking"));
    m_automatic->addItem(
        m_overview.local.automaticExecution ? tr("as for everybody (on)") : tr("as for everybody (off)"));
    m_automatic->addItem(tr("off: each one waits for a decision"));
    m_automatic->addItem(tr("on"));
    m_automatic->setCurrentIndex(!own.automaticExecution   ? AsForEverybody
                                 : *own.automaticExecution ? On
                                                           : Off);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(tr("Starts here without asking"), nullptr, this), 0, 0);
    m_automatic->setMaximumWidth(theme().px(300));
    grid->addWidget(m_automatic, 0, 1);
    m_series = new QSpinBox(this);
    m_series->setRange(1, mostSeries);
    m_series->setValue(own.seriesPerJob.value_or(100));
    addLimit(grid, 1, tr("At most so many series a job"), "series", &m_seriesLimited, m_series);
    m_seriesLimited->setChecked(own.seriesPerJob.has_value());
    m_jobs = new QSpinBox(this);
    m_jobs->setRange(1, mostJobs);
    m_jobs->setValue(own.jobsPerDay.value_or(20));
    addLimit(grid, 2, tr("At most so many jobs in 24 hours"), "jobs", &m_jobsLimited, m_jobs);
    m_jobsLimited->setChecked(own.jobsPerDay.has_value());
    m_until = new QDateEdit(this);
    m_until->setCalendarPopup(true);
    m_until->setDate(
        own.validUntil.isValid() ? own.validUntil.toLocalTime().date() : QDate::currentDate().addMonths(6));
    addLimit(grid, 3, tr("Until the end of"), "until", &m_untilSet, m_until);
    m_untilSet->setChecked(own.validUntil.isValid());
    body()->addLayout(grid);
    addLists();
    m_dags->show(m_overview.dags, own.dags, m_overview.local.dags);
    m_datasets->show(m_overview.datasets, own.datasets, m_overview.local.datasets);
}

LocalPolicy PolicyDialog::wantedLocal() const
{
    LocalPolicy wanted = m_overview.local;
    wanted.interval = std::chrono::seconds(m_interval->value());
    wanted.dags = m_dags->allowed();
    wanted.datasets = m_datasets->allowed();
    return wanted;
}

PartnerPolicy PolicyDialog::wantedPartner() const
{
    PartnerPolicy wanted;
    if (m_automatic->currentIndex() != AsForEverybody)
        wanted.automaticExecution = m_automatic->currentIndex() == On;
    wanted.dags = m_dags->own();
    wanted.datasets = m_datasets->own();
    if (m_seriesLimited->isChecked())
        wanted.seriesPerJob = m_series->value();
    if (m_jobsLimited->isChecked())
        wanted.jobsPerDay = m_jobs->value();
    if (m_untilSet->isChecked())
        wanted.validUntil = m_until->date().endOfDay().toUTC();
    return wanted;
}

void PolicyDialog::save()
{
    const bool before =
        !m_partner.id.isEmpty() &&
        effectivePolicy(m_overview.local, m_overview.policies.value(m_partner.id)).automaticExecution;
    const bool after =
        !m_partner.id.isEmpty() && effectivePolicy(m_overview.local, wantedPartner()).automaticExecution;
    if (before || !after) {
        store();
        return;
    }
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("warning");
    text.question = tr("Start workflows of %1 without asking?").arg(m_partner.name);
    text.sentence = tr("What is allowed to %1 then runs on this instance without anybody here deciding.")
                        .arg(m_partner.name);
    text.doIt = tr("Start without asking");
    text.leaveIt = tr("Keep asking");
    ConfirmDialog::ask(theme(), this, text, [this] { store(); });
}

QCoro::Task<> PolicyDialog::store()
{
    const QPointer<PolicyDialog> self(this);
    if (m_busy)
        co_return;
    m_busy = true;
    m_save->setEnabled(false);
    hideNotice();
    Task<void> storing = m_partner.id.isEmpty()
                             ? m_backend.partners().setLocalPolicy(wantedLocal())
                             : m_backend.partners().setPolicy(m_partner.id, wantedPartner());
    const Result<void> stored = co_await storing;
    if (!self)
        co_return;
    m_busy = false;
    m_save->setEnabled(true);
    if (stored)
        accept();
    else
        showError(stored.error());
}

} // namespace desk
