// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/job_state.h"

#include <QHash>
#include <QPainter>
#include <QString>
#include <QVector>

namespace desk
{

class Theme;

/// Paints states as pills: shape, number, word. For delegates and widgets; keeps no data of rows.
class StatePills final
{
public:
    explicit StatePills(const Theme &theme);

    /// One pill with that text; where it does not fit, with the state's word, then with the shape alone.
    /// Returns the width painted.
    int paintOne(QPainter &painter, const QRect &area, JobState state, const QString &text) const;
    /// One pill for each state, by urgency. Words go first (least urgent first), then pills become "+96" with
    /// the shapes of the states it stands for.
    int paintCounts(QPainter &painter, const QRect &area, const QHash<JobState, int> &counts) const;

    /// Width of a pill with that text; with an empty text, of the shape alone.
    int width(const QString &text) const;
    int height() const;
    /// States that occur, the most urgent first.
    QVector<JobState> byUrgency(const QHash<JobState, int> &counts) const;
    /// "1 failed, 2 running, 6 finished": for tooltips and screen readers.
    QString text(const QHash<JobState, int> &counts) const;

    /// The word beside a number, where a whole sentence's word would be too long: "2 waiting".
    static QString shortWord(JobState state);

private:
    struct Laid {
        JobState state = JobState::unknown;
        QString text;
    };
    struct Layout {
        QVector<Laid> pills;
        QVector<JobState> hidden;
        int hiddenCount = 0;
    };
    Layout layOut(const QHash<JobState, int> &counts, int width) const;
    int totalWidth(const Layout &layout) const;
    void paintPill(QPainter &painter, const QRect &rect, JobState state, const QString &text) const;

    const Theme &m_theme;
};

} // namespace desk
