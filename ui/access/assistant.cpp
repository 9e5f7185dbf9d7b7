// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/access/assistant.h"

#include "app/backend/error_text.h"
#include "app/core/user.h"
#include "ui/access/password_form.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/settings/airflow_settings.h"
#include "ui/theme/theme.h"
#include "ui/wizard/wizard_steps.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSysInfo>
#include <utility>

namespace desk
{

namespace
{

/// The computer's name, as far as an instance may be called so.
QString proposedInstance(const QString &current)
{
    if (current != QLatin1String("local") && flawOfInstanceName(current) == NameFlaw::None)
        return current;
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]+"));
    const QString host = QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0);
    const QString name = QString(host).replace(others, QStringLiteral("-")).left(64);
    return flawOfInstanceName(name) == NameFlaw::None ? name : QStringLiteral("local");
}

/// A page of the assistant: what it asks, why, and a card for the fields.
struct StepPage {
    QWidget *page;
    QVBoxLayout *column;
    QFrame *card;
    QVBoxLayout *inside;
};

StepPage makePage(const QString &title, const QString &sentence, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(8);
    column->addWidget(makeLabel(title, "title", page));
    column->addWidget(makeParagraph(sentence, "secondary", page));
    column->addSpacing(4);
    auto *card = new QFrame(page);
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 16, 18, 16);
    inside->setSpacing(10);
    column->addWidget(card);
    column->addStretch();
    return {page, column, card, inside};
}

} // namespace

