// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QSpinBox;

namespace desk
{

class Banner;
class ConnectionTestView;
class PasswordField;
class StartLimit;
class Theme;

/// Which Airflow runs the workflows: run one here, or connect to one. Tested before it is saved. GUI thread.
class AirflowSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AirflowSettings)
public:
    /// Where it stands: in the settings with buttons of its own, or as a step of the first start.
    enum class Place { Settings, Assistant };

    AirflowSettings(Backend &backend, Theme &theme, Place place, QWidget *parent = nullptr);
    ~AirflowSettings() override;

    /// Shows what is saved, unless a person has changed something.
    void reload();
    /// What the fields say now.
    AirflowConnection connection() const;
    /// Whether the fields differ from what is saved.
    bool isChanged() const;
    /// For the assistant: why it cannot go on; empty if it can.
    QString whyNotNext() const;
    /// For the assistant: saves what has to be saved; saved() follows.
    void saveOrGoOn();

Q_SIGNALS:
    void saved();
    void edited();

private:
    QWidget *buildChoice();
    QWidget *buildFields();
    QWidget *buildAdvanced(QWidget *parent);
    QWidget *buildPassword(QWidget *parent);
    QWidget *buildButtons();
    void connectParts();
    void fill(const AirflowConnection &connection);
    void onEdited();
    void updateButtons();
    QString problem() const;
    bool mayBeSavedUntested() const;
    void chooseCaFile();
    void proposePin();
    void runTest();
    void save(bool forThisRun);
    void reveal(QWidget *part);
    void showProblem(const ApiError &error);

    QCoro::Task<> test(int generation);
    QCoro::Task<> store(AirflowConnection wanted, SecretBytes password, bool forThisRun);

    Place m_place;
    Backend &m_backend;
    Theme &m_theme;
    AirflowConnection m_saved;
    int m_generation = 0; // drops answers about fields that were changed since
    bool m_testing = false;
    bool m_saving = false;
    bool m_tested = false; // these very values
    bool m_filling = false;
    bool m_addressLeft = false;
    QString m_foundPin; // certificate that the last test met

    QScrollArea *m_area;
    QRadioButton *m_embedded;
    QRadioButton *m_external;
    QWidget *m_fields;
    QLineEdit *m_address;
    QLabel *m_addressHelp;
    QLineEdit *m_user;
    PasswordField *m_password;
    QLineEdit *m_caFile;
    QLineEdit *m_pin;
    QLineEdit *m_proxy;
    QSpinBox *m_timeout;
    ConnectionTestView *m_check;
    Banner *m_problem;
    Banner *m_keychain;
    QLabel *m_reason;
    StartLimit *m_limit = nullptr; ///< in the settings alone
    QWidget *m_buttons;
    QPushButton *m_useCa;
    QPushButton *m_usePin;
    QPushButton *m_test;
    QPushButton *m_saveAnyway;
    QPushButton *m_save;
};

} // namespace desk
