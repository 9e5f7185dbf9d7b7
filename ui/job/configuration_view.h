// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;

namespace desk
{

class Theme;

/// A run's configuration as JSON, to read, copy and save.
class ConfigurationView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigurationView)
public:
    explicit ConfigurationView(Theme &theme, QWidget *parent = nullptr);

    void showConfiguration(const QJsonObject &conf);
    QString text() const;

private:
    void save();

    Theme &m_theme;
    QPlainTextEdit *m_text;
    QJsonObject m_conf;
};

} // namespace desk
