// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme_tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QTemporaryDir>

class QApplication;

namespace desk
{

class SystemScheme;

/// Colours, fonts, sizes and icons of all windows. One is made by the composition root and handed to each
/// window by reference; it outlives them. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)
public:
    /// What the person chose. Persisted by name.
    enum class Choice { System, Light, Dark, Contrast };
    Q_ENUM(Choice)

    /// Registers the fonts. Nothing of the application changes before apply().
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// What is shown now: the choice, or what the system asks for.
    Look look() const;
    /// Text size in percent, 100 to 200.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);

    /// Takes over the application's style, palette, font and style sheet, and keeps them up to date.
    void apply(QApplication &application);

    /// A length of the design, in px at 100 % text size, at the current text size.
    int px(qreal units) const { return qRound(units * m_textSize / 100.0); }
    /// A colour of the current look: "accent", "state.failed.fg", "feedback.error.border".
    QColor colour(QStringView token) const;
    QColor stateForeground(JobState state) const;
    QColor stateBackground(JobState state) const;
    /// The edge of a state's pill; invalid where it has none.
    QColor stateBorder(JobState state) const;
    QString stateIcon(JobState state) const { return m_tokens.shape(state).icon; }
    /// The name of the colour of a state's shape and word, for icon().
    static QString stateToken(JobState state);
    /// 0 is the most urgent.
    int urgency(JobState state) const { return m_tokens.shape(state).urgency; }
    QFont font(TextRole role) const;
    const ThemeTokens &tokens() const { return m_tokens; }

    /// An icon in a colour of the theme; it follows changes of the theme by itself. An empty token keeps its
    /// own colours.
    QIcon icon(const QString &name, const QString &token, int size = 16) const;
    /// The same as a picture, size in px at 100 % text size, sharp for that device.
    QPixmap pixmap(const QString &name, const QString &token, int size, qreal devicePixelRatio) const;
    /// Canvas for an icon beside a button's text: the gap that Qt leaves is too small.
    QSize buttonIconSize() const { return {px(20), px(16)}; }

    /// Fills in a style sheet template: @token, 8u, icon(name,token,size).
    QString expand(const QString &sheetWithComments);

Q_SIGNALS:
    /// Colours, or the text size, are others now. The style sheet has been set already.
    void changed();

private:
    void refresh();
    QPalette palette() const;
    QString iconFile(const QString &name, const QString &token);

    ThemeTokens m_tokens;
    SystemScheme *m_system;
    QApplication *m_application = nullptr;
    QTemporaryDir m_icons; ///< tinted SVGs: a style sheet can name files only
    Choice m_choice = Choice::System;
    int m_textSize = 100;
    QString m_sans;
    QString m_mono;
};

} // namespace desk
