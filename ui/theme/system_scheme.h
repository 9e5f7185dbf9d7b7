// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace desk
{

/// What the desktop asks of applications: dark or light, more contrast, less motion. Asked of the desktop
/// portal (org.freedesktop.appearance) without waiting; until it answers, or where there is none, the
/// palette's lightness decides. GUI thread. Qt has this itself from 6.5 on.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)
public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace desk
