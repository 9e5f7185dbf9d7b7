// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/components/buttons.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace desk
{

class IconLabel;

/// One bold sentence, one plain one, and up to two buttons: something a person should know, shown until its
/// reason goes. Announced to screen readers when its text changes.
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)
public:
    enum class Kind { Info, Ok, Warning, Error };

    explicit Banner(const Theme &theme, Kind kind = Kind::Info, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// Shows the sentences; an empty detail takes no room.
    void setText(const QString &headline, const QString &detail = {});
    QString headline() const;
    /// A button at the right; the banner keeps it.
    QPushButton *addButton(
        const QString &text, const QString &icon = {}, ButtonKind kind = ButtonKind::Default);

private:
    const Theme &m_theme;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_detail;
    QHBoxLayout *m_buttons;
};

} // namespace desk
