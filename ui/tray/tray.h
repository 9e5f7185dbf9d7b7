// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/tray/notice.h"
#include "ui/tray/tray_picture.h"

#include <QSystemTrayIcon>
#include <memory>

class QAction;
class QMenu;
class QSettings;

namespace desk
{

class Theme;

/// The icon in the desktop's panel, where there is one: how many of partners' jobs wait for a person, how the
/// partners stand, and a menu. Can be turned off in the page Settings. GUI thread.
class Tray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)
public:
    /// All must outlive it.
    Tray(Backend &backend, const Theme &theme, QSettings &settings, QObject *parent = nullptr);
    ~Tray() override;

    /// So many requests, and jobs in them, wait.
    void showCount(int requests, int jobs);
    /// Shown by the icon's own means, where the desktop has no others.
    void showNotice(const Notice &notice);
    /// The setting changed.
    void follow();

    bool isVisible() const { return m_icon.isVisible(); }
    QString toolTip() const { return m_icon.toolTip(); }
    QIcon icon() const { return m_icon.icon(); }
    const QMenu &menu() const { return *m_menu; }
    static QString iconKey() { return QStringLiteral("notifications/tray"); }

Q_SIGNALS:
    void requestsAsked();
    void windowAsked();
    void checkAsked();
    void lockAsked();
    void quitAsked();
    /// A notice that showNotice() showed was clicked.
    void noticeOpened(const desk::Notice &notice);

private:
    void build();
    QCoro::Task<> readPartners();
    void update();
    TrayShape shape() const;
    QString shapeWords() const;

    Backend &m_backend;
    const Theme &m_theme;
    QSettings &m_settings;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_waiting = nullptr;
    QAction *m_lock = nullptr;
    QVector<Partner> m_partners;
    Notice m_notice; ///< that was shown last
    int m_requests = 0;
    int m_jobs = 0;
};

} // namespace desk
