// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;

namespace desk
{

class Theme;

/// An object as JSON text with colours, to read or to edit.
class JsonView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonView)
public:
    JsonView(const Theme &theme, bool editable, QWidget *parent = nullptr);

    /// Shows an object without telling.
    void setObject(const QJsonObject &object);
    QString text() const;
    /// Puts the cursor where the value at a path is written, as near as there is one, and takes the focus.
    void showPath(const QStringList &path);
    /// What keeps the text from being an object: a sentence with the line; empty if it is one.
    const QString &problem() const { return m_problem; }
    QPlainTextEdit *editor() const { return m_edit; }

Q_SIGNALS:
    /// A person changed the text and it is an object.
    void edited(const QJsonObject &object);
    void problemChanged();

private:
    void onTextChanged();
    void restyle();

    const Theme &m_theme;
    QPlainTextEdit *m_edit;
    QString m_problem;
    bool m_showing = false;
};

} // namespace desk
