// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/card.h"

#include "ui/components/text.h"

#include <QFrame>

namespace desk
{

QVBoxLayout *makeCard(const QString &title, QWidget *parent, int spacing)
{
    auto *card = new QFrame(parent);
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 16, 18, 16);
    inside->setSpacing(spacing);
    inside->addWidget(makeLabel(title, "section", card));
    return inside;
}

} // namespace desk
