// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series.h"

#include <QCoroTask>
#include <QObject>

namespace desk
{

/// Reads the series in a folder and all folders below it, from the headers of the files alone, without
/// holding up the thread that asks: everything here belongs to that thread. It begins by itself, from the
/// event loop. Deleting it stops reading.
class SeriesReader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesReader)
public:
    explicit SeriesReader(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Stops reading; finished() says what was read until then. Pictures and patients can still be asked for.
    virtual void cancel() = 0;
    virtual bool isReading() const = 0;

    /// Draws an image of a series, at most so many px wide and high.
    virtual QCoro::Task<SeriesPicture> picture(QString file, int edge) = 0;
    /// Whom these series show, by identifier, read from their files now and kept nowhere. A series whose file
    /// does not say it is not in the answer.
    virtual QCoro::Task<QHash<QString, SeriesPatient>> patients(QVector<Series> series) = 0;

Q_SIGNALS:
    /// Series that are new, or of which more is known now.
    void seriesRead(const QVector<desk::Series> &series);
    /// So many files have been looked at. total is -1 while they are still being counted.
    void progressed(int files, int total);
    void finished(const desk::FolderReport &report);
};

} // namespace desk
