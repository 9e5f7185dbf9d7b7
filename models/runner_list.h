// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/core/runner.h"

#include <QTimer>

namespace desk
{

/// The instances that can run a workflow, as last read: this one first, then the partners by name. Follows
/// the backend by itself. GUI thread.
class RunnerList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunnerList)
public:
    /// The backend must outlive the list.
    explicit RunnerList(Backend &backend, QObject *parent = nullptr);

    /// Reads the partners, and what there is here where there are partners.
    void read();
    /// Read at least once, or failed.
    bool isKnown() const { return m_known; }
    /// What kept the last reading from succeeding; the runners are from earlier.
    const std::optional<ApiError> &error() const { return m_error; }
    const QVector<Runner> &runners() const { return m_runners; }
    /// Those of these names, in the order of the list; one that is gone is left out.
    QVector<Runner> named(const QStringList &names) const;
    std::optional<Runner> find(const QString &name) const;
    /// Whether a partner can be chosen.
    bool hasPartners() const;
    /// Whether the Airflow of this instance said what there is.
    bool localDagsKnown() const { return m_dagsKnown; }
    /// DAGs of this instance as Airflow last told.
    const QVector<Dag> &localDags() const { return m_localDags; }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> readAll();
    QCoro::Task<> readHere();

    Backend &m_backend;
    QVector<Runner> m_runners;
    QVector<Dag> m_localDags;
    QTimer m_soon; ///< many changes are read once
    bool m_known = false;
    bool m_dagsKnown = false;
    bool m_reading = false;
    bool m_again = false;
    std::optional<ApiError> m_error;
};

} // namespace desk
