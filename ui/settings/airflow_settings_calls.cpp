// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/airflow_settings.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/password_field.h"
#include "ui/components/toast.h"
#include "ui/settings/connection_test_view.h"

#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimer>

// Testing and saving of the connection.

namespace desk
{

void AirflowSettings::runTest()
{
    ++m_generation;
    m_testing = true;
    m_tested = false;
    m_foundPin.clear();
    m_problem->hide();
    m_keychain->hide();
    m_check->begin();
    m_check->show();
    reveal(m_check);
    updateButtons();
    test(m_generation);
}

QCoro::Task<> AirflowSettings::test(int generation)
{
    const QPointer<AirflowSettings> self(this);
    const auto progress = [self, generation](const ConnectionCheck &check) {
        if (!self || generation != self->m_generation)
            return;
        self->m_check->showCheck(check);
        static const QRegularExpression sha(QStringLiteral("\\b(?:[0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}\\b"));
        if (check.step == ConnectionCheck::Step::Certificate)
            self->m_foundPin = sha.match(check.detail + QLatin1Char(' ') + check.error.detail).captured();
    };
    const AirflowConnection wanted = connection();
    SecretBytes password = SecretBytes::fromText(m_password->text());
    const Result<QVector<ConnectionCheck>> checks =
        co_await m_backend.testAirflow(wanted, std::move(password), progress);
    if (!self || generation != m_generation)
        co_return;
    m_testing = false;
    if (checks) {
        // Steps of which no progress came are in the result as well.
        for (const ConnectionCheck &check : *checks)
            progress(check);
    } else {
        showProblem(checks.error());
    }
    m_check->end();
    reveal(m_check);
    m_tested = checks.has_value() && m_check->passed();
    updateButtons();
}

void AirflowSettings::reveal(QWidget *part)
{
    // Its place is known once the layout has run.
    QTimer::singleShot(0, part, [this, part] { m_area->ensureWidgetVisible(part, 0, 12); });
}

void AirflowSettings::showProblem(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_problem->setKind(Banner::Kind::Error);
    m_problem->setText(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
    m_problem->show();
    reveal(m_problem);
}

void AirflowSettings::save(bool forThisRun)
{
    if (m_saving)
        return;
    m_saving = true;
    m_problem->hide();
    m_keychain->hide();
    updateButtons();
    store(connection(), SecretBytes::fromText(m_password->text()), forThisRun);
}

QCoro::Task<> AirflowSettings::store(AirflowConnection wanted, SecretBytes password, bool forThisRun)
{
    const QPointer<AirflowSettings> self(this);
    const Result<void> stored = co_await m_backend.saveAirflow(wanted, std::move(password), forThisRun);
    if (!self)
        co_return;
    m_saving = false;
    if (stored) {
        m_saved = wanted;
        fill(wanted);
        if (m_place == Place::Settings)
            Toast::show(m_theme, this, tr("Connection saved"));
        Q_EMIT saved();
        co_return;
    }
    if (stored.error().kind == ApiError::Kind::SecretUnavailable) {
        const ErrorText text = describe(stored.error());
        m_keychain->setText(text.headline, tr("The password is never written to a file. It can be held in "
                                              "memory until the application ends, and is "
                                              "asked for again next time."));
        m_keychain->show();
        reveal(m_keychain);
    } else {
        showProblem(stored.error());
    }
    updateButtons();
}

} // namespace desk
