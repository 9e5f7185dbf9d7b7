// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/status_line.h"

#include "app/backend/error_text.h"
#include "models/partner_overview.h"
#include "ui/airflow_text.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace desk
{

using namespace std::chrono_literals;

StatusLine::StatusLine(Backend &backend, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_airflow(new QPushButton(this))
    , m_checked(makeLabel({}, "caption", this))
    , m_problem(new QPushButton(this))
    , m_right(makeLabel({}, "caption", this))
{
    setObjectName(QStringLiteral("statusbar"));
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 14, 2);
    row->setSpacing(4);
    for (QPushButton *button : {m_airflow, m_problem}) {
        button->setProperty("kind", QStringLiteral("status"));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_airflow->setToolTip(tr("Open the settings of Airflow"));
    row->addWidget(m_airflow);
    row->addWidget(m_checked);
    row->addSpacing(10);
    row->addWidget(m_problem);
    row->addStretch();
    row->addWidget(m_right);
    m_right->setObjectName(QStringLiteral("unasked"));
    connect(&backend.partners(), &Partners::partnersChanged, this, &StatusLine::readUnasked);
    readUnasked();
    m_problem->hide();
    m_problem->setIcon(theme.icon(QStringLiteral("warning"), QStringLiteral("feedback.warning.fg")));
    m_problem->setToolTip(tr("Click to dismiss"));
    connect(m_problem, &QPushButton::clicked, m_problem, &QWidget::hide);
    connect(m_airflow, &QPushButton::clicked, this, &StatusLine::airflowAsked);
    connect(&backend, &Backend::airflowStatusChanged, this, &StatusLine::update);
    connect(&backend, &Backend::embeddedAirflowChanged, this, &StatusLine::update);
    connect(&backend, &Backend::problemOccurred, this, &StatusLine::showProblem);
    connect(&theme, &Theme::changed, this, [this] {
        m_icon.clear();
        update();
    });
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::update);
    m_tick.start(5s);
    update();
}

QString StatusLine::text() const
{
    return m_checked->text().isEmpty() ? m_airflow->text()
                                       : m_airflow->text() + QLatin1Char(' ') + m_checked->text();
}

void StatusLine::update()
{
    const AirflowStatus status = m_backend.airflowStatus();
    const AirflowText text = airflowText(status, m_backend.embeddedAirflow());
    m_airflow->setText(text.line);
    m_airflow->setAccessibleName(text.line);
    if (m_icon != text.icon || m_token != text.token) {
        m_icon = text.icon;
        m_token = text.token;
        m_airflow->setIcon(m_theme.icon(m_icon, m_token, 14));
        for (QPushButton *button : {m_airflow, m_problem})
            button->setIconSize({m_theme.px(18), m_theme.px(14)});
        m_airflow->setStyleSheet(QStringLiteral("color: %1").arg(m_theme.colour(m_token).name()));
        m_problem->setStyleSheet(
            QStringLiteral("color: %1").arg(m_theme.colour(u"feedback.warning.fg").name()));
    }
    const bool told =
        status.phase == AirflowStatus::Phase::Connected || status.phase == AirflowStatus::Phase::Degraded;
    m_checked->setText(
        told && status.lastContact.isValid()
            ? tr("· checked %1").arg(agoText(status.lastContact, QDateTime::currentDateTimeUtc()))
            : QString());
    m_checked->setToolTip(fullTime(status.lastContact));
}

QCoro::Task<> StatusLine::readUnasked()
{
    const QPointer<StatusLine> self(this);
    const int reading = ++m_reading;
    const Result<QStringList> names = co_await partnersThatStartUnasked(&m_backend);
    if (!self || reading != m_reading)
        co_return;
    if (!names) {
        m_right->setText(tr("Who may start here without asking could not be read"));
        m_right->setToolTip(describe(names.error()).headline);
    } else if (names->isEmpty()) {
        m_right->setText(tr("Nothing starts here without your asking"));
        m_right->setToolTip({});
    } else {
        m_right->setText(
            tr("May start without asking: %n partners", nullptr, static_cast<int>(names->size())));
        m_right->setToolTip(names->join(QLatin1Char('\n')));
    }
}

void StatusLine::showProblem(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_problem->setText(text.headline);
    m_problem->setToolTip(tr("%1 %2\nClick to dismiss").arg(text.detail, text.nextStep));
    m_problem->show();
}

} // namespace desk
