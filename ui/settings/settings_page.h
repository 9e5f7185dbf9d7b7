// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/page.h"

#include <QHash>

class QListWidget;
class QSettings;
class QStackedWidget;

namespace desk
{

class AirflowSettings;
class PeopleSettings;
class Theme;

/// What can be set: which Airflow, the local Airflow, appearance; the profile as a file;
/// and what the application is. GUI thread.
class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)
public:
    enum class Section { Airflow, LocalAirflow, Appearance, Notifications, Account, People, Profile, About };

    /// All three must outlive the page.
    SettingsPage(Backend &backend, Theme &theme, QSettings &settings, QWidget *parent = nullptr);

    void showSection(Section section);
    Section section() const;
    QString title() const override;
    void activated() override;

Q_SIGNALS:
    /// Another language is wanted, by its code; empty for the system's.
    void languageChosen(const QString &code);
    /// What the desktop is told, or the icon in its panel.
    void notificationsChanged();

private:
    void addSection(Section section, const QString &icon, const QString &name, QWidget *part);
    bool manages() const;
    QWidget *buildAbout();

    Backend &m_backend;
    Theme &m_theme;
    QListWidget *m_sections;
    QStackedWidget *m_parts;
    QHash<Section, int> m_rows; ///< those that this person has
    AirflowSettings *m_airflow = nullptr;
    PeopleSettings *m_people = nullptr;
};

} // namespace desk
