// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/import_report.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace desk
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(desk::ImportReport)
};

constexpr int linesNamed = 12; // in the sentence; Show lines has all

QString lineNumbers(const QVector<int> &lines)
{
    QStringList texts;
    for (const int line : lines.mid(0, linesNamed))
        texts.append(QString::number(line));
    const QString text = texts.join(QStringLiteral(", "));
    return lines.size() > linesNamed ? text + QStringLiteral(" …") : text;
}

} // namespace

ImportReport reportOf(const ImportedIdentifiers &found, const QString &source)
{
    QVector<int> invalid;
    QVector<int> doubles;
    for (const ImportProblem &problem : found.problems)
        (problem.kind == ImportProblem::Kind::Invalid ? invalid : doubles).append(problem.line);
    const auto good = int(found.identifiers.size());
    ImportReport report;
    report.hasProblems = !found.problems.isEmpty();
    QStringList sentences;
    if (!invalid.isEmpty())
        sentences.append(ReportText::tr(
            "%1 holds %Ln line(s) that are no series identifiers: %2.", nullptr, int(invalid.size()))
                             .arg(source, lineNumbers(invalid)));
    if (!doubles.isEmpty() && invalid.isEmpty())
        sentences.append(
            ReportText::tr("%1 names %Ln series identifier(s) again: line %2.", nullptr, int(doubles.size()))
                .arg(source, lineNumbers(doubles)));
    else if (!doubles.isEmpty())
        sentences.append(
            ReportText::tr("%Ln line(s) repeat an earlier one: %1.", nullptr, int(doubles.size()))
                .arg(lineNumbers(doubles)));
    const QString number = QLocale().toString(good);
    if (!report.hasProblems)
        report.headline =
            good == 0 ? ReportText::tr("%1 holds no series identifier.").arg(source)
                      : ReportText::tr("%1 holds %Ln series identifier(s).", nullptr, good).arg(source);
    else
        report.headline = sentences.takeFirst();
    if (report.hasProblems) {
        const bool onlyDoubles = invalid.isEmpty();
        sentences.append(good == 0     ? ReportText::tr("There is nothing to import.")
                         : onlyDoubles ? ReportText::tr("Each is imported once: %1 in all.").arg(number)
                                       : ReportText::tr("The other %1 can be imported.").arg(number));
    }
    report.detail = sentences.join(QLatin1Char(' '));
    return report;
}

QString problemLines(const QVector<ImportProblem> &problems)
{
    QStringList lines;
    for (const ImportProblem &problem : problems) {
        if (problem.kind == ImportProblem::Kind::Invalid)
            lines.append(ReportText::tr("Line %1: no series identifier").arg(problem.line));
        else
            lines.append(
                ReportText::tr("Line %1: the same as line %2").arg(problem.line).arg(problem.firstLine));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace desk
