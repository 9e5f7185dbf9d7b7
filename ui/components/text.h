// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QString>

class QVBoxLayout;

namespace desk
{

/// A label in one of the style sheet's roles: display, title, section, strong, secondary, muted, caption,
/// heading, error, good, warning. Plain text always: what it shows may come from elsewhere.
QLabel *makeLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// The same, for sentences: it wraps.
QLabel *makeParagraph(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// A field with its label above, which names it for screen readers too.
QVBoxLayout *labelled(const QString &text, QWidget *field, QWidget *parent);
/// Sets a property that the style sheet asks for, and has the widget restyled.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace desk
