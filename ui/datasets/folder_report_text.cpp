// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/folder_report_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(desk::FolderReportText)
};

// In the order in which they matter to a person.
constexpr SkipReason reasons[]{SkipReason::Damaged, SkipReason::Unreadable, SkipReason::NoSeries,
    SkipReason::Duplicate, SkipReason::NotDicom, SkipReason::Index, SkipReason::NotAFile};

QString reasonText(SkipReason reason, int count)
{
    switch (reason) {
    case SkipReason::Damaged:
        return ReportText::tr("%Ln damaged", nullptr, count);
    case SkipReason::Unreadable:
        return ReportText::tr("%Ln that could not be opened", nullptr, count);
    case SkipReason::NoSeries:
        return ReportText::tr("%Ln without a series identifier", nullptr, count);
    case SkipReason::Duplicate:
        return ReportText::tr("%Ln that repeat another one", nullptr, count);
    case SkipReason::NotDicom:
        return ReportText::tr("%Ln that are not DICOM", nullptr, count);
    case SkipReason::Index:
        return ReportText::tr("%Ln index (DICOMDIR)", nullptr, count);
    case SkipReason::NotAFile:
        return ReportText::tr("%Ln that are pipes or devices", nullptr, count);
    }
    return {};
}

QString headline(const FolderReport &report, int series)
{
    if (report.closedFolderCount > 0 && report.files == 0)
        return ReportText::tr("The folder could not be opened.");
    if (report.cancelled)
        return ReportText::tr("Stopped after %Ln file(s).", nullptr, report.files);
    if (report.files == 0)
        return ReportText::tr("The folder holds no files.");
    if (series == 0)
        return ReportText::tr("None of the %Ln file(s) belongs to a series.", nullptr, report.files);
    return ReportText::tr("%Ln file(s) looked at: %1.", nullptr, report.files)
        .arg(ReportText::tr("%Ln series", nullptr, series));
}

} // namespace

FolderReportText textOf(const FolderReport &report, int series)
{
    FolderReportText text;
    text.headline = headline(report, series);
    QStringList parts;
    QStringList lines;
    for (const SkipReason reason : reasons) {
        const SkippedFiles files = report.skipped.value(reason);
        if (files.count == 0)
            continue;
        const QString words = reasonText(reason, files.count);
        parts.append(words);
        lines.append(words + QLatin1Char(':'));
        for (const QString &example : files.examples)
            lines.append(QStringLiteral("    ") + example);
        if (files.examples.size() < files.count)
            lines.append(QStringLiteral("    …"));
    }
    QStringList sentences;
    if (report.cancelled && series > 0)
        sentences.append(ReportText::tr("The %Ln series found until then can be used.", nullptr, series));
    const int skipped = report.files - report.read;
    if (skipped > 0)
        sentences.append(ReportText::tr("%Ln file(s) were skipped: %1.", nullptr, skipped)
                             .arg(parts.join(QStringLiteral(", "))));
    if (report.closedFolderCount > 0) {
        sentences.append(
            ReportText::tr("%Ln folder(s) could not be opened.", nullptr, report.closedFolderCount));
        lines.append(ReportText::tr("Folders that could not be opened:"));
        for (const QString &folder : report.closedFolders)
            lines.append(QStringLiteral("    ") + folder);
    }
    text.detail = sentences.join(QLatin1Char(' '));
    text.files = lines.join(QLatin1Char('\n'));
    text.hasProblems = report.cancelled || report.closedFolderCount > 0 || series == 0 ||
                       report.skipped.contains(SkipReason::Damaged) ||
                       report.skipped.contains(SkipReason::Unreadable);
    return text;
}

QString textOf(const SeriesPicture &picture)
{
    switch (picture.fault) {
    case SeriesPicture::Fault::None:
        return {};
    case SeriesPicture::Fault::NoImage:
        return ReportText::tr("This series holds no image, such as a report or a plan.");
    case SeriesPicture::Fault::Compression:
        return ReportText::tr(
            "The image cannot be drawn here: it is compressed as %1. Workflows can still use it.")
            .arg(picture.detail);
    case SeriesPicture::Fault::TooLarge:
        return ReportText::tr("The image is too large to be drawn here.");
    case SeriesPicture::Fault::Damaged:
        return ReportText::tr("The image cannot be drawn: its file is damaged.");
    case SeriesPicture::Fault::Unreadable:
        return ReportText::tr("The image's file can no longer be opened.");
    }
    return {};
}

} // namespace desk
