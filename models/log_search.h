// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>
#include <QVector>

namespace desk
{

class LogModel;

/// Finds a text in a log, without regard to case, a slice at a time so that windows stay alive; goes on with
/// lines as they arrive. GUI thread.
class LogSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogSearch)
public:
    struct Match {
        int row = 0;
        int column = 0;
    };
    /// More matches than this are not counted.
    static constexpr int mostMatches = 100'000;

    /// The model must outlive the search.
    explicit LogSearch(const LogModel &model, QObject *parent = nullptr);

    void setNeedle(const QString &needle);
    const QString &needle() const { return m_needle; }
    const QVector<Match> &matches() const { return m_matches; }
    /// Whether every line there is has been looked at.
    bool isComplete() const;
    /// Index of the first match at or after a row, or -1.
    int firstFrom(int row) const;

Q_SIGNALS:
    /// Matches were added or dropped.
    void changed();

private:
    void restart();
    void scan();

    const LogModel &m_model;
    QString m_needle;
    QVector<Match> m_matches;
    int m_next = 0; // first row not looked at
    QTimer m_timer;
};

} // namespace desk
