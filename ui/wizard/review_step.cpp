// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/review_step.h"

#include "app/backend/error_text.h"
#include "app/backend/preflight_text.h"
#include "ui/components/banner.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/form/json_view.h"
#include "ui/theme/theme.h"
#include "ui/wizard/preflight_view.h"
#include "ui/wizard/review_sentences.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace desk
{

ReviewStep::ReviewStep(
    WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme, QWidget *parent)
    : WizardStep(draft, theme, tr("Review"), parent)
    , m_backend(backend)
    , m_runners(runners)
    , m_preflight(backend, runners)
    , m_checks(new PreflightView(m_preflight, theme, this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
    , m_airflow(new Banner(theme, Banner::Kind::Warning, this))
    , m_list(new QVBoxLayout)
    , m_json(new JsonView(theme, false, this))
{
    setLine(tr("Nothing has started yet."));
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->hide();
    m_airflow->hide();
    column()->addWidget(m_failure);
    column()->addWidget(m_airflow);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    const int padding = theme.px(16);

    auto *happens = new QFrame(this);
    happens->setObjectName(QStringLiteral("card"));
    auto *left = new QVBoxLayout(happens);
    left->setContentsMargins(padding, padding, padding, padding);
    left->setSpacing(theme.px(10));
    left->addWidget(makeLabel(tr("What will happen"), "section", happens));
    m_list->setSpacing(theme.px(10));
    auto *lines = new QWidget(happens);
    auto *linesColumn = new QVBoxLayout(lines);
    linesColumn->setContentsMargins(0, 0, theme.px(4), 0);
    linesColumn->addLayout(m_list);
    linesColumn->addStretch();
    auto *area = new QScrollArea(happens);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(lines);
    left->addWidget(area, 1);
    row->addWidget(happens, 5);

    auto *same = new QFrame(this);
    same->setObjectName(QStringLiteral("card"));
    auto *right = new QVBoxLayout(same);
    right->setContentsMargins(padding, padding, padding, padding);
    right->setSpacing(theme.px(10));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("The same as JSON"), "section", same));
    head->addStretch();
    QToolButton *copy = makeIconButton(theme, QStringLiteral("copy"), tr("Copy the JSON"), same);
    head->addWidget(copy);
    right->addLayout(head);
    right->addWidget(m_json, 1);
    row->addWidget(same, 4);
    column()->addLayout(row, 1);
    m_checks->hide();
    column()->addWidget(m_checks);
    connect(&m_preflight, &PreflightRun::changed, this, &ReviewStep::changed);
    connect(&runners, &RunnerList::changed, this, [this] {
        if (isVisible() && this->draft().isRemote())
            showSentences();
    });
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_json->text());
        Toast::show(this->theme(), this, tr("JSON copied"));
    });
    connect(&backend, &Backend::airflowStatusChanged, this, [this] {
        if (isVisible())
            showSentences();
    });
}

QString ReviewStep::obstacle() const
{
    if (draft().name.isEmpty())
        return tr("Something is missing on an earlier page");
    if (!draft().isRemote())
        return {};
    const QString failed = describeObstacle(m_preflight.rows());
    if (!failed.isEmpty())
        return failed;
    return m_preflight.isAsking() ? tr("Asking the instances…") : QString();
}

void ReviewStep::entered()
{
    m_json->setObject(reviewJson(draft()));
    m_checks->setVisible(draft().isRemote());
    check();
    showSentences();
}

void ReviewStep::refresh()
{
    if (isVisible())
        check();
}

void ReviewStep::check()
{
    if (!draft().isRemote()) {
        m_preflight.stop();
        return;
    }
    PreflightPlan plan;
    plan.dagId = draft().dag.id;
    plan.wantsDataset = draft().wantsDataset();
    plan.dataset = draft().dataset;
    plan.explicitSeries = int(draft().identifiers.size());
    plan.runners = draft().runners();
    m_preflight.start(plan);
}

void ReviewStep::hideEvent(QHideEvent *event)
{
    m_preflight.stop();
    WizardStep::hideEvent(event);
}

void ReviewStep::toggleJson()
{
    m_json->editor()->setFocus(Qt::ShortcutFocusReason);
}

