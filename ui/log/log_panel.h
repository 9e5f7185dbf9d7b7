// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/log_model.h"
#include "models/log_search.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace desk
{

class Banner;
class LogView;
class PageStates;
class SearchField;
class Theme;

/// A log with what one does with it: search with count, level, try, follow, copy, save. Opens a failed task
/// at its first error and a running one at its end. GUI thread.
class LogPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPanel)
public:
    /// Both must outlive the panel.
    LogPanel(Backend &backend, Theme &theme, QWidget *parent = nullptr);
    ~LogPanel() override;

    /// Shows a task's log, its latest try. For the task already shown only what is new is taken over: a try
    /// that began is opened, a try that somebody chose stays.
    void showTask(JobId job, int attempt, const TaskInstance &task);
    /// Shows the log file of a program.
    void showFile(const QString &path);
    /// Shows nothing, and why.
    void showNothing(const QString &title, const QString &sentence);

    const LogModel &model() const { return m_model; }
    LogView *view() const { return m_view; }
    SearchField *searchField() const { return m_search; }
    const LogTarget &target() const { return m_target; }

    /// Goes to the next or the previous match, round the end.
    void goToMatch(bool forward);
    /// Writes the log as shown to a file, on a worker thread.
    void saveTo(const QString &path);

private:
    void buildToolbar();
    void connectParts();
    void open(std::unique_ptr<LogReader> reader);
    void openTry(int tryNumber);
    void readAgain();
    void fillTries(const TaskInstance &task);
    void onLines(const QVector<LogLine> &lines);
    void onFinished();
    void onFailed(const ApiError &error);
    void onSearchChanged();
    void askWhereToSave();
    QWidget *makeBody();

    Backend &m_backend;
    Theme &m_theme;
    LogModel m_model;
    LogSearch m_matches;
    std::unique_ptr<LogReader> m_reader;
    LogTarget m_target;
    TaskInstance m_task;
    QString m_file;             // shown in place of a task's log
    bool m_positioned = false;  // at the first error, or by a person
    bool m_searchBegan = false; // with the key just pressed
    int m_match = -1;

    SearchField *m_search;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QComboBox *m_level;
    QComboBox *m_tries;
    QCheckBox *m_follow;
    QToolButton *m_copy;
    QToolButton *m_save;
    Banner *m_banner;
    LogView *m_view;
    PageStates *m_states;
};

} // namespace desk
