// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partner_dialog.h"

#include "app/backend/certificate_text.h"
#include "app/backend/definition_text.h"
#include "ui/components/chip_row.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/password_field.h"
#include "ui/partners/certificate_view.h"
#include "ui/partners/partner_test_view.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSignalBlocker>
#include <memory>

// Reading a definition, testing, and keeping.

namespace desk
{

namespace
{

constexpr qint64 largestDefinition = 64 * 1024;

struct FileText {
    SecretBytes text;
    QString fault; ///< empty: it was read
};

FileText readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    return {SecretBytes(file.read(largestDefinition + 1)), {}};
}

} // namespace

// --- A definition

void PartnerDialog::takeText()
{
    if (m_text->toPlainText().trimmed().isEmpty()) {
        hideNotice();
        return;
    }
    Result<GivenPartner> given =
        m_backend.partners().readDefinition(SecretBytes::fromText(m_text->toPlainText()));
    if (given)
        take(std::move(*given));
    else
        showFlaw(given.error());
}

QCoro::Task<> PartnerDialog::readFrom(QString file)
{
    const QPointer<PartnerDialog> self(this);
    hideNotice();
    auto reading = m_worker.run([file] { return std::make_shared<FileText>(readText(file)); });
    const std::shared_ptr<FileText> read = co_await reading;
    if (!self)
        co_return;
    m_source->choose(0);
    if (!read->fault.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::File;
        error.operation = Operation::ReadFile;
        error.target = file;
        error.detail = read->fault;
        showError(error);
        co_return;
    }
    Result<GivenPartner> given = m_backend.partners().readDefinition(read->text);
    if (given)
        take(std::move(*given));
    else
        showFlaw(given.error());
}

void PartnerDialog::take(GivenPartner given)
{
    {
        const QSignalBlocker quiet(m_text);
        // With the history of its changes.
        m_text->setPlainText({});
        m_text->document()->clearUndoRedoStacks();
    }
    // How its certificate is verified is decided here, whatever it says.
    Partner partner = wanted();
    partner.name = given.partner.name;
    partner.host = given.partner.host;
    partner.port = given.partner.port;
    partner.encrypted = given.partner.encrypted;
    fill(partner);
    m_token->setText(QString::fromLatin1(given.secrets.token.view()));
    m_key->setText(partner.encrypted ? QString::fromLatin1(given.secrets.key.view()) : QString());
    onEdited();
    m_source->choose(0);
    m_text->hide();
    QStringList sentences;
    for (const QString &notice : std::as_const(given.notices))
        sentences.append(describeDefinitionNotice(notice));
    if (given.partner.check == CertificateCheck::Off)
        sentences.append(
            tr("They ask not to verify the certificate. It is verified unless you decide otherwise."));
    if (!partner.encrypted)
        sentences.append(tr("They want files without encryption."));
    const bool strange = !sentences.isEmpty();
    if (!m_key->text().isEmpty())
        sentences.append(tr("On the phone, the Fernet key reads: %1")
                             .arg(fingerprintText(given.secrets.key).simplified()));
    showNotice(
        tr("These are the details of %1.").arg(partner.name), sentences.join(QLatin1Char('\n')), strange);
    m_test->setFocus();
}

void PartnerDialog::showFlaw(const ApiError &error)
{
    showNotice(tr("The details could not be read."), describeDefinitionFlaw(error), true);
}

// --- What weakens asks first

void PartnerDialog::askForOff()
{
    if (m_known.check == CertificateCheck::Off && !isNew())
        return;
    m_chosen->setChecked(true);
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("shield-off");
    text.question = tr("Not verify the certificate of this partner?");
    text.sentence =
        tr("Whoever answers at this address is then believed, gets its token, and can read and change "
           "everything. Pinning its certificate needs one phone call.");
    text.doIt = tr("Do not verify");
    text.leaveIt = tr("Keep verifying");
    ConfirmDialog::ask(theme(), this, text, [this] { m_off->setChecked(true); });
}

void PartnerDialog::askForPlain()
{
    m_plain->setChecked(false);
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("unlock");
    text.question = tr("Send files to this partner without encryption?");
    text.sentence = tr("Only the connection then protects them on their way. Both sides have to want it so.");
    text.doIt = tr("Do not encrypt");
    text.leaveIt = tr("Keep encrypting");
    ConfirmDialog::ask(theme(), this, text, [this] { m_plain->setChecked(true); });
}

// --- Testing

void PartnerDialog::onEdited()
{
    if (m_filling)
        return;
    // A test says nothing about other values than those it tried.
    ++m_generation;
    m_testing = false;
    m_tested = false;
    m_steps->hide();
    m_certificate->hide();
    hideNotice();
    update();
}

