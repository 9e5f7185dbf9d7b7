// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/components/buttons.h"

#include <QDialog>
#include <QVector>
#include <functional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace desk
{

/// Asks before something happens that cannot be taken back: a question with the name, what happens to each
/// thing, and buttons that are verbs. The harmless one is the default. Deletes itself when closed.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmDialog)
public:
    /// One thing and what happens to it.
    struct Consequence {
        QString icon;  ///< name of an icon; empty: none
        QString token; ///< its colour
        QString thing;
        QString consequence;
    };
    struct Text {
        QString icon; ///< in the dialog's head, in the danger colour unless kind is not Danger
        QString question;
        QString sentence;
        QString thingHeading;
        QString consequenceHeading;
        QVector<Consequence> consequences;
        QString afterwards; ///< a paragraph below the table
        QString doIt;       ///< verb with its object: "Abort 3 jobs"
        QString leaveIt;    ///< verb: "Keep running"
        ButtonKind kind = ButtonKind::Danger;
    };

    /// Shows the dialog over a window without waiting; onAgreed runs after the person agreed.
    static ConfirmDialog *ask(
        const Theme &theme, QWidget *over, const Text &text, std::function<void()> onAgreed);
    /// The same with a field for the person's words, without which there is no agreeing; how many bytes of
    /// UTF-8 they may have at most.
    static ConfirmDialog *askReason(const Theme &theme, QWidget *over, const Text &text, const QString &label,
        int longest, std::function<void(const QString &)> onAgreed);

private:
    ConfirmDialog(const Theme &theme, QWidget *over, const Text &text);
    QWidget *makeTable(const Theme &theme, const Text &text);
    void addReason(const QString &label, int longest);

    QVBoxLayout *m_body = nullptr;
    QPushButton *m_agree = nullptr;
    QLabel *m_why = nullptr; ///< beside the buttons: why there is no agreeing yet
    QLineEdit *m_reason = nullptr;
};

} // namespace desk
