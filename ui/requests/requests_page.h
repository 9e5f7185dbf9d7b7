// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/request_model.h"
#include "ui/page.h"
#include "ui/requests/request_questions.h"

class QAction;
class QPushButton;
class QSplitter;
class QTableView;

namespace desk
{

class Banner;
class PageHeader;
class PageStates;
class RequestPanel;
class Theme;

/// Requests: partners' workflows that wait for a person here, live; each or several at once, or single jobs
/// of one, are confirmed or rejected. What was decided is in the workflow list. GUI thread.
class RequestsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsPage)
public:
    /// Both must outlive the page. It reads at once, so that the count is known before it is shown.
    RequestsPage(Backend &backend, Theme &theme, QWidget *parent = nullptr);

    QString title() const override { return tr("Requests"); }
    void activated() override;
    void deactivated() override;
    void refresh() override;
    /// Confirm, reject: for the menu bar.
    QList<QAction *> actions() const { return {m_confirm, m_reject}; }
    const RequestModel &model() const { return m_model; }
    /// Selects a request and scrolls to it.
    void showRequest(const QString &workflowId);

Q_SIGNALS:
    /// So many requests, and jobs in them, wait.
    void countChanged(int requests, int jobs);
    /// Requests came that were not there before.
    void arrived(const QVector<desk::PendingRequest> &requests);
    void jobAsked(desk::JobId id);
    /// To the page of the partners.
    void partnersAsked();

private:
    enum class Verdict { Confirm, Reject };

    QWidget *build();
    void buildTable();
    void makeActions();
    void connectParts();
    void update();
    void updateSelection();
    void showEmpty();
    void showFailure(const ApiError &error);
    void showMenu(const QPoint &at);
    QVector<PendingRequest> selected() const;
    /// Whether the keys are meant for single jobs.
    bool isAboutJobs() const;
    void decide(Verdict verdict);
    QCoro::Task<> decideRequests(Verdict verdict);
    void decideJobs(Verdict verdict);
    void ask(Verdict verdict, const QVector<RequestChoice> &choices);
    QCoro::Task<> confirm(QVector<JobId> jobs);
    QCoro::Task<> reject(QVector<JobId> jobs, QString reason);
    void beginActing();
    /// The answer to a decision; the words are shown where it was carried out.
    void decided(const Result<int> &taken, const QString &words);
    QCoro::Task<> check();

    Backend &m_backend;
    Theme &m_theme;
    RequestModel m_model;
    PageHeader *m_header;
    QPushButton *m_check;
    QPushButton *m_rejectButton;
    QPushButton *m_confirmButton;
    QAction *m_confirm;
    QAction *m_reject;
    Banner *m_failure;
    QSplitter *m_split;
    QTableView *m_table;
    RequestPanel *m_panel;
    PageStates *m_states;
    bool m_shown = false;
    bool m_asking = false; ///< jobs are read for a question
    bool m_acting = false; ///< a decision is on its way
};

} // namespace desk
