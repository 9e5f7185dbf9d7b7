// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/page_states.h"

#include "app/backend/error_text.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace desk
{

using namespace std::chrono_literals;

PageStates::PageStates(const Theme &theme, QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, {}, QStringLiteral("text_secondary"), 32, this))
    , m_title(makeParagraph({}, "section", this))
    , m_sentence(makeParagraph({}, "secondary", this))
    , m_buttons(new QHBoxLayout)
{
    addWidget(content);
    auto *state = new QFrame(this);
    state->setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(state);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    const auto addText = [column](QLabel *label) {
        label->setAlignment(Qt::AlignCenter);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 4);
        row->addStretch(1);
        column->addLayout(row);
    };
    addText(m_title);
    addText(m_sentence);
    column->addSpacing(6);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
    addWidget(state);
    m_wait.setSingleShot(true);
    m_wait.setInterval(300ms);
    connect(&m_wait, &QTimer::timeout, this, [this] { setCurrentIndex(1); });
}

void PageStates::showContent()
{
    m_wait.stop();
    setCurrentIndex(0);
}

void PageStates::showMessage(const QString &icon, const QString &title, const QString &sentence,
    const QVector<Action> &actions, bool isError)
{
    m_wait.stop();
    m_icon->setIcon(icon, isError ? QStringLiteral("danger") : QStringLiteral("text_secondary"));
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setActions(actions);
    setCurrentIndex(1);
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PageStates::showError(const ApiError &error, const QVector<Action> &actions)
{
    const ErrorText text = describe(error);
    QStringList sentences;
    for (const QString &part : {text.detail, text.nextStep}) {
        if (!part.isEmpty())
            sentences.append(part);
    }
    QString title = text.headline;
    if (title.endsWith(QLatin1Char('.')))
        title.chop(1);
    showMessage(error.kind == ApiError::Kind::Transport || error.kind == ApiError::Kind::Timeout
                    ? QStringLiteral("offline")
                    : QStringLiteral("error"),
        title, sentences.join(QLatin1Char(' ')), actions, true);
}

void PageStates::showLoading(const QString &sentence, const QVector<Action> &actions)
{
    m_icon->setIcon(QStringLiteral("clock"), QStringLiteral("text_secondary"));
    m_title->setText(sentence);
    m_sentence->hide();
    setActions(actions);
    m_wait.start();
}

QString PageStates::stateTitle() const
{
    return currentIndex() == 0 ? QString() : m_title->text();
}

void PageStates::setActions(const QVector<Action> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // The button may be the one whose click brought us here.
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    m_buttons->addStretch();
    for (const Action &action : actions) {
        QPushButton *button = makeButton(m_theme, action.text, action.icon, action.kind, this);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

} // namespace desk
