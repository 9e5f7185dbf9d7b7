// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/core/worker.h"
#include "ui/partners/sheet.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace desk
{

class CertificateView;
class ChipRow;
class PartnerTestView;
class PasswordField;

/// Registers a partner, or changes its registration: filled in, pasted, or read from a file; tested step by
/// step before it is kept. GUI thread.
class PartnerDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerDialog)
public:
    static PartnerDialog *askNew(Backend &backend, const Theme &theme, QWidget *over);
    static PartnerDialog *askChange(
        Backend &backend, const Theme &theme, QWidget *over, const Partner &partner);

    void runTest();
    /// Fills in what a file says.
    QCoro::Task<> readFrom(QString file);

Q_SIGNALS:
    /// It is registered; not sent for a change.
    void added(const desk::Partner &partner);

private:
    PartnerDialog(Backend &backend, const Theme &theme, QWidget *over, const Partner &partner);
    void buildSource();
    void buildNames();
    void buildSecrets();
    void buildCertificate();
    void connectParts();
    void fill(const Partner &partner);
    void takeText();
    void take(GivenPartner given);
    void showFlaw(const ApiError &error);
    void chooseDefinition();
    void chooseCaFile();
    void chooseSource(int source);

    Partner wanted() const;
    /// Why it can be neither tested nor kept; empty: it can.
    QString problem() const;
    bool isPinMissing() const;
    bool mayBeKeptUntested() const;
    void onEdited();
    void update();
    void askForOff();
    void askForPlain();
    void pin(const QByteArray &sha256);
    QCoro::Task<> test(int generation);
    void showOutcome(const PartnerTest &outcome);
    PartnerSecrets secrets() const;
    QCoro::Task<> store();

    bool isNew() const { return m_known.id.isEmpty(); }

    Backend &m_backend;
    Partner m_known; ///< as it is registered; without an id: a new one
    ChipRow *m_source = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    PasswordField *m_token = nullptr;
    PasswordField *m_key = nullptr;
    QCheckBox *m_plain = nullptr;
    QRadioButton *m_system = nullptr;
    QRadioButton *m_ca = nullptr;
    QLineEdit *m_caFile = nullptr;
    QRadioButton *m_pinned = nullptr;
    QRadioButton *m_off = nullptr;
    QRadioButton *m_chosen = nullptr; ///< of those that verify, the last one
    QByteArray m_pin;
    PartnerTestView *m_steps = nullptr;
    CertificateView *m_certificate = nullptr;
    QPushButton *m_anyway = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    Worker m_worker;      ///< reads files
    int m_generation = 0; ///< of what is in the fields
    bool m_filling = false;
    bool m_testing = false;
    bool m_tested = false; ///< and passed
    bool m_busy = false;
};

} // namespace desk
