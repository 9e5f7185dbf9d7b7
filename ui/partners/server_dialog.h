// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/core/worker.h"
#include "ui/partners/sheet.h"

class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace desk
{

/// Where partners reach this instance, and with which certificate; turns our server on, or changes that.
class ServerDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDialog)
public:
    static ServerDialog *ask(Backend &backend, const Theme &theme, QWidget *over, bool turnOn);

private:
    ServerDialog(Backend &backend, const Theme &theme, QWidget *over, bool turnOn);
    void buildCertificate();
    QLineEdit *addFile(const QString &label, const char *name, const QString &filter);
    QStringList hosts() const;
    /// Whether another certificate is wanted than the one in use.
    bool changesCertificate() const;
    void update();
    QCoro::Task<> store();
    Task<void> storeCertificate();

    Backend &m_backend;
    bool m_on;
    QLineEdit *m_hosts;
    QSpinBox *m_port;
    QLineEdit *m_address;
    QRadioButton *m_made = nullptr;
    QRadioButton *m_given = nullptr;
    QLineEdit *m_certificateFile = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QPushButton *m_save;
    Worker m_worker; ///< reads files
    bool m_busy = false;
};

} // namespace desk
