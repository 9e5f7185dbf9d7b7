// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/confirm_dialog.h"

#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

namespace desk
{

ConfirmDialog *ConfirmDialog::ask(
    const Theme &theme, QWidget *over, const Text &text, std::function<void()> onAgreed)
{
    auto *dialog = new ConfirmDialog(theme, over, text);
    connect(dialog, &QDialog::accepted, over, [onAgreed = std::move(onAgreed)] { onAgreed(); });
    dialog->open();
    return dialog;
}

ConfirmDialog *ConfirmDialog::askReason(const Theme &theme, QWidget *over, const Text &text,
    const QString &label, int longest, std::function<void(const QString &)> onAgreed)
{
    auto *dialog = new ConfirmDialog(theme, over, text);
    dialog->addReason(label, longest);
    connect(dialog, &QDialog::accepted, over,
        [dialog, onAgreed = std::move(onAgreed)] { onAgreed(dialog->m_reason->text().trimmed()); });
    dialog->open();
    return dialog;
}

void ConfirmDialog::addReason(const QString &label, int longest)
{
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_body->addLayout(labelled(label, m_reason, this));
    m_agree->setEnabled(false);
    const auto update = [this, longest] {
        const QString words = m_reason->text().trimmed();
        const bool isLong = words.toUtf8().size() > longest;
        m_why->setText(words.isEmpty() ? tr("The reason is missing.")
                       : isLong        ? tr("The reason is too long.")
                                       : QString());
        m_agree->setEnabled(!words.isEmpty() && !isLong);
    };
    update();
    connect(m_reason, &QLineEdit::textChanged, this, update);
    m_reason->setFocus();
    // Paragraphs need more lines than their size hint says.
    resize(width(), layout()->totalHeightForWidth(width()));
}

ConfirmDialog::ConfirmDialog(const Theme &theme, QWidget *over, const Text &text)
    : QDialog(over->window())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(text.question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *body = new QFrame(this);
    body->setObjectName(QStringLiteral("surface"));
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(22, 20, 22, 18);
    bodyColumn->setSpacing(14);
    m_body = bodyColumn;
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    const QString token =
        text.kind == ButtonKind::Danger ? QStringLiteral("danger") : QStringLiteral("accent");
    head->addWidget(new IconLabel(theme, text.icon, token, 28, body), 0, Qt::AlignTop);
    auto *headTexts = new QVBoxLayout;
    headTexts->setSpacing(4);
    headTexts->addWidget(makeParagraph(text.question, "section", body));
    if (!text.sentence.isEmpty())
        headTexts->addWidget(makeParagraph(text.sentence, "secondary", body));
    head->addLayout(headTexts, 1);
    bodyColumn->addLayout(head);
    if (!text.consequences.isEmpty())
        bodyColumn->addWidget(makeTable(theme, text), 1);
    if (!text.afterwards.isEmpty())
        bodyColumn->addWidget(makeParagraph(text.afterwards, "secondary", body));
    column->addWidget(body, 1);

    auto *footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(20, 10, 20, 10);
    m_why = makeLabel({}, "secondary", footer);
    m_why->setObjectName(QStringLiteral("why"));
    buttons->addWidget(m_why, 1, Qt::AlignRight);
    auto *leave = makeButton(theme, text.leaveIt, {}, ButtonKind::Default, footer);
    auto *agree = makeButton(theme, text.doIt, text.icon, text.kind, footer);
    agree->setObjectName(QStringLiteral("agree"));
    m_agree = agree;
    leave->setObjectName(QStringLiteral("leave"));
    leave->setDefault(true);
    leave->setFocus();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(agree, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(leave);
    buttons->addWidget(agree);
    column->addWidget(footer);
    setMinimumWidth(theme.px(560));
    resize(theme.px(640), sizeHint().height());
}

QWidget *ConfirmDialog::makeTable(const Theme &theme, const Text &text)
{
    auto *table = new QTableWidget(static_cast<int>(text.consequences.size()), 2, this);
    table->setHorizontalHeaderLabels({text.thingHeading, text.consequenceHeading});
    table->setAccessibleName(text.consequenceHeading);
    table->setObjectName(QStringLiteral("consequences"));
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::TabFocus);
    table->setIconSize({theme.px(16), theme.px(14)});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.px(36));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->resizeSection(0, theme.px(246));
    int row = 0;
    for (const Consequence &one : text.consequences) {
        auto *thing = new QTableWidgetItem(one.thing);
        if (!one.icon.isEmpty())
            thing->setIcon(theme.icon(one.icon, one.token, 14));
        thing->setToolTip(one.thing);
        auto *what = new QTableWidgetItem(one.consequence);
        what->setToolTip(one.consequence);
        table->setItem(row, 0, thing);
        table->setItem(row, 1, what);
        ++row;
    }
    const int shown = qMin(row, 7);
    table->setMinimumHeight(theme.px(32) + shown * theme.px(36) + 4);
    table->setMaximumHeight(theme.px(32) + row * theme.px(36) + 4);
    return table;
}

} // namespace desk
