// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace desk
{

/// Series that hold every word of a search, and which of them are ticked: a tick belongs to a series, and
/// stays while a search hides it. Its source has SeriesColumns. GUI thread.
class SeriesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesFilter)
public:
    explicit SeriesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    bool isNarrowed() const { return !m_words.isEmpty(); }
    /// Ticks those that are shown, as far as they have been read.
    void tickShown();
    void clearTicks();
    int tickCount() const { return static_cast<int>(m_ticked.size()); }
    /// In the order of the source.
    QStringList ticked() const;
    /// Ticks these rows, or takes their ticks away if all of them have one.
    void toggle(const QModelIndexList &rows);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString identifierAt(const QModelIndex &index) const;
    void redraw();

    QStringList m_words;
    QSet<QString> m_ticked;
};

} // namespace desk
