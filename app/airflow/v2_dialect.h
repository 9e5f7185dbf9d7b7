// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/dialect.h"

namespace desk
{

/// REST API v2 of Airflow 3.x.
class V2Dialect final : public Dialect
{
public:
    V2Dialect();
    bool usesToken() const override { return true; }
    HttpRequest health() const override;
    HttpRequest dags(int offset, int limit) const override;
    HttpRequest trigger(const QString &dagId, const QString &runId, const QJsonObject &conf) const override;
    HttpRequest abort(const QString &dagId, const QString &runId) const override;
    HttpRequest clear(const QString &dagId, const QString &runId, bool onlyFailed) const override;
    HttpRequest logStream(const TaskRef &task) const override;
    LogText::Format logFormat() const override { return LogText::Format::Lines; }
    std::optional<HttpRequest> logPage(const TaskRef &task, const QString &token) const override;
    HttpRequest xcomValue(const TaskRef &task, const QString &key) const override;
    HttpRequest page(const QString &dagId, const QString &runId) const override;
};

} // namespace desk
