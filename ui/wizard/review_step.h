// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/preflight_run.h"
#include "ui/wizard/wizard_step.h"

class QVBoxLayout;

namespace desk
{

class Banner;
class JsonView;
class PreflightView;

/// "Review": what will happen in plain sentences, and the same as JSON; with partners among the runners also
/// what was checked at each of them, asked while the page is shown. Nothing has started yet.
class ReviewStep final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewStep)
public:
    /// Backend and runners must outlive the step.
    ReviewStep(WizardDraft &draft, Backend &backend, RunnerList &runners, const Theme &theme,
        QWidget *parent = nullptr);

    QString name() const override { return tr("Review"); }
    QString summary() const override { return {}; }
    QString obstacle() const override;
    void entered() override;
    void refresh() override;
    void toggleJson() override;

    /// The start did not succeed; everything stays as it is.
    void showFailure(const ApiError &error);
    void clearFailure();
    /// The sentences, for tests and screen readers.
    QStringList sentences() const;
    const PreflightRun &preflight() const { return m_preflight; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void check();
    void showSentences();
    void showLocalSentences();
    void showAirflow();
    void addSentence(const QString &icon, const QString &text);
    QString dataSentence() const;
    QString airflowSentence() const;

    Backend &m_backend;
    RunnerList &m_runners;
    PreflightRun m_preflight;
    PreflightView *m_checks;
    Banner *m_failure;
    Banner *m_airflow;
    QVBoxLayout *m_list;
    JsonView *m_json;
};

} // namespace desk
