// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace desk
{

class Theme;

/// A field to search in what a page shows. Waits 150 ms after the last key; Esc empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)
public:
    SearchField(const Theme &theme, const QString &hint, QWidget *parent = nullptr);

    /// Empties the field and says so at once.
    void reset();

Q_SIGNALS:
    /// The text to search for, trimmed; only when it differs from the last one.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer m_wait;
    QString m_last;
};

} // namespace desk