Assistant::Assistant(Backend &backend, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_steps(new WizardSteps(theme, tr("First start"), this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(buildFooter());
    for (QWidget *page : {buildInstance(), buildAdministrator(), buildAirflow(), buildReady()})
        m_pages->addWidget(page);
    connect(m_steps, &WizardSteps::chosen, this, [this](int step) {
        if (step < int(m_step) && !m_busy)
            goTo(Step(step));
    });
    goTo(Step::Instance);
}

Assistant::~Assistant() = default;

void Assistant::begin()
{
    goTo(Step::Instance);
}

QWidget *Assistant::buildInstance()
{
    const StepPage made = makePage(tr("What is this place called?"),
        tr("Partner institutes see this name beside the workflows that run here. It stays."), m_pages);
    m_instance = new QLineEdit(proposedInstance(m_backend.instanceName()), made.card);
    m_instance->setObjectName(QStringLiteral("instance"));
    m_instance->setMaxLength(64);
    QVBoxLayout *field = labelled(tr("Name of this instance"), m_instance, made.card);
    field->addWidget(makeParagraph(
        tr("Up to 64 characters: A–Z, a–z, 0–9, dot, underscore and hyphen."), "caption", made.card));
    made.inside->addLayout(field);
    connect(m_instance, &QLineEdit::textChanged, this, &Assistant::update);
    connect(m_instance, &QLineEdit::returnPressed, this, &Assistant::goOn);
    made.page->setFocusProxy(m_instance);
    return made.page;
}

QWidget *Assistant::buildAdministrator()
{
    const StepPage made = makePage(tr("Who looks after it?"),
        tr("The first account is an administrator's: it may change settings and give other people accounts. "
           "Your name stands beside the workflows you start."),
        m_pages);
    m_name = new QLineEdit(m_backend.username(), made.card);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(64);
    made.inside->addLayout(labelled(tr("Your user name"), m_name, made.card));
    m_password = new PasswordForm(m_theme, PasswordForm::Asks::NewOnly, made.card);
    made.inside->addWidget(m_password);
    connect(m_name, &QLineEdit::textChanged, this, &Assistant::update);
    connect(m_name, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &PasswordForm::edited, this, &Assistant::update);
    connect(m_password, &PasswordForm::entered, this, &Assistant::goOn);
    // The name is proposed already.
    made.page->setFocusProxy(m_password);
    return made.page;
}

QWidget *Assistant::buildAirflow()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Which Airflow runs the workflows?"), "title", page));
    column->addWidget(makeParagraph(
        tr("Workflow Desk asks Airflow to run DAGs; it never runs them itself."), "secondary", page));
    m_airflow = new AirflowSettings(m_backend, m_theme, AirflowSettings::Place::Assistant, page);
    column->addWidget(m_airflow, 1);
    connect(m_airflow, &AirflowSettings::edited, this, &Assistant::update);
    connect(m_airflow, &AirflowSettings::saved, this, [this] {
        if (m_step == Step::Airflow)
            goTo(Step::Ready);
    });
    return page;
}

QWidget *Assistant::buildReady()
{
    const StepPage made = makePage(
        tr("Ready"), tr("All of this but the name of the instance can be changed in the settings."), m_pages);
    m_summary = makeParagraph({}, nullptr, made.card);
    m_summary->setObjectName(QStringLiteral("summary"));
    made.inside->addWidget(m_summary);
    m_firstWorkflow = new QCheckBox(tr("Run a first workflow on the sample images"), made.card);
    m_firstWorkflow->setObjectName(QStringLiteral("firstWorkflow"));
    m_firstWorkflow->setChecked(true);
    made.inside->addWidget(m_firstWorkflow);
    m_failure = new Banner(m_theme, Banner::Kind::Error, made.page);
    m_failure->hide();
    made.column->insertWidget(made.column->count() - 1, m_failure);
    return made.page;
}

QWidget *Assistant::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(18, 10, 20, 10);
    row->setSpacing(8);
    auto *quit = makeButton(m_theme, tr("Quit"), {}, ButtonKind::Quiet, footer);
    m_reason = makeLabel({}, "secondary", footer);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back = makeButton(m_theme, tr("Back"), {}, ButtonKind::Default, footer);
    m_back->setObjectName(QStringLiteral("back"));
    m_next = makeButton(m_theme, tr("Next"), {}, ButtonKind::Primary, footer);
    m_next->setObjectName(QStringLiteral("next"));
    row->addWidget(quit);
    row->addWidget(m_reason, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(quit, &QPushButton::clicked, this, &Assistant::quitAsked);
    connect(m_back, &QPushButton::clicked, this, &Assistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &Assistant::goOn);
    return footer;
}

bool Assistant::wantsFirstWorkflow() const
{
    return m_firstWorkflow->isChecked() && !m_firstWorkflow->isHidden();
}

QString Assistant::airflowSummary() const
{
    const AirflowConnection wanted = m_airflow->connection();
    return wanted.kind == AirflowConnection::Kind::External ? wanted.baseUrl.toDisplayString()
                                                            : tr("on this computer");
}

void Assistant::goTo(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    if (step == Step::Ready) {
        const bool external = m_airflow->connection().kind == AirflowConnection::Kind::External;
        m_summary->setText(
            tr("This instance is called %1. %2 is its administrator. Workflows run on the Airflow %3.")
                .arg(m_instance->text(), m_name->text().trimmed(), airflowSummary()));
        m_firstWorkflow->setVisible(!external);
        m_failure->hide();
    }
    update();
    QWidget *page = m_pages->currentWidget();
    if (page->focusProxy())
        page->focusProxy()->setFocus();
    else
        m_next->setFocus();
}

QString Assistant::whyNotNext() const
{
    if (m_busy)
        return tr("Setting up…");
    switch (m_step) {
    case Step::Instance:
        if (m_instance->text().isEmpty())
            return tr("The name is missing.");
        return flawOfInstanceName(m_instance->text()) == NameFlaw::None
                   ? QString()
                   : tr("Only A–Z, a–z, 0–9, dot, underscore and hyphen.");
    case Step::Administrator:
        if (m_name->text().trimmed().isEmpty())
            return tr("The name is missing.");
        if (flawOfUserName(m_name->text().trimmed()) != NameFlaw::None)
            return tr("Only letters, digits, dot, underscore, hyphen and @ in the name.");
        return m_password->problem();
    case Step::Airflow:
        return m_airflow->whyNotNext();
    case Step::Ready:
        break;
    }
    return {};
}

QString Assistant::nextText() const
{
    switch (m_step) {
    case Step::Instance:
        return tr("Next: Administrator");
    case Step::Administrator:
        return tr("Next: Airflow");
    case Step::Airflow:
        return tr("Next: Ready");
    case Step::Ready:
        break;
    }
    return tr("Open Workflow Desk");
}

void Assistant::update()
{
    // Fields speak up while the pages are being made.
    if (!m_next || !m_failure)
        return;
    const QString why = whyNotNext();
    m_reason->setText(why);
    m_reason->setToolTip(why);
    m_next->setText(nextText());
    m_next->setEnabled(why.isEmpty());
    m_back->setVisible(m_step != Step::Instance);
    m_back->setEnabled(!m_busy);
    const std::array<QString, stepCount> names{
        tr("This instance"), tr("Administrator"), tr("Airflow"), tr("Ready")};
    const std::array<QString, stepCount> summaries{
        m_instance->text(), m_name->text().trimmed(), airflowSummary(), QString()};
    QVector<WizardSteps::State> states;
    for (int i = 0; i < stepCount; ++i) {
        const bool done = i < int(m_step);
        states.append({names.at(size_t(i)), done ? summaries.at(size_t(i)) : QString(), i == int(m_step),
            done, done && !m_busy});
    }
    m_steps->setStates(states);
}

void Assistant::goOn()
{
    if (!whyNotNext().isEmpty())
        return;
    switch (m_step) {
    case Step::Instance:
    case Step::Administrator:
        goTo(Step(int(m_step) + 1));
        break;
    case Step::Airflow:
        m_airflow->saveOrGoOn();
        break;
    case Step::Ready:
        finish();
        break;
    }
}

void Assistant::goBack()
{
    if (m_step != Step::Instance)
        goTo(Step(int(m_step) - 1));
}

QCoro::Task<> Assistant::finish()
{
    const QPointer<Assistant> self(this);
    m_busy = true;
    m_failure->hide();
    update();
    // Taken as a copy: after a failure the person need not type it again.
    SecretBytes password = m_password->wanted();
    const Result<void> done = co_await m_backend.accounts().setUp(
        m_instance->text(), m_name->text().trimmed(), std::move(password));
    if (!self)
        co_return;
    m_busy = false;
    if (!done) {
        const ErrorText text = describe(done.error());
        m_failure->setText(text.headline, text.detail + QLatin1Char(' ') + text.nextStep);
        m_failure->show();
    } else {
        m_password->takeWanted();
    }
    update();
}

} // namespace desk
