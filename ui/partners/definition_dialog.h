// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/core/worker.h"
#include "ui/partners/sheet.h"

#include <QTimer>

class QLabel;

namespace desk
{

class QrView;
class SecretClipboard;

/// Our definition for one partner, with which it registers us: to copy, to save, or as a code for a camera;
/// and what to read out on the phone. The definition itself is shown only as that code, and only when asked
/// for.
class DefinitionDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DefinitionDialog)
public:
    /// The clipboard outlives the dialog.
    static DefinitionDialog *ask(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner,
        SecretClipboard &clipboard);
    /// Writes it to a file that only its owner may read; also what the button does once a file was chosen.
    QCoro::Task<> saveTo(QString file);

private:
    DefinitionDialog(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner,
        SecretClipboard &clipboard);
    QLabel *addFingerprint(const QString &title, const char *name);
    QCoro::Task<> read();
    void copy();
    void showCode(bool shown);
    void chooseFile();

    Backend &m_backend;
    Partner m_partner;
    SecretClipboard &m_clipboard;
    SecretBytes m_definition;
    QLabel *m_certificate;
    QLabel *m_token;
    QLabel *m_key;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_codeButton;
    QrView *m_code;
    QTimer m_codeTime; ///< a code that was forgotten on the screen goes
    Worker m_worker;   ///< writes the file
};

} // namespace desk
