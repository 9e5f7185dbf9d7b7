// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// LocalInstance: how much is asked of Airflow at a time.

#include "app/backend/local_instance.h"

namespace desk
{

namespace
{

QString startsSetting()
{
    return QStringLiteral("airflow.starts_at_once");
}

} // namespace

// A window on a profile that another process holds changes the setting there, too.
QCoro::Task<> LocalInstance::readStartsAtOnce()
{
    const QPointer<LocalInstance> self(this);
    const auto stored = co_await m_store.setting(startsSetting());
    if (!self || !stored)
        co_return;
    const int most = stored->toInt();
    if (most >= 1 && most <= mostStartsAtOnce && most != m_engine.startsAtOnce())
        m_engine.setStartsAtOnce(most);
}

Task<void> LocalInstance::setStartsAtOnce(int most)
{
    const QPointer<LocalInstance> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ChangeSettings);
    if (!may)
        co_return tl::unexpected(may.error());
    if (most < 1 || most > mostStartsAtOnce) {
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        error.operation = Operation::ChangeSettings;
        error.field = QStringLiteral("startsAtOnce");
        co_return tl::unexpected(error);
    }
    const auto stored = co_await m_store.setSetting(startsSetting(), QString::number(most));
    if (!stored)
        co_return tl::unexpected(during(Operation::ChangeSettings, stored.error()));
    if (self)
        m_engine.setStartsAtOnce(most);
    co_return Result<void>{};
}

} // namespace desk
