// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

class QWidget;

/// Everything in words that a widget and what is in it show, or tell a screen reader: texts, tooltips,
/// titles, names, and the cells of lists and tables. Of a password field what stands there, which are dots.
/// UTF-8, a line each.
QByteArray shownText(const QWidget &widget);
