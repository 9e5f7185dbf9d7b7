// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/wizard/wizard_step.h"

class QVBoxLayout;

namespace desk
{

class Banner;
class JsonView;

/// "Review": what will happen in plain sentences, and the same as JSON. Nothing has started yet.
class ReviewStep final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewStep)
public:
    /// The backend must outlive the step.
    ReviewStep(WizardDraft &draft, Backend &backend, const Theme &theme, QWidget *parent = nullptr);

    QString name() const override { return tr("Review"); }
    QString summary() const override { return {}; }
    QString obstacle() const override;
    void entered() override;
    void toggleJson() override;

    /// The start did not succeed; everything stays as it is.
    void showFailure(const ApiError &error);
    void clearFailure();
    /// The sentences, for tests and screen readers.
    QStringList sentences() const;

private:
    void showSentences();
    void addSentence(const QString &icon, const QString &text);
    QString dataSentence() const;
    QString airflowSentence() const;

    Backend &m_backend;
    Banner *m_failure;
    Banner *m_airflow;
    QVBoxLayout *m_list;
    JsonView *m_json;
};

} // namespace desk
