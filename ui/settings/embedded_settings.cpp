// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/embedded_settings.h"

#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/card.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/log/log_panel.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace desk
{

namespace
{

using State = EmbeddedAirflow::State;

struct Shown {
    const char *icon;
    const char *token;
    QString word;
};

Shown shownState(State state)
{
    switch (state) {
    case State::Unavailable:
        return {"remove", "text_muted", EmbeddedSettings::tr("not installed with this application")};
    case State::Stopped:
        return {"state-queued", "text_secondary", EmbeddedSettings::tr("stopped")};
    case State::Preparing:
        return {"state-scheduled", "state.scheduled.fg", EmbeddedSettings::tr("prepares its environment")};
    case State::Starting:
        return {"state-scheduled", "state.scheduled.fg",
            EmbeddedSettings::tr("starting; it takes about half a minute")};
    case State::Running:
        return {"state-running", "state.running.fg", EmbeddedSettings::tr("running")};
    case State::Stopping:
        return {"state-stopping", "state.stopping.fg", EmbeddedSettings::tr("stopping")};
    case State::Failed:
        return {"state-failed", "state.failed.fg", EmbeddedSettings::tr("failed")};
    }
    return {"state-unknown", "text_muted", {}};
}

} // namespace

EmbeddedSettings::EmbeddedSettings(Backend &backend, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_theme(theme)
{
    QVBoxLayout *inside = makeCard(tr("Local Airflow"), this, 12);
    QWidget *card = inside->parentWidget();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    m_icon = new IconLabel(theme, QStringLiteral("state-unknown"), QStringLiteral("text_muted"), 14, card);
    m_state = makeLabel({}, "strong", card);
    state->addWidget(m_icon);
    state->addWidget(m_state, 1);
    grid->addWidget(makeLabel(tr("State"), "secondary", card), 0, 0);
    grid->addLayout(state, 0, 1);
    m_address = addRow(grid, 1, tr("Port"));
    m_environment = addRow(grid, 2, tr("Python environment"));
    m_logFile = addRow(grid, 3, tr("Log file"));
    inside->addLayout(grid);
    m_failure = new Banner(theme, Banner::Kind::Error, card);
    inside->addWidget(m_failure);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_showLog = makeButton(theme, tr("Show log"), QStringLiteral("log"), ButtonKind::Default, card);
    m_openFile =
        makeButton(theme, tr("Open log file"), QStringLiteral("open-external"), ButtonKind::Quiet, card);
    m_stop = makeButton(theme, tr("Stop…"), QStringLiteral("power"), ButtonKind::DangerOutline, card);
    m_restart = makeButton(theme, tr("Restart…"), QStringLiteral("restart"), ButtonKind::Default, card);
    m_showLog->setObjectName(QStringLiteral("showLog"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_restart->setObjectName(QStringLiteral("restart"));
    buttons->addWidget(m_showLog);
    buttons->addWidget(m_openFile);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_restart);
    inside->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_showLog, &QPushButton::clicked, this, &EmbeddedSettings::openLog);
    connect(m_openFile, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_backend.embeddedAirflow().logFile)); });
    connect(m_restart, &QPushButton::clicked, this, &EmbeddedSettings::askRestart);
    connect(m_stop, &QPushButton::clicked, this, &EmbeddedSettings::askStop);
    connect(&backend, &Backend::embeddedAirflowChanged, this, &EmbeddedSettings::showState);
    showState(backend.embeddedAirflow());
}

QLabel *EmbeddedSettings::addRow(QGridLayout *grid, int row, const QString &name)
{
    auto *value = makeLabel({}, nullptr, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    value->setAccessibleDescription(name);
    grid->addWidget(makeLabel(name, "secondary", this), row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

QString EmbeddedSettings::stateText() const
{
    return m_state->text();
}

void EmbeddedSettings::showState(const EmbeddedAirflow &airflow)
{
    const Shown shown = shownState(airflow.state);
    m_icon->setIcon(QString::fromLatin1(shown.icon), QString::fromLatin1(shown.token));
    m_state->setText(shown.word);
    const QString none = QStringLiteral("–");
    m_address->setText(airflow.port > 0 ? tr("%1, on this computer only").arg(airflow.port) : none);
    m_environment->setText(airflow.environment.isEmpty() ? none : airflow.environment);
    m_environment->setToolTip(airflow.environment);
    m_logFile->setText(airflow.logFile.isEmpty() ? none : airflow.logFile);
    m_logFile->setToolTip(airflow.logFile);
    const bool failed = airflow.state == State::Failed;
    m_failure->setVisible(failed);
    if (failed)
        m_failure->setText(tr("Airflow ended by itself. Restart it; the log says more."), airflow.message);
    const bool up = airflow.state == State::Running || airflow.state == State::Starting;
    m_stop->setEnabled(up);
    m_restart->setEnabled(up || failed || airflow.state == State::Stopped);
    m_restart->setText(up ? tr("Restart…") : tr("Start"));
    m_showLog->setEnabled(!airflow.logFile.isEmpty());
    m_openFile->setEnabled(!airflow.logFile.isEmpty());
}

void EmbeddedSettings::openLog()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Log of the local Airflow"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    auto *panel = new LogPanel(m_backend, m_theme, dialog);
    column->addWidget(panel);
    dialog->resize(m_theme.px(900), m_theme.px(560));
    panel->showFile(m_backend.embeddedAirflow().logFile);
    dialog->show();
}

void EmbeddedSettings::askRestart()
{
    const State state = m_backend.embeddedAirflow().state;
    if (state != State::Running && state != State::Starting)
        return m_backend.restartEmbeddedAirflow();
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("restart");
    text.question = tr("Restart the local Airflow?");
    text.sentence = tr(
        "Tasks that run now are interrupted; Airflow may fail them or begin them again. Jobs and logs stay.");
    text.doIt = tr("Restart Airflow");
    text.leaveIt = tr("Keep it running");
    text.kind = ButtonKind::Primary;
    ConfirmDialog::ask(m_theme, this, text, [this] { m_backend.restartEmbeddedAirflow(); });
}

void EmbeddedSettings::askStop()
{
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("power");
    text.question = tr("Stop the local Airflow?");
    text.sentence =
        tr("Tasks that run now are interrupted. No workflow runs here until it is started again.");
    text.doIt = tr("Stop Airflow");
    text.leaveIt = tr("Keep it running");
    ConfirmDialog::ask(m_theme, this, text, [this] { m_backend.stopEmbeddedAirflow(); });
}

} // namespace desk
