// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/components/buttons.h"

#include <QDialog>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace desk
{

class Banner;
class Theme;
struct ApiError;

/// A dialog about a partner: a title, a body that scrolls where it has to, a place for what went wrong, and
/// buttons. Deletes itself when closed; shown without waiting.
class Sheet : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sheet)
public:
    Sheet(const Theme &theme, const QString &title, QWidget *over);

protected:
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// At the right end; the first one that is Primary is the default.
    QPushButton *addButton(const QString &text, const QString &icon, ButtonKind kind, const char *name);
    /// Beside the buttons: why one of them is not to be pressed.
    void setReason(const QString &reason);
    QString reason() const;
    void showError(const ApiError &error);
    void showNotice(const QString &headline, const QString &detail, bool warning);
    void hideNotice();
    /// Scrolls to a widget once its place is known.
    void reveal(QWidget *part);
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QVBoxLayout *m_body;
    Banner *m_notice;
    QLabel *m_reason;
    QWidget *m_footer;
    QScrollArea *m_scroll;
};

} // namespace desk
