// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/access/sign_in_page.h"

#include "app/backend/error_text.h"
#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/password_field.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace desk
{

namespace
{

/// A sentence beside its icon.
QWidget *iconRow(const Theme &theme, const QString &icon, const QString &token, QLabel *text, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(theme, icon, token, 14, part));
    text->setParent(part);
    row->addWidget(text, 1);
    return part;
}

} // namespace

SignInPage::SignInPage(Backend &backend, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_name(new QLineEdit(this))
    , m_password(new PasswordField(theme, this))
    , m_error(makeParagraph({}, "error", this))
    , m_signIn(makeButton(theme, tr("Sign in"), {}, ButtonKind::Primary, this))
    , m_note(makeParagraph({}, "secondary", this))
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(theme.px(372));
    connect(&theme, &Theme::changed, card, [card, &theme] { card->setFixedWidth(theme.px(372)); });
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 28, 32, 24);
    inside->setSpacing(10);
    auto *picture = new IconLabel(theme, QStringLiteral("workflow-desk"), {}, 52, card);
    inside->addWidget(picture, 0, Qt::AlignHCenter);
    inside->addWidget(makeLabel(tr("Workflow Desk"), "title", card), 0, Qt::AlignHCenter);
    inside->addWidget(makeLabel(backend.instanceName(), "secondary", card), 0, Qt::AlignHCenter);
    inside->addSpacing(6);
    m_name->setObjectName(QStringLiteral("name"));
    m_password->setObjectName(QStringLiteral("password"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_error->setObjectName(QStringLiteral("error"));
    m_note->setObjectName(QStringLiteral("note"));
    inside->addLayout(labelled(tr("User"), m_name, card));
    inside->addLayout(labelled(tr("Password"), m_password, card));
    m_errorRow = iconRow(theme, QStringLiteral("error"), QStringLiteral("feedback.error.fg"), m_error, card);
    m_errorRow->hide();
    inside->addWidget(m_errorRow);
    inside->addSpacing(4);
    inside->addWidget(m_signIn);
    m_noteRow = iconRow(theme, QStringLiteral("clock"), QStringLiteral("text_secondary"), m_note, card);
    m_noteRow->hide();
    inside->addWidget(m_noteRow);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);

    m_second.setInterval(std::chrono::milliseconds(250));
    connect(&m_second, &QTimer::timeout, this, &SignInPage::countDown);
    connect(m_name, &QLineEdit::textChanged, this, &SignInPage::updateButton);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::updateButton);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, m_signIn, &QPushButton::click);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::trySignIn);
    updateButton();
}

void SignInPage::begin(const QString &name, const QString &note)
{
    m_name->setText(name);
    m_password->take();
    m_errorRow->hide();
    m_note->setText(note);
    m_noteRow->setVisible(!note.isEmpty());
    QWidget *first = m_password;
    if (name.isEmpty())
        first = m_name;
    first->setFocus();
}

void SignInPage::updateButton()
{
    m_signIn->setEnabled(!m_busy && !m_waitUntil.isValid() && !m_name->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty());
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
}

void SignInPage::trySignIn()
{
    if (!m_signIn->isEnabled())
        return;
    m_busy = true;
    m_errorRow->hide();
    SecretBytes password = m_password->take();
    updateButton();
    signIn(m_name->text().trimmed(), std::move(password));
}

QCoro::Task<> SignInPage::signIn(QString name, SecretBytes password)
{
    const QPointer<SignInPage> self(this);
    const Result<void> done = co_await m_backend.accounts().signIn(name, std::move(password));
    if (!self)
        co_return;
    m_busy = false;
    if (!done)
        show(done.error());
    updateButton();
    m_password->setFocus();
}

void SignInPage::show(const ApiError &error)
{
    const bool ours = error.kind == ApiError::Kind::SignIn;
    if (const int wait = error.detail.toInt(); ours && wait > 0) {
        m_wasWrong = error.field != QLatin1String("wait");
        m_waitUntil = QDateTime::currentDateTimeUtc().addSecs(wait);
        m_second.start();
        countDown();
    } else {
        const ErrorText text = describe(error);
        m_error->setText(ours
                             ? text.headline
                             : QStringList{text.headline, text.detail, text.nextStep}.join(QLatin1Char(' ')));
    }
    m_errorRow->show();
}

void SignInPage::countDown()
{
    const qint64 left = (QDateTime::currentDateTimeUtc().msecsTo(m_waitUntil) + 999) / 1000;
    if (left > 0) {
        m_error->setText(
            m_wasWrong ? tr("The name or the password is wrong. Try again in %n seconds.", nullptr, int(left))
                       : tr("Too many wrong passwords. Try again in %n seconds.", nullptr, int(left)));
    } else {
        m_second.stop();
        m_waitUntil = {};
        m_errorRow->hide();
    }
    updateButton();
}

} // namespace desk
