// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/tokens_dialog.h"

#include "ui/components/confirm_dialog.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTableWidget>

namespace desk
{

namespace
{

constexpr int hour = 3600;
constexpr int day = 24 * hour;

} // namespace

TokensDialog *TokensDialog::ask(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner)
{
    auto *dialog = new TokensDialog(backend, theme, over, partner);
    dialog->open();
    dialog->read();
    return dialog;
}

TokensDialog::TokensDialog(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner)
    : Sheet(theme, tr("Tokens of %1").arg(partner.name), over)
    , m_backend(backend)
    , m_partner(partner)
    , m_table(new QTableWidget(0, 3, this))
    , m_grace(new QComboBox(this))
    , m_ends(new QComboBox(this))
    , m_rotate(makeButton(theme, tr("Make a new token"), QStringLiteral("key"), ButtonKind::Default, this))
    , m_revoke(
          makeButton(theme, tr("Revoke all…"), QStringLiteral("reject"), ButtonKind::DangerOutline, this))
    , m_give(makeButton(theme, tr("Give our details…"), QStringLiteral("send"), ButtonKind::Default, this))
{
    body()->addWidget(makeParagraph(tr("With a token that was made for it, %1 comes in here. Its own token "
                                       "for us is part of its registration.")
                                        .arg(partner.name),
        "secondary", this));
    m_table->setObjectName(QStringLiteral("tokens"));
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setHorizontalHeaderLabels({tr("Token"), tr("Made"), tr("Valid until")});
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    body()->addWidget(m_table, 1);
    m_grace->setObjectName(QStringLiteral("grace"));
    m_grace->addItem(tr("end at once"), 0);
    m_grace->addItem(tr("go on for an hour"), hour);
    m_grace->addItem(tr("go on for a day"), day);
    m_grace->addItem(tr("go on for a week"), 7 * day);
    m_grace->setCurrentIndex(2);
    m_ends->setObjectName(QStringLiteral("ends"));
    m_ends->addItem(tr("has no end"), 0);
    m_ends->addItem(tr("ends in 90 days"), 90);
    m_ends->addItem(tr("ends in a year"), 365);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(14);
    fields->addLayout(labelled(tr("The new one"), m_ends, this));
    fields->addLayout(labelled(tr("Older ones"), m_grace, this));
    fields->addStretch();
    body()->addLayout(fields);
    m_rotate->setObjectName(QStringLiteral("rotate"));
    m_revoke->setObjectName(QStringLiteral("revoke"));
    m_give->setObjectName(QStringLiteral("giveNew"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_rotate);
    actions->addWidget(m_give);
    actions->addStretch();
    actions->addWidget(m_revoke);
    body()->addLayout(actions);
    auto *close = addButton(tr("Close"), {}, ButtonKind::Primary, "close");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_rotate, &QPushButton::clicked, this, &TokensDialog::rotate);
    connect(m_revoke, &QPushButton::clicked, this, &TokensDialog::askToRevoke);
    connect(m_give, &QPushButton::clicked, this, [this] {
        Q_EMIT giveAsked(m_partner.id);
        accept();
    });
    resize(theme.px(640), theme.px(500));
}

void TokensDialog::setBusy(bool busy)
{
    m_rotate->setEnabled(!busy);
    m_revoke->setEnabled(!busy && m_table->rowCount() > 0);
    m_give->setEnabled(!busy && m_table->rowCount() > 0);
}

void TokensDialog::show(const QVector<PartnerToken> &tokens)
{
    m_table->setRowCount(static_cast<int>(tokens.size()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int row = 0;
    for (const PartnerToken &token : tokens) {
        const bool ended = token.validUntil.isValid() && token.validUntil <= now;
        auto *issued = new QTableWidgetItem(shortTime(token.issued));
        issued->setToolTip(fullTime(token.issued));
        auto *until = new QTableWidgetItem(!token.validUntil.isValid() ? tr("no end")
                                           : ended ? tr("ended %1").arg(shortTime(token.validUntil))
                                                   : shortTime(token.validUntil));
        until->setToolTip(fullTime(token.validUntil));
        m_table->setItem(row, 0, new QTableWidgetItem(tr("number %1").arg(token.serial)));
        m_table->setItem(row, 1, issued);
        m_table->setItem(row, 2, until);
        ++row;
    }
    setReason(tokens.isEmpty() ? tr("%1 cannot come in here.").arg(m_partner.name) : QString());
    setBusy(false);
}

QCoro::Task<> TokensDialog::read()
{
    const QPointer<TokensDialog> self(this);
    setBusy(true);
    const Result<QVector<PartnerToken>> tokens = co_await m_backend.partners().tokens(m_partner.id);
    if (!self)
        co_return;
    if (tokens)
        show(*tokens);
    else
        showError(tokens.error());
}

QCoro::Task<> TokensDialog::rotate()
{
    const QPointer<TokensDialog> self(this);
    setBusy(true);
    hideNotice();
    const int days = m_ends->currentData().toInt();
    const QDateTime until = days > 0 ? QDateTime::currentDateTimeUtc().addDays(days) : QDateTime();
    const std::chrono::seconds grace(m_grace->currentData().toInt());
    const Result<void> done = co_await m_backend.partners().rotateToken(m_partner.id, grace, until);
    if (!self)
        co_return;
    if (!done) {
        showError(done.error());
        setBusy(false);
        co_return;
    }
    showNotice(tr("There is a new token."),
        tr("Give %1 our details again before the older ones end.").arg(m_partner.name), false);
    co_await read();
}

void TokensDialog::askToRevoke()
{
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("warning");
    text.question = tr("Revoke all tokens of %1?").arg(m_partner.name);
    text.sentence = tr("From that moment on %1 cannot come in here: it gets no jobs and reports none.")
                        .arg(m_partner.name);
    text.afterwards = tr("A new token, given to it with our details, lets it in again.");
    text.doIt = tr("Revoke all");
    text.leaveIt = tr("Keep them");
    ConfirmDialog::ask(theme(), this, text, [this] { revoke(); });
}

QCoro::Task<> TokensDialog::revoke()
{
    const QPointer<TokensDialog> self(this);
    setBusy(true);
    hideNotice();
    const Result<void> done = co_await m_backend.partners().revokeTokens(m_partner.id);
    if (!self)
        co_return;
    if (!done) {
        showError(done.error());
        setBusy(false);
        co_return;
    }
    co_await read();
}

} // namespace desk
