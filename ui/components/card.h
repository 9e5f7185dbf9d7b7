// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVBoxLayout>

namespace desk
{

/// A framed part of a page with its title; what is returned, the card's layout, takes what stands below it.
/// The card itself is its parentWidget().
QVBoxLayout *makeCard(const QString &title, QWidget *parent, int spacing = 10);

} // namespace desk
