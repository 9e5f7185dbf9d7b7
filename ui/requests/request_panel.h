// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/request_job_model.h"

#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace desk
{

class ConfigurationView;
class FactGrid;
class Theme;

/// One request in full: who asks, for what, on what, what our policy says of it and why it waits; its jobs,
/// of which some can be decided apart; the configuration that came with it. GUI thread.
class RequestPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPanel)
public:
    /// Both must outlive the panel.
    RequestPanel(Backend &backend, Theme &theme, QWidget *parent = nullptr);

    /// Shows a request, or the new values of the one that is shown; nothing: no request.
    void show(const std::optional<PendingRequest> &request);
    using QWidget::show;
    QTableView *jobTable() const { return m_table; }
    /// The jobs that are selected.
    QVector<Job> selected() const;

Q_SIGNALS:
    /// Only the selected jobs are to be decided.
    void confirmAsked();
    void rejectAsked();
    void jobOpened(desk::JobId id);
    void failed(const desk::ApiError &error);

private:
    QWidget *buildFacts();
    QWidget *buildJobs();
    void showFacts(const PendingRequest &request);
    void updateButtons();
    void readConfigurationOf(const Job &job);
    QCoro::Task<> readConfiguration(JobId id);

    Backend &m_backend;
    Theme &m_theme;
    RequestJobModel m_model;
    std::optional<PendingRequest> m_request;
    JobId m_configured = 0; ///< whose configuration is shown, or on its way
    QLabel *m_title;
    FactGrid *m_facts;
    QTabWidget *m_tabs;
    QTableView *m_table;
    QPushButton *m_reject;
    QPushButton *m_confirm;
    ConfigurationView *m_configuration;
};

} // namespace desk
