// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QVector>
#include <algorithm>
#include <cmath>
#include <cstdio>

/// What benches measure, and how they print it.
namespace desk::figures
{

inline double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The value below which that share of the values lies.
inline double quantile(QVector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(std::lround(share * static_cast<double>(values.size() - 1)));
}

inline double median(const QVector<double> &values)
{
    return quantile(values, 0.5);
}

/// One line: median, 95th percentile, extremes, and how many times the reference; 0: there is none.
inline void print(const char *what, const QVector<double> &milliseconds, double reference)
{
    const auto [least, most] = std::minmax_element(milliseconds.begin(), milliseconds.end());
    std::printf("%-58s median %8.1f ms  p95 %8.1f  (%.1f to %.1f)", what, median(milliseconds),
        quantile(milliseconds, 0.95), *least, *most);
    if (reference > 0)
        std::printf("  %.1f times the reference", median(milliseconds) / reference);
    std::printf("\n");
    std::fflush(stdout);
}

/// This process's memory in MiB: "VmRSS" now, "VmHWM" at most so far.
inline double memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace desk::figures