bool PartnerDialog::mayBeKeptUntested() const
{
    if (m_testing || !m_steps->isVisibleTo(this) || isPinMissing())
        return false;
    const auto failure = m_steps->failure();
    if (!failure)
        return false;
    // Who does not answer now may answer later, and who has not registered us yet will. A certificate that is
    // another one than the pinned one has to be settled first.
    using Step = PartnerCheck::Step;
    return failure->step == Step::NameLookup || failure->step == Step::Connection ||
           failure->step == Step::Token || failure->step == Step::Acquaintance;
}

void PartnerDialog::update()
{
    const QString wrong = problem();
    QString reason = wrong;
    if (m_busy)
        reason = isNew() ? tr("Adding…") : tr("Saving…");
    else if (m_testing)
        reason = tr("Testing…");
    else if (reason.isEmpty() && m_steps->isVisibleTo(this) && m_steps->failure())
        reason = m_steps->failure()->step == PartnerCheck::Step::Certificate
                     ? tr("The certificate has to be settled.")
                     : tr("The test did not pass.");
    else if (reason.isEmpty() && isPinMissing())
        reason = m_steps->isVisibleTo(this) ? tr("Compare and pin the certificate.")
                                            : tr("The test shows the certificate before it is pinned.");
    else if (reason.isEmpty() && !m_tested)
        reason = tr("The test has to pass first.");
    setReason(reason);
    m_key->setEnabled(!m_plain->isChecked());
    m_caFile->setEnabled(m_ca->isChecked());
    m_test->setEnabled(wrong.isEmpty() && !m_testing && !m_busy);
    m_test->setText(m_steps->isVisibleTo(this) && !m_testing ? tr("Test again") : tr("Test"));
    m_save->setEnabled(reason.isEmpty());
    m_anyway->setVisible(mayBeKeptUntested());
    m_anyway->setEnabled(!m_busy);
    (m_save->isEnabled() ? m_save : m_test)->setDefault(true);
}

void PartnerDialog::runTest()
{
    if (!m_test->isEnabled())
        return;
    ++m_generation;
    m_testing = true;
    m_tested = false;
    hideNotice();
    m_certificate->hide();
    m_steps->begin();
    m_steps->show();
    reveal(m_steps);
    update();
    test(m_generation);
}

QCoro::Task<> PartnerDialog::test(int generation)
{
    const QPointer<PartnerDialog> self(this);
    const auto progress = [self, generation](const PartnerCheck &check) {
        if (self && generation == self->m_generation)
            self->m_steps->showCheck(check);
    };
    Partner partner = wanted();
    // To see what there is to pin.
    if (isPinMissing())
        partner.check = CertificateCheck::System;
    SecretBytes token = SecretBytes::fromText(m_token->text().trimmed());
    const Result<PartnerTest> outcome =
        co_await m_backend.partners().test(partner, std::move(token), progress);
    if (!self || generation != m_generation)
        co_return;
    m_testing = false;
    if (outcome) {
        for (const PartnerCheck &check : outcome->steps)
            m_steps->showCheck(check);
        showOutcome(*outcome);
    } else {
        showError(outcome.error());
    }
    m_steps->end();
    m_tested = outcome.has_value() && m_steps->passed();
    update();
    if (m_save->isEnabled())
        m_save->setFocus();
}

void PartnerDialog::showOutcome(const PartnerTest &outcome)
{
    const auto failure = m_steps->failure();
    const bool unsettled = failure && failure->step == PartnerCheck::Step::Certificate;
    if ((unsettled || isPinMissing()) && !outcome.certificatePem.isEmpty()) {
        m_certificate->show(outcome.certificatePem, m_name->text().trimmed());
        reveal(m_certificate);
    }
}

void PartnerDialog::pin(const QByteArray &sha256)
{
    m_pin = sha256;
    {
        const QSignalBlocker quiet(m_pinned);
        m_pinned->setChecked(true);
    }
    onEdited();
    runTest();
}

// --- Keeping

PartnerSecrets PartnerDialog::secrets() const
{
    PartnerSecrets kept;
    kept.token = SecretBytes::fromText(m_token->text().trimmed());
    kept.key = m_plain->isChecked() ? SecretBytes(QByteArrayLiteral("deactivated"))
                                    : SecretBytes::fromText(m_key->text().trimmed());
    return kept;
}

QCoro::Task<> PartnerDialog::store()
{
    const QPointer<PartnerDialog> self(this);
    if (m_busy)
        co_return;
    m_busy = true;
    hideNotice();
    update();
    Result<Partner> kept = wanted();
    const Partner partner = wanted();
    PartnerSecrets given = secrets();
    if (isNew()) {
        kept = co_await m_backend.partners().add(partner, std::move(given));
    } else {
        const Result<void> changed = co_await m_backend.partners().change(partner, std::move(given));
        if (!changed)
            kept = tl::unexpected(changed.error());
    }
    if (!self)
        co_return;
    m_busy = false;
    if (!kept) {
        showError(kept.error());
        update();
        co_return;
    }
    m_token->take();
    m_key->take();
    if (isNew())
        Q_EMIT added(*kept);
    accept();
}

} // namespace desk
