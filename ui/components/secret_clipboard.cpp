// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace desk
{

namespace
{

QByteArray digestOf(QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    return hash.result();
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds keeps, QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(keeps);
    connect(&m_wait, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (m_wait.isActive())
        clear();
}

void SecretClipboard::copy(const SecretBytes &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    // Asks programs that keep what was copied not to keep this.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    m_digest = digestOf(secret.view());
    QGuiApplication::clipboard()->setMimeData(data);
    m_wait.start();
}

void SecretClipboard::clear()
{
    m_wait.stop();
    if (m_digest.isEmpty())
        return;
    // Somebody else's text stays.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard && digestOf(clipboard->text().toUtf8()) == m_digest)
        clipboard->clear();
    m_digest.clear();
}

} // namespace desk
