// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/connection_test_view.h"

#include "app/backend/error_text.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QTime>
#include <array>

namespace desk
{

namespace
{

using Step = ConnectionCheck::Step;
constexpr std::array steps{
    Step::NameLookup, Step::Connection, Step::Certificate, Step::Path, Step::Version, Step::SignIn};

} // namespace

QString ConnectionTestView::nameOf(Step step)
{
    switch (step) {
    case Step::NameLookup:
        return tr("Name lookup");
    case Step::Connection:
        return tr("Connection");
    case Step::Certificate:
        return tr("Certificate");
    case Step::Path:
        return tr("Path");
    case Step::Version:
        return tr("Version");
    case Step::SignIn:
        return tr("Sign-in");
    }
    return {};
}

ConnectionTestView::ConnectionTestView(Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("well"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(1, theme.px(130));
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(tr("Connection test"), "heading", this), 0, 0, 1, 2);
    m_time = makeLabel({}, "caption", this);
    grid->addWidget(m_time, 0, 2, Qt::AlignRight);
    int row = 1;
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

void ConnectionTestView::say(
    Step step, const QString &icon, const QString &token, const QString &text, bool failed)
{
    const Line line = m_lines.value(int(step));
    line.icon->setIcon(icon, token);
    line.text->setText(text);
    line.text->setAccessibleName(QStringLiteral("%1: %2").arg(nameOf(step), text));
    setStyleProperty(line.text, "role", failed ? QStringLiteral("error") : QStringLiteral("secondary"));
    setStyleProperty(line.name, "role", failed ? QStringLiteral("strong") : QString());
}

void ConnectionTestView::begin()
{
    m_checks.clear();
    m_time->setText(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")));
    for (const Step step : steps)
        say(step, QStringLiteral("state-unknown"), QStringLiteral("text_muted"),
            step == steps.front() ? tr("checking…") : tr("waits"), false);
}

void ConnectionTestView::showCheck(const ConnectionCheck &check)
{
    m_checks.insert(int(check.step), check);
    switch (check.outcome) {
    case ConnectionCheck::Outcome::Passed:
        say(check.step, QStringLiteral("state-finished"), QStringLiteral("state.finished.fg"),
            check.detail.isEmpty() ? tr("passed") : tr("passed: %1").arg(check.detail), false);
        break;
    case ConnectionCheck::Outcome::Failed: {
        const ErrorText text = describe(check.error);
        QStringList parts;
        for (const QString &part : {text.headline, text.detail, text.nextStep}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        say(check.step, QStringLiteral("state-failed"), QStringLiteral("state.failed.fg"),
            tr("failed: %1").arg(parts.join(QLatin1Char(' '))), true);
        break;
    }
    case ConnectionCheck::Outcome::Skipped:
        say(check.step, QStringLiteral("remove"), QStringLiteral("text_muted"),
            check.detail.isEmpty() ? tr("not needed") : tr("not needed: %1").arg(check.detail), false);
        break;
    }
    const auto next = int(check.step) + 1;
    if (check.outcome != ConnectionCheck::Outcome::Failed && next < int(steps.size()) &&
        !m_checks.contains(next))
        say(Step(next), QStringLiteral("state-unknown"), QStringLiteral("text_muted"), tr("checking…"),
            false);
    QAccessibleEvent event(m_lines.value(int(check.step)).text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ConnectionTestView::end()
{
    const bool broken = failure() != nullptr;
    for (const Step step : steps) {
        const bool skipped = m_checks.contains(int(step)) &&
                             m_checks.value(int(step)).outcome == ConnectionCheck::Outcome::Skipped;
        // A step after the failed one was not tried, whatever else it says.
        if (!m_checks.contains(int(step)) || (skipped && broken && int(step) > int(failure()->step)))
            say(step, QStringLiteral("state-unknown"), QStringLiteral("text_muted"), tr("not tried"), false);
    }
}

bool ConnectionTestView::passed() const
{
    const bool complete = m_checks.contains(int(Step::SignIn));
    return complete && !failure();
}

const ConnectionCheck *ConnectionTestView::failure() const
{
    for (const Step step : steps) {
        const auto found = m_checks.constFind(int(step));
        if (found != m_checks.constEnd() && found->outcome == ConnectionCheck::Outcome::Failed)
            return &*found;
    }
    return nullptr;
}

QString ConnectionTestView::textOf(Step step) const
{
    return m_lines.value(int(step)).text->text();
}

} // namespace desk
