// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"
#include "ui/components/buttons.h"

#include <QStackedWidget>
#include <QTimer>
#include <functional>

class QLabel;
class QHBoxLayout;

namespace desk
{

class IconLabel;

/// Shows a page's content, or in its place why there is none and what to do next: empty, nothing found,
/// loading (after 300 ms), error, offline. No dead ends: each of them takes buttons.
class PageStates final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStates)
public:
    /// A button below the sentences; the first one of a list is the main one where it is Primary.
    struct Action {
        QString text;
        QString icon;
        ButtonKind kind = ButtonKind::Default;
        std::function<void()> run;
    };

    /// Takes the content over; it is shown first.
    PageStates(const Theme &theme, QWidget *content, QWidget *parent = nullptr);

    void showContent();
    /// Any state with an icon, e.g. empty or nothing found.
    void showMessage(const QString &icon, const QString &title, const QString &sentence,
        const QVector<Action> &actions, bool isError = false);
    /// The error's sentences and its next step.
    void showError(const ApiError &error, const QVector<Action> &actions);
    /// "Reading workflows…": shown only if it lasts longer than 300 ms and nothing else is shown until then.
    /// Buttons may give up.
    void showLoading(const QString &sentence, const QVector<Action> &actions = {});
    bool isShowingContent() const { return currentIndex() == 0 && !m_wait.isActive(); }
    /// Title of the state shown; empty while the content is.
    QString stateTitle() const;

private:
    void setActions(const QVector<Action> &actions);

    const Theme &m_theme;
    QTimer m_wait;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace desk
