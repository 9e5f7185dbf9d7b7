// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/start_limit.h"

#include "app/backend/error_text.h"
#include "ui/components/card.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>

namespace desk
{

namespace
{

constexpr std::chrono::milliseconds stands{600};

} // namespace

StartLimit::StartLimit(Backend &backend, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_most(new QSpinBox(this))
    , m_typed(new QTimer(this))
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 10, 0, 0);
    QVBoxLayout *inside = makeCard(tr("How much at a time?"), this);
    QWidget *card = inside->parentWidget();
    m_most->setObjectName(QStringLiteral("startsAtOnce"));
    m_most->setRange(1, Backend::mostStartsAtOnce);
    m_most->setMaximumWidth(m_theme.px(120));
    inside->addLayout(
        labelled(tr("Workflow starts on their way to Airflow at a time, at most"), m_most, card));
    inside->addWidget(makeParagraph(
        tr("A workflow with many jobs starts them one after the other, at most so many at once. Aborts do "
           "not wait behind them."),
        "caption", card));
    outside->addWidget(card);
    m_typed->setSingleShot(true);
    m_typed->setInterval(stands);
    connect(m_most, &QSpinBox::valueChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &StartLimit::store);
    reload();
}

StartLimit::~StartLimit() = default;

void StartLimit::reload()
{
    if (m_typed->isActive())
        return;
    const QSignalBlocker blocker(m_most);
    m_most->setValue(m_backend.startsAtOnce());
}

QCoro::Task<> StartLimit::store()
{
    const QPointer<StartLimit> self(this);
    const Result<void> done = co_await m_backend.setStartsAtOnce(m_most->value());
    if (!self)
        co_return;
    if (!done)
        reload();
    Toast::show(m_theme, this, done ? tr("Limit changed") : describe(done.error()).headline);
}

} // namespace desk
