// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace desk
{

class IconLabel;
class Theme;

/// Facts below each other: a word, a shape, and what is so. Each fact's whole is its tooltip.
class FactGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactGrid)
public:
    /// What a fact says; the role is one of makeLabel().
    struct Fact {
        QString icon;
        QString token;
        QString text;
        QString toolTip;
        QString role;
    };

    explicit FactGrid(const Theme &theme, QWidget *parent = nullptr);

    /// A line with that word, empty so far; returns its number. The name finds its text in tests.
    int addLine(const QString &word, const char *name);
    void set(int line, const Fact &fact);
    QString textOf(int line) const;

private:
    struct Line {
        QLabel *word = nullptr;
        IconLabel *icon = nullptr;
        QLabel *text = nullptr;
    };

    const Theme &m_theme;
    QGridLayout *m_grid;
    QVector<Line> m_lines;
};

} // namespace desk
