// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/keyed_table_model.h"

#include <QTimer>

namespace desk
{

/// Partners' workflows of which jobs wait for a person here, the one that came first on top. Reads them when
/// told that they changed. GUI thread.
class RequestModel final : public KeyedTableModel<PendingRequest>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestModel)
public:
    enum Column { From, What, Data, Received, Standing, ColumnCount };
    /// What a cell says beside its text.
    enum class Shape { None, Partner, Waits, Blocked };
    /// RequestRole: the desk::PendingRequest. SecondRole: what stands below the cell's text. ShapeRole: the
    /// Shape. TimeRole: the time that the text tells.
    enum Role { RequestRole = Qt::UserRole + 1, SecondRole, ShapeRole, TimeRole };
    enum class Phase { Loading, Ready, Failed };

    /// The backend must outlive the model.
    explicit RequestModel(Backend &backend, QObject *parent = nullptr);

    QCoro::Task<> reload();

    Phase phase() const { return m_phase; }
    /// Why the last reading failed; meaningful in Failed. Rows stay as they were.
    const ApiError &error() const { return m_error; }
    const PendingRequest &request(int row) const { return at(row); }
    int rowOfWorkflow(const QString &workflowId) const;
    int jobCount() const; ///< that wait, of all requests

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A reading succeeded or failed.
    void stateChanged();
    /// A request was not there at the reading before; not at the first one.
    void arrived(const QVector<desk::PendingRequest> &requests);

private:
    QString keyOf(const PendingRequest &request) const override { return request.workflow.id; }
    QString text(const PendingRequest &request, int column) const;
    QString second(const PendingRequest &request, int column) const;
    static Shape shape(const PendingRequest &request, int column);

    Backend &m_backend;
    QTimer m_soon; ///< several changes at once become one reading
    Phase m_phase = Phase::Loading;
    ApiError m_error;
    int m_generation = 0;  ///< drops answers that newer ones overtook
    bool m_isRead = false; ///< once, at least
};

} // namespace desk
