// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QSettings;

namespace desk
{

class Theme;

/// Takes over what a person chose earlier: colours and text size.
void restoreAppearance(const QSettings &settings, Theme &theme);
/// The code of the language that a person chose earlier; empty for the system's.
QString savedLanguage(const QSettings &settings);

/// Colours, text size and language; kept at once. GUI thread.
class AppearanceSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearanceSettings)
public:
    /// Both must outlive the widget.
    AppearanceSettings(Theme &theme, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another language is wanted, by its code; empty for the system's.
    void languageChosen(const QString &code);

private:
    QWidget *buildColours();
    QWidget *buildText();
    QWidget *buildLanguage();

    Theme &m_theme;
    QSettings &m_settings;
};

} // namespace desk