QString ReviewStep::dataSentence() const
{
    const int series = seriesCount(draft());
    const int jobs = jobCount(draft());
    if (!draft().wantsDataset())
        return tr("It needs no dataset. It runs as one job.");
    const QString what = draft().isExplicit()
                             ? tr("the %Ln series you chose", nullptr, int(draft().identifiers.size()))
                             : tr("the dataset %1").arg(draft().dataset);
    const QString some =
        draft().limit && *draft().limit <
                             (draft().isExplicit() ? int(draft().identifiers.size()) : draft().datasetCount)
            ? tr("It runs on the first %Ln series of %1", nullptr, series).arg(what)
        : draft().isExplicit() ? tr("It runs on %1").arg(what)
                               : tr("It runs on the %Ln series of %1", nullptr, series).arg(what);
    return draft().singleExecution ? tr("%1, each in a job of its own: %Ln job(s).", nullptr, jobs).arg(some)
                                   : tr("%1, all in one job.").arg(some);
}

QString ReviewStep::airflowSentence() const
{
    const QUrl address = m_backend.airflowConnection().baseUrl;
    const QString host =
        address.port() < 0 ? address.host() : QStringLiteral("%1:%2").arg(address.host()).arg(address.port());
    const QString where = host.isEmpty() ? tr("Airflow") : tr("Airflow at %1").arg(host);
    return draft().wantsDataset() ? tr("%1 receives this configuration and the identifiers of the series. No "
                                       "image and nothing else leaves %2.")
                                        .arg(where, m_backend.instanceName())
                                  : tr("%1 receives this configuration. Nothing else leaves %2.")
                                        .arg(where, m_backend.instanceName());
}

void ReviewStep::showSentences()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString dag = draft().dag.displayName.isEmpty() ? draft().dag.id : draft().dag.displayName;
    const QString description = draft().dag.description;
    const QString where =
        draft().isRemote() ? QLocale().createSeparatedList(draft().runners()) : m_backend.instanceName();
    addSentence(QStringLiteral("start"), description.isEmpty()
                                             ? tr("%1 runs on %2.").arg(dag, where)
                                             : tr("%1 runs on %2: %3").arg(dag, where, description));
    if (draft().isRemote()) {
        const QVector<ReviewSentence> all = sentencesForRunners(draft(), m_runners.named(draft().runners()));
        for (const ReviewSentence &sentence : all)
            addSentence(sentence.icon, sentence.text);
    } else {
        showLocalSentences();
    }
    addSentence(QStringLiteral("tag"), tr("It is called %1 with six characters added, started by %2.")
                                           .arg(draft().name, m_backend.username()));
    showAirflow();
}

void ReviewStep::showLocalSentences()
{
    addSentence(
        draft().wantsDataset() ? QStringLiteral("datasets") : QStringLiteral("check"), dataSentence());
    addSentence(QStringLiteral("upload-out"), airflowSentence());
    addSentence(
        QStringLiteral("abort"), tr("It starts at once. You can abort it at any time in the workflow list."));
}

void ReviewStep::showAirflow()
{
    const AirflowStatus status = m_backend.airflowStatus();
    const bool reached =
        status.phase == AirflowStatus::Phase::Connected || status.phase == AirflowStatus::Phase::Degraded;
    // Elsewhere it needs nothing of ours, and the checks say how ours stands.
    m_airflow->setVisible(!reached && !draft().isRemote());
    m_airflow->setText(status.phase == AirflowStatus::Phase::Starting
                           ? tr("Airflow is still starting.")
                           : tr("Airflow does not answer at the moment."),
        tr("You can start the workflow: it waits here and is sent when Airflow is back."));
}

void ReviewStep::addSentence(const QString &icon, const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(10));
    const QString token =
        icon == QLatin1String("warning") ? QStringLiteral("feedback.warning.fg") : QStringLiteral("accent");
    row->addWidget(new IconLabel(theme(), icon, token, 16, line), 0, Qt::AlignTop);
    auto *label = makeParagraph(text, nullptr, line);
    label->setObjectName(QStringLiteral("sentence"));
    row->addWidget(label, 1);
    m_list->addWidget(line);
}

QStringList ReviewStep::sentences() const
{
    QStringList texts;
    const auto labels = findChildren<QLabel *>(QStringLiteral("sentence"));
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts;
}

void ReviewStep::showFailure(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_failure->setText(text.headline, tr("%1 %2 Nothing was started; everything you filled in is still here.")
                                          .arg(text.detail, text.nextStep)
                                          .simplified());
    m_failure->show();
}

void ReviewStep::clearFailure()
{
    m_failure->hide();
}

} // namespace desk
