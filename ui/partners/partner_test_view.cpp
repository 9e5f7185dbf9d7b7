// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partner_test_view.h"

#include "app/backend/partner_check_text.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <array>

namespace desk
{

namespace
{

using Step = PartnerCheck::Step;
using Outcome = PartnerCheck::Outcome;

constexpr std::array steps{Step::NameLookup, Step::Connection, Step::Certificate, Step::Clock, Step::Path,
    Step::Token, Step::Acquaintance, Step::Version};

struct OutcomeLook {
    const char *icon;
    const char *token;
    const char *role;
};

OutcomeLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return {"state-finished", "state.finished.fg", "secondary"};
    case Outcome::Warning:
        return {"warning", "feedback.warning.fg", "warning"};
    case Outcome::Failed:
        return {"state-failed", "state.failed.fg", "error"};
    case Outcome::Unknown:
        return {"help", "text_muted", "secondary"};
    case Outcome::Skipped:
        break;
    }
    return {"remove", "text_muted", "secondary"};
}

} // namespace

PartnerTestView::PartnerTestView(const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("well"));
    setAccessibleName(tr("Test"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(1, theme.px(110));
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Step step : steps) {
        const Line line{
            new IconLabel(theme, QStringLiteral("state-unknown"), QStringLiteral("text_muted"), 14, this),
            makeLabel(nameOf(step), nullptr, this), makeParagraph({}, "secondary", this)};
        grid->addWidget(line.icon, row, 0, Qt::AlignVCenter);
        grid->addWidget(line.name, row, 1, Qt::AlignVCenter);
        grid->addWidget(line.text, row, 2);
        m_lines.insert(int(step), line);
        ++row;
    }
}

void PartnerTestView::say(
    Step step, const QString &icon, const QString &token, const QString &text, const QString &role)
{
    const Line line = m_lines.value(int(step));
    line.icon->setIcon(icon, token);
    line.text->setText(text);
    line.text->setAccessibleName(QStringLiteral("%1: %2").arg(nameOf(step), text));
    setStyleProperty(line.text, "role", role);
}

void PartnerTestView::begin()
{
    m_checks.clear();
    for (const Step step : steps)
        say(step, QStringLiteral("state-unknown"), QStringLiteral("text_muted"),
            step == steps.front() ? tr("checking…") : tr("waits"));
}

void PartnerTestView::showCheck(const PartnerCheck &check)
{
    m_checks.insert(int(check.step), check);
    const OutcomeLook look = lookOf(check.outcome);
    say(check.step, QLatin1String(look.icon), QLatin1String(look.token), describe(check),
        QLatin1String(look.role));
    const int next = int(check.step) + 1;
    if (next < int(steps.size()) && !m_checks.contains(next) && check.outcome != Outcome::Failed)
        say(Step(next), QStringLiteral("state-unknown"), QStringLiteral("text_muted"), tr("checking…"));
    QAccessibleEvent event(m_lines.value(int(check.step)).text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PartnerTestView::end()
{
    for (const Step step : steps) {
        if (!m_checks.contains(int(step)))
            say(step, QStringLiteral("remove"), QStringLiteral("text_muted"), tr("not tried"));
    }
}

bool PartnerTestView::passed() const
{
    return m_checks.size() == static_cast<qsizetype>(steps.size()) && !failure();
}

std::optional<PartnerCheck> PartnerTestView::failure() const
{
    for (const Step step : steps) {
        const auto found = m_checks.constFind(int(step));
        if (found != m_checks.constEnd() && found->outcome == Outcome::Failed)
            return *found;
    }
    return std::nullopt;
}

QString PartnerTestView::textOf(Step step) const
{
    return m_lines.value(int(step)).text->text();
}

} // namespace desk
