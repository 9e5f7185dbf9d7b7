// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/partners/sheet.h"

class QLineEdit;
class QSpinBox;

namespace desk
{

/// Where partners reach this instance; turns our server on, or changes where it listens.
class ServerDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDialog)
public:
    static ServerDialog *ask(Backend &backend, const Theme &theme, QWidget *over, bool turnOn);

private:
    ServerDialog(Backend &backend, const Theme &theme, QWidget *over, bool turnOn);
    QStringList hosts() const;
    void update();
    QCoro::Task<> store();

    Backend &m_backend;
    bool m_on;
    QLineEdit *m_hosts;
    QSpinBox *m_port;
    QLineEdit *m_address;
    QPushButton *m_save;
    bool m_busy = false;
};

} // namespace desk
