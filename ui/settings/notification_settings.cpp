// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/notification_settings.h"

#include "ui/components/card.h"
#include "ui/components/switch.h"
#include "ui/components/text.h"
#include "ui/tray/notices.h"
#include "ui/tray/tray.h"

#include <QHBoxLayout>
#include <QSettings>

namespace desk
{

NotificationSettings::NotificationSettings(const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *inside = makeCard(tr("Notifications"), this, 14);
    QWidget *card = inside->parentWidget();
    const auto add = [&](const QString &word, const QString &below, const QString &key, const char *name) {
        auto *row = new QHBoxLayout;
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(makeParagraph(word, nullptr, card));
        texts->addWidget(makeParagraph(below, "secondary", card));
        row->addLayout(texts, 1);
        auto *toggle = new Switch(theme, word, card);
        toggle->setObjectName(QLatin1String(name));
        toggle->setChecked(settings.value(key, true).toBool());
        connect(toggle, &Switch::asked, this, [this, toggle, &settings, key](bool on) {
            settings.setValue(key, on);
            toggle->setChecked(on);
            Q_EMIT changed();
        });
        row->addWidget(toggle, 0, Qt::AlignTop);
        inside->addLayout(row);
    };
    add(tr("Tell of new requests"),
        tr("When partners want to run workflows here. While this application is locked, only that there is "
           "something."),
        Notices::requestsKey(), "tellRequests");
    add(tr("Tell of ended workflows"),
        tr("When a workflow of this instance has finished, or ended otherwise."), Notices::workflowsKey(),
        "tellWorkflows");
    add(tr("Icon in the desktop's panel"),
        tr("With the number of partners' jobs that wait, and how the partners stand. Not every desktop has a "
           "place for it."),
        Tray::iconKey(), "trayIcon");
    column->addWidget(card);
    column->addStretch();
}

} // namespace desk
