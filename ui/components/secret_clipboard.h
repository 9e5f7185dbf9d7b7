// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace desk
{

/// Puts a secret on the clipboard, and takes it off again after a while, or when the program ends, if it is
/// still what is there. Keeps a digest, not the secret. GUI thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)
public:
    explicit SecretClipboard(std::chrono::milliseconds keeps, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const SecretBytes &secret);

private:
    void clear();

    QTimer m_wait;
    QByteArray m_digest;
};

} // namespace desk
