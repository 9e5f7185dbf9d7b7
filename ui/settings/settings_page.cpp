// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settings_page.h"

#include "ui/components/card.h"
#include "ui/components/page_header.h"
#include "ui/components/text.h"
#include "ui/settings/account_settings.h"
#include "ui/settings/airflow_settings.h"
#include "ui/settings/appearance_settings.h"
#include "ui/settings/embedded_settings.h"
#include "ui/settings/notification_settings.h"
#include "ui/settings/people_settings.h"
#include "ui/settings/profile_settings.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSslSocket>
#include <QStackedWidget>

namespace desk
{

SettingsPage::SettingsPage(Backend &backend, Theme &theme, QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_sections(new QListWidget(this))
    , m_parts(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addWidget(new PageHeader(tr("Settings"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setIconSize(theme.buttonIconSize());
    const auto resize = [this] {
        m_sections->setFixedWidth(m_theme.px(216));
        m_sections->setStyleSheet(m_theme.expand(QStringLiteral(
            "QListWidget::item { padding-left: 10u; border: 0; border-bottom: 1px solid @grid; }"
            "QListWidget::item:hover { background: @hover; }"
            "QListWidget::item:selected { background: @selected; color: @text; border-left: 3px solid "
            "@accent; "
            "padding-left: 7u; }")));
        for (int i = 0; i < m_sections->count(); ++i)
            m_sections->item(i)->setSizeHint({m_theme.px(180), m_theme.px(38)});
    };
    row->addWidget(m_sections);
    row->addWidget(m_parts, 1);
    column->addLayout(row, 1);
    // What somebody may not change is not shown to them either.
    if (manages()) {
        m_airflow = new AirflowSettings(backend, theme, AirflowSettings::Place::Settings, this);
        addSection(Section::Airflow, QStringLiteral("server"), tr("Airflow connection"), m_airflow);
        addSection(Section::LocalAirflow, QStringLiteral("power"), tr("Local Airflow"),
            new EmbeddedSettings(backend, theme, this));
    }
    auto *appearance = new AppearanceSettings(theme, settings, this);
    connect(appearance, &AppearanceSettings::languageChosen, this, &SettingsPage::languageChosen);
    addSection(Section::Appearance, QStringLiteral("contrast"), tr("Appearance"), appearance);
    auto *notifications = new NotificationSettings(theme, settings, this);
    connect(notifications, &NotificationSettings::changed, this, &SettingsPage::notificationsChanged);
    addSection(Section::Notifications, QStringLiteral("bell"), tr("Notifications"), notifications);
    if (backend.accounts().state().phase != AccessState::Phase::NotSetUp) {
        addSection(Section::Account, QStringLiteral("user"), tr("Your account"),
            new AccountSettings(backend, theme, this));
        if (manages()) {
            m_people = new PeopleSettings(backend, theme, this);
            addSection(Section::People, QStringLiteral("shield"), tr("People"), m_people);
        }
    }
    if (manages()) {
        addSection(Section::Profile, QStringLiteral("folder"), tr("Profile"),
            new ProfileSettings(backend, theme, this));
    }
    addSection(Section::About, QStringLiteral("info"), tr("About"), buildAbout());
    resize();
    connect(&theme, &Theme::changed, this, resize);
    connect(m_sections, &QListWidget::currentRowChanged, m_parts, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
}

bool SettingsPage::manages() const
{
    const AccessState access = m_backend.accounts().state();
    return access.phase == AccessState::Phase::NotSetUp || access.user.role == UserRole::Admin;
}

void SettingsPage::addSection(Section section, const QString &icon, const QString &name, QWidget *part)
{
    m_rows.insert(section, m_sections->count());
    m_sections->addItem(new QListWidgetItem(m_theme.icon(icon, QStringLiteral("text_secondary")), name));
    if (part == m_airflow) {
        // It scrolls by itself: its buttons stay.
        m_parts->addWidget(part);
        return;
    }
    auto *area = new QScrollArea(m_parts);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setWidget(part);
    m_parts->addWidget(area);
}

QWidget *SettingsPage::buildAbout()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *inside = makeCard(tr("Workflow Desk"), part);
    QWidget *card = inside->parentWidget();
    inside->addWidget(makeParagraph(
        tr("Starts, watches and aborts medical-imaging workflows on Apache Airflow."), "secondary", card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto *airflow = makeLabel({}, nullptr, card);
    airflow->setObjectName(QStringLiteral("airflowVersion"));
    const auto showVersion = [this, airflow] {
        const QString version = m_backend.airflowStatus().version;
        airflow->setText(version.isEmpty() ? tr("not connected") : version);
    };
    showVersion();
    connect(&m_backend, &Backend::airflowStatusChanged, airflow, showVersion);
    int line = 0;
    const auto add = [grid, card, &line](const QString &name, QLabel *value) {
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(makeLabel(name, "secondary", card), line, 0);
        grid->addWidget(value, line, 1);
        ++line;
    };
    add(tr("Version"), makeLabel(QStringLiteral(DESK_VERSION), nullptr, card));
    add(tr("Instance"), makeLabel(m_backend.instanceName(), nullptr, card));
    add(tr("Airflow"), airflow);
    add(tr("Qt"), makeLabel(QString::fromLatin1(qVersion()), nullptr, card));
    add(tr("TLS"), makeLabel(QSslSocket::sslLibraryVersionString(), nullptr, card));
    add(tr("Licence"), makeLabel(tr("Apache License 2.0"), nullptr, card));
    add(tr("Fonts"), makeLabel(tr("Desk Sans, after Inter: SIL Open Font License 1.1"), nullptr, card));
    inside->addLayout(grid);
    column->addWidget(card);
    column->addStretch();
    return part;
}

SettingsPage::Section SettingsPage::section() const
{
    return m_rows.key(m_sections->currentRow(), Section::Appearance);
}

void SettingsPage::showSection(Section section)
{
    if (m_rows.contains(section))
        m_sections->setCurrentRow(m_rows.value(section));
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activated()
{
    if (m_airflow)
        m_airflow->reload();
    if (m_people)
        m_people->reload();
}

} // namespace desk
