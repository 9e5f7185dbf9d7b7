// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partners.h"

#include <QFrame>
#include <QHash>
#include <optional>

class QLabel;

namespace desk
{

class IconLabel;
class Theme;

/// The steps of testing a partner, each with shape, word and what it found.
class PartnerTestView final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerTestView)
public:
    explicit PartnerTestView(const Theme &theme, QWidget *parent = nullptr);

    /// All steps wait; the first is being tried.
    void begin();
    void showCheck(const PartnerCheck &check);
    /// Nothing more comes: what has no outcome was not tried.
    void end();
    /// Every step came, and none failed.
    bool passed() const;
    /// The first step that failed.
    std::optional<PartnerCheck> failure() const;
    QString textOf(PartnerCheck::Step step) const;

private:
    struct Line {
        IconLabel *icon = nullptr;
        QLabel *name = nullptr;
        QLabel *text = nullptr;
    };
    void say(PartnerCheck::Step step, const QString &icon, const QString &token, const QString &text,
        const QString &role = QStringLiteral("secondary"));

    QHash<int, Line> m_lines;
    QHash<int, PartnerCheck> m_checks;
};

} // namespace desk
