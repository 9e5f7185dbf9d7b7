// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/weak_list.h"

#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/partners/partner_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <algorithm>

namespace desk
{

namespace
{

struct Found {
    Partner partner;
    WeakPoint point = WeakPoint::NotVerified;
    EffectivePolicy policy;
};

} // namespace

WeakList::WeakList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(makeLabel({}, "caption", this))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(makeLabel(tr("Weak points"), "section", this));
    head->addWidget(m_count, 1);
    column->addLayout(head);
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setLayout(m_rows);
    m_rows->setContentsMargins(12, 2, 12, 2);
    m_rows->setSpacing(0);
    column->addWidget(card);
}

QWidget *WeakList::makeRow(const Partner &partner, WeakPoint point, const EffectivePolicy &policy)
{
    const partner_words::Weakness words = partner_words::describe(point, policy);
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(8);
    row->addWidget(
        new IconLabel(m_theme, QStringLiteral("warning"), QStringLiteral("feedback.warning.fg"), 14, part));
    QLabel *name = makeLabel(partner.name, "strong", part);
    name->setFixedWidth(m_theme.px(110));
    name->setToolTip(partner.name);
    row->addWidget(name);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeParagraph(words.sentence, nullptr, part));
    texts->addWidget(makeParagraph(words.why, "caption", part));
    row->addLayout(texts, 1);
    auto *mend = makeButton(m_theme, words.mend, {}, ButtonKind::Link, part);
    mend->setObjectName(QStringLiteral("mendPoint"));
    mend->setAccessibleName(QStringLiteral("%1: %2").arg(partner.name, words.mend));
    connect(
        mend, &QPushButton::clicked, this, [this, id = partner.id, point] { Q_EMIT mendAsked(id, point); });
    row->addWidget(mend);
    return part;
}

void WeakList::show(const PartnerOverview &overview)
{
    QVector<Found> found;
    for (const Partner &partner : overview.partners) {
        const EffectivePolicy policy = effectivePolicy(overview.local, overview.policies.value(partner.id));
        const QVector<WeakPoint> points = weakPointsOf(partner, policy);
        for (const WeakPoint point : points)
            found.append({partner, point, policy});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.point < b.point; });
    setVisible(!found.isEmpty());
    m_count->setText(tr("%n in all, the gravest first", nullptr, static_cast<int>(found.size())));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may be the one whose click brought us here
        }
        delete item;
    }
    for (const Found &one : std::as_const(found))
        m_rows->addWidget(makeRow(one.partner, one.point, one.policy));
}

} // namespace desk
