// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/series_columns.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace desk
{

/// The identifiers of one dataset, read in windows of 500 as a view scrolls, or an explicit list. Alone, or
/// in SeriesColumns with what is known of their series. GUI thread.
class IdentifierModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentifierModel)
public:
    static constexpr int window = 500;
    static constexpr int IdentifierRole = SeriesColumns::IdentifierRole;
    static constexpr int PositionRole = SeriesColumns::PositionRole; ///< from 1, in the dataset's order

    /// The backend must outlive the model.
    explicit IdentifierModel(Backend &backend, QObject *parent = nullptr);

    /// Shows a dataset and reads its first window; an empty name shows nothing. The same name reads again.
    void show(const QString &dataset);
    /// Shows a list as it stands.
    void showExplicit(const QStringList &identifiers);
    const QString &dataset() const { return m_dataset; }
    const QStringList &identifiers() const { return m_identifiers; }
    bool isLoading() const { return m_loading; }
    /// Reads on after a failure.
    void retry();
    /// Reads everything that has not been read, at once: for a search, or to take all.
    void fetchAll();
    bool isComplete() const { return m_complete; }
    /// Shows columns, with what is known of these series; it has to outlive the model. To be told of changes.
    void setKnownSeries(const QHash<QString, Series> &series);
    void knownSeriesChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// A window could not be read; what is there stays, and nothing more is read before retry().
    void failed(const desk::ApiError &error);

private:
    QCoro::Task<> read(QString dataset, int offset, int limit, int generation);
    void clear();
    void append(const QStringList &identifiers);
    void setLoading(bool loading);

    Backend &m_backend;
    QString m_dataset;
    QStringList m_identifiers;
    const QHash<QString, Series> *m_known = nullptr;
    int m_generation = 0; // drops answers for a dataset that is no longer shown
    bool m_complete = true;
    bool m_failed = false;
    bool m_loading = false;
    bool m_allWanted = false;
};

} // namespace desk
