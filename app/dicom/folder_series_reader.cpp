// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/folder_series_reader.h"

#include "app/dicom/folder_scan.h"
#include "app/dicom/series_header.h"
#include "app/dicom/series_picture.h"

#include <QPointer>
#include <QTimer>

namespace desk
{

namespace
{

// How often what was found is told.
constexpr std::chrono::milliseconds portionTime{80};

// Deleting a worker waits for it; this one is deleted when it has nothing to do any more.
QCoro::Task<> letEnd(std::unique_ptr<Worker> worker)
{
    auto last = worker->run([] { return true; });
    co_await last;
}

} // namespace

FolderSeriesReader::FolderSeriesReader(const QString &folder, QObject *parent)
    : SeriesReader(parent)
    , m_scan(std::make_shared<FolderScan>(folder))
    , m_gone(std::make_shared<std::atomic<bool>>(false))
    , m_worker(std::make_unique<Worker>())
{
    QTimer::singleShot(0, this, [this] { read(); });
}

FolderSeriesReader::~FolderSeriesReader()
{
    m_scan->stop();
    *m_gone = true;
    letEnd(std::move(m_worker));
}

void FolderSeriesReader::cancel()
{
    if (!m_reading)
        return;
    m_cancelled = true;
    m_scan->stop();
}

QCoro::Task<> FolderSeriesReader::read()
{
    const QPointer<FolderSeriesReader> self(this);
    const std::shared_ptr<FolderScan> scan = m_scan;
    bool ended = false;
    while (!ended && !m_cancelled) {
        auto answer = m_worker->run([scan] { return scan->next(portionTime); });
        const FolderScan::Portion portion = co_await answer;
        if (!self)
            co_return;
        ended = portion.ended;
        if (!portion.series.isEmpty())
            Q_EMIT seriesRead(portion.series);
        if (self)
            Q_EMIT progressed(portion.files, portion.total);
        if (!self)
            co_return;
    }
    // Nothing reads any more: the scan belongs to this thread now.
    FolderReport report = scan->report();
    report.cancelled = !ended;
    m_reading = false;
    Q_EMIT finished(report);
}

QCoro::Task<SeriesPicture> FolderSeriesReader::picture(QString file, int edge)
{
    auto answer = m_worker->run([file, edge] { return drawSeriesPicture(file, edge); });
    co_return co_await answer;
}

QCoro::Task<QHash<QString, SeriesPatient>> FolderSeriesReader::patients(QVector<Series> series)
{
    auto answer = m_worker->run([series, gone = m_gone] {
        QHash<QString, SeriesPatient> found;
        for (const Series &one : series) {
            if (*gone)
                break;
            if (const auto patient = readSeriesPatient(one.file))
                found.insert(one.identifier, *patient);
        }
        return found;
    });
    co_return co_await answer;
}

} // namespace desk
