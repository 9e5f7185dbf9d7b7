// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray/tray.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QPointer>
#include <QSettings>

namespace desk
{

namespace
{

constexpr int longestMessage = 10'000; // ms, where the desktop asks for it

}

Tray::Tray(Backend &backend, const Theme &theme, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_settings(settings)
    , m_menu(std::make_unique<QMenu>())
{
    build();
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Context)
            return;
        if (m_jobs > 0)
            Q_EMIT requestsAsked();
        else
            Q_EMIT windowAsked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT noticeOpened(m_notice); });
    Partners &partners = backend.partners();
    connect(&partners, &Partners::partnersChanged, this, &Tray::readPartners);
    connect(&partners, &Partners::healthChanged, this, &Tray::update);
    connect(&backend, &Backend::airflowStatusChanged, this, &Tray::update);
    connect(&backend.accounts(), &Accounts::stateChanged, this, &Tray::update);
    connect(&theme, &Theme::changed, this, &Tray::update);
    update();
    readPartners();
    follow();
}

Tray::~Tray()
{
    m_icon.hide();
}

void Tray::build()
{
    const auto add = [this](const char *icon, const QString &text, const char *name) {
        QAction *action =
            m_menu->addAction(m_theme.icon(QLatin1String(icon), QStringLiteral("text_secondary")), text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_waiting = add("requests", {}, "waiting");
    connect(m_waiting, &QAction::triggered, this, &Tray::requestsAsked);
    m_menu->addSeparator();
    connect(add("refresh", tr("Check partners now"), "check"), &QAction::triggered, this, &Tray::checkAsked);
    m_menu->addSeparator();
    QAction *open = add("workflows", tr("Open Workflow Desk"), "open");
    connect(open, &QAction::triggered, this, &Tray::windowAsked);
    m_menu->setDefaultAction(open);
    m_lock = add("lock", tr("Lock"), "lock");
    connect(m_lock, &QAction::triggered, this, &Tray::lockAsked);
    connect(add("power", tr("Quit…"), "quit"), &QAction::triggered, this, &Tray::quitAsked);
    m_icon.setContextMenu(m_menu.get());
}

void Tray::follow()
{
    m_icon.setVisible(m_settings.value(iconKey(), true).toBool() && QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::showCount(int requests, int jobs)
{
    m_requests = requests;
    m_jobs = jobs;
    update();
}

void Tray::showNotice(const Notice &notice)
{
    m_notice = notice;
    if (m_icon.isVisible())
        m_icon.showMessage(notice.title, notice.body, QSystemTrayIcon::Information, longestMessage);
}

QCoro::Task<> Tray::readPartners()
{
    const QPointer<Tray> self(this);
    const Result<QVector<Partner>> partners = co_await m_backend.partners().partners();
    if (!self || !partners)
        co_return;
    m_partners = *partners;
    update();
}

// Airflow comes first: without it nothing starts, whatever partners do. Then the partner that stands worst.
TrayShape Tray::shape() const
{
    using Phase = AirflowStatus::Phase;
    const Phase airflow = m_backend.airflowStatus().phase;
    if (airflow == Phase::Offline || airflow == Phase::Stopped)
        return TrayShape::Offline;
    TrayShape worst = TrayShape::Good;
    for (const Partner &partner : m_partners) {
        const PartnerHealth::Phase phase = m_backend.partners().health(partner.id).phase;
        if (phase == PartnerHealth::Phase::Lost)
            return TrayShape::Lost;
        if (phase == PartnerHealth::Phase::Late)
            worst = TrayShape::Late;
    }
    return worst;
}

QString Tray::shapeWords() const
{
    switch (shape()) {
    case TrayShape::Offline:
        return tr("Airflow cannot be reached");
    case TrayShape::Lost:
        return tr("a partner is lost");
    case TrayShape::Late:
        return tr("a partner is late");
    case TrayShape::Good:
        break;
    }
    return {};
}

void Tray::update()
{
    //: "3 jobs" and "2 requests"
    const QString waiting =
        m_jobs == 0 ? tr("nothing waits for a decision")
                    : tr("%1 in %2 wait for a decision")
                          .arg(tr("%n jobs", nullptr, m_jobs), tr("%n requests", nullptr, m_requests));
    QStringList words{waiting, shapeWords()};
    words.removeAll(QString());
    m_icon.setToolTip(tr("Workflow Desk: %1").arg(words.join(QLatin1String("; "))));
    m_waiting->setText(m_jobs == 0 ? tr("No requests wait")
                                   : tr("%n requests wait for your decision…", nullptr, m_requests));
    m_waiting->setEnabled(m_jobs > 0);
    m_lock->setVisible(m_backend.accounts().state().phase == AccessState::Phase::SignedIn);
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(trayPicture(m_theme, shape(), m_jobs, side));
    m_icon.setIcon(icon);
}

} // namespace desk
