// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series_reader.h"
#include "app/core/worker.h"

#include <atomic>
#include <memory>

namespace desk
{

class FolderScan;

/// A SeriesReader for a folder of this computer; see there.
class FolderSeriesReader final : public SeriesReader
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderSeriesReader)
public:
    explicit FolderSeriesReader(const QString &folder, QObject *parent = nullptr);
    /// Does not wait for the file that is being read, which may lie on a slow disk: its thread ends by
    /// itself.
    ~FolderSeriesReader() override;

    void cancel() override;
    bool isReading() const override { return m_reading; }
    QCoro::Task<SeriesPicture> picture(QString file, int edge) override;
    QCoro::Task<QHash<QString, SeriesPatient>> patients(QVector<Series> series) override;

private:
    QCoro::Task<> read();

    std::shared_ptr<FolderScan> m_scan;
    std::shared_ptr<std::atomic<bool>> m_gone;
    bool m_reading = true;
    bool m_cancelled = false;
    std::unique_ptr<Worker> m_worker;
};

} // namespace desk
