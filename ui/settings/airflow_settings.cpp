// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/airflow_settings.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/password_field.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/settings/connection_test_view.h"
#include "ui/settings/start_limit.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>

namespace desk
{

namespace
{

/// The SHA-256 of a certificate as people write it: with or without colons and blanks.
QByteArray fingerprint(const QString &text)
{
    QString bare = text.toLower();
    static const QRegularExpression separators(QStringLiteral("[\\s:]"));
    bare.remove(separators);
    return bare.toLatin1();
}

} // namespace

AirflowSettings::AirflowSettings(Backend &backend, Theme &theme, Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_backend(backend)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    // What can be done stays in sight, however long the fields get.
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(m_area);
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame(content);
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 16, 18, 16);
    inside->setSpacing(10);
    if (place == Place::Settings)
        inside->addWidget(makeLabel(tr("Which Airflow runs the workflows?"), "section", card));
    inside->addWidget(buildChoice());
    m_fields = buildFields();
    inside->addWidget(m_fields);
    m_check = new ConnectionTestView(theme, card);
    m_check->hide();
    inside->addWidget(m_check);
    m_problem = new Banner(theme, Banner::Kind::Error, card);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    inside->addWidget(m_problem);
    m_keychain = new Banner(theme, Banner::Kind::Warning, card);
    m_keychain->setObjectName(QStringLiteral("keychain"));
    auto *hold = m_keychain->addButton(tr("Hold for this run only"), QStringLiteral("key"));
    hold->setObjectName(QStringLiteral("hold"));
    connect(hold, &QPushButton::clicked, this, [this] { save(true); });
    m_keychain->hide();
    inside->addWidget(m_keychain);
    contentColumn->addWidget(card);
    if (place == Place::Settings) {
        m_limit = new StartLimit(backend, theme, content);
        contentColumn->addWidget(m_limit);
    }
    contentColumn->addStretch();
    m_area->setWidget(content);
    column->addWidget(m_area, 1);
    column->addWidget(buildButtons());
    connectParts();
    reload();
}

AirflowSettings::~AirflowSettings() = default;

QWidget *AirflowSettings::buildChoice()
{
    auto *choice = new QWidget(this);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_embedded = new QRadioButton(tr("Run one on this computer"), choice);
    m_external = new QRadioButton(tr("Connect to an Airflow that already runs"), choice);
    m_embedded->setObjectName(QStringLiteral("embedded"));
    m_external->setObjectName(QStringLiteral("external"));
    auto *hint =
        makeLabel(tr("Started and stopped with this application; reachable from this computer alone."),
            "caption", choice);
    hint->setContentsMargins(m_theme.px(26), 0, 0, m_theme.px(6));
    column->addWidget(m_embedded);
    column->addWidget(hint);
    column->addWidget(m_external);
    return choice;
}

QWidget *AirflowSettings::buildFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(m_theme.px(26), 2, 0, 0);
    column->setSpacing(12);
    m_address = new QLineEdit(fields);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("https://airflow.example.org/airflow"));
    auto *address = labelled(tr("Address (required)"), m_address, fields);
    m_addressHelp = makeLabel({}, "caption", fields);
    address->addWidget(m_addressHelp);
    column->addLayout(address);
    m_user = new QLineEdit(fields);
    m_user->setObjectName(QStringLiteral("user"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(labelled(tr("User name (required)"), m_user, fields), 1);
    row->addWidget(buildPassword(fields), 1);
    column->addLayout(row);
    column->addWidget(makeParagraph(
        tr("The password is kept in the keychain of this computer and nowhere else."), "caption", fields));
    column->addWidget(buildAdvanced(fields));
    return fields;
}

QWidget *AirflowSettings::buildPassword(QWidget *parent)
{
    auto *part = new QWidget(parent);
    m_password = new PasswordField(m_theme, part);
    m_password->setObjectName(QStringLiteral("password"));
    auto *layout = labelled(tr("Password"), m_password, part);
    layout->setContentsMargins(0, 0, 0, 0);
    part->setLayout(layout);
    return part;
}

QWidget *AirflowSettings::buildAdvanced(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    m_caFile = new QLineEdit(part);
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_caFile->setPlaceholderText(tr("the system's authorities"));
    QAction *browse =
        m_caFile->addAction(m_theme.icon(QStringLiteral("folder"), QStringLiteral("text_secondary")),
            QLineEdit::TrailingPosition);
    browse->setToolTip(tr("Choose a CA file…"));
    connect(browse, &QAction::triggered, this, &AirflowSettings::chooseCaFile);
    m_pin = new QLineEdit(part);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setPlaceholderText(tr("none: any trusted certificate"));
    m_proxy = new QLineEdit(part);
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->setPlaceholderText(tr("the system's; host:port"));
    m_timeout = new QSpinBox(part);
    m_timeout->setObjectName(QStringLiteral("timeout"));
    m_timeout->setRange(2, 300);
    m_timeout->setSuffix(tr(" s"));
    grid->addLayout(labelled(tr("CA file (PEM)"), m_caFile, part), 0, 0);
    grid->addLayout(labelled(tr("Pinned certificate (SHA-256)"), m_pin, part), 0, 1);
    grid->addLayout(labelled(tr("Proxy"), m_proxy, part), 1, 0);
    grid->addLayout(labelled(tr("Give up after"), m_timeout, part), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return part;
}

QWidget *AirflowSettings::buildButtons()
{
    auto *part = new QFrame(this);
    part->setObjectName(QStringLiteral("card"));
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(18, 10, 18, 10);
    row->setSpacing(8);
    m_useCa = makeButton(m_theme, tr("Choose a CA file…"), QStringLiteral("file"), ButtonKind::Default, part);
    m_usePin = makeButton(
        m_theme, tr("Trust this certificate…"), QStringLiteral("certificate"), ButtonKind::Default, part);
    m_reason = makeLabel({}, "secondary", part);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_test = makeButton(m_theme, tr("Test"), QStringLiteral("refresh"), ButtonKind::Default, part);
    m_saveAnyway = makeButton(m_theme, tr("Save anyway"), {}, ButtonKind::Quiet, part);
    m_save = makeButton(m_theme, tr("Save"), QStringLiteral("save"), ButtonKind::Primary, part);
    m_test->setObjectName(QStringLiteral("test"));
    m_saveAnyway->setObjectName(QStringLiteral("saveAnyway"));
    m_save->setObjectName(QStringLiteral("save"));
    m_usePin->setObjectName(QStringLiteral("usePin"));
    row->addWidget(m_useCa);
    row->addWidget(m_usePin);
    row->addWidget(m_reason, 1);
    row->addWidget(m_saveAnyway);
    row->addWidget(m_test);
    row->addWidget(m_save);
    m_buttons = part;
    return part;
}

void AirflowSettings::connectParts()
{
    connect(m_embedded, &QRadioButton::toggled, this, &AirflowSettings::onEdited);
    for (QLineEdit *field :
        std::initializer_list<QLineEdit *>{m_address, m_user, m_password, m_caFile, m_pin, m_proxy})
        connect(field, &QLineEdit::textChanged, this, &AirflowSettings::onEdited);
    connect(m_timeout, &QSpinBox::valueChanged, this, &AirflowSettings::onEdited);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        m_addressLeft = true;
        updateButtons();
    });
    connect(m_test, &QPushButton::clicked, this, &AirflowSettings::runTest);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAnyway, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_useCa, &QPushButton::clicked, this, &AirflowSettings::chooseCaFile);
    connect(m_usePin, &QPushButton::clicked, this, &AirflowSettings::proposePin);
}

void AirflowSettings::reload()
{
    if (m_limit)
        m_limit->reload();
    if (isChanged() && !m_saved.baseUrl.isEmpty())
        return;
    m_saved = m_backend.airflowConnection();
    fill(m_saved);
}

void AirflowSettings::fill(const AirflowConnection &connection)
{
    m_filling = true;
    const bool external = connection.kind == AirflowConnection::Kind::External;
    (external ? m_external : m_embedded)->setChecked(true);
    m_address->setText(external ? connection.baseUrl.toString() : QString());
    m_user->setText(external ? connection.username : QString());
    m_password->take();
    m_password->setPlaceholderText(external ? tr("unchanged") : QString());
    m_caFile->setText(connection.caFile);
    m_pin->setText(QString::fromLatin1(connection.pinnedSha256));
    m_proxy->setText(connection.proxy);
    m_timeout->setValue(int(connection.timeout.count()));
    m_filling = false;
    m_check->hide();
    m_problem->hide();
    m_keychain->hide();
    m_tested = false;
    m_addressLeft = false;
    updateButtons();
}

AirflowConnection AirflowSettings::connection() const
{
    AirflowConnection wanted;
    wanted.kind =
        m_embedded->isChecked() ? AirflowConnection::Kind::Embedded : AirflowConnection::Kind::External;
    if (wanted.kind == AirflowConnection::Kind::Embedded)
        return wanted;
    QString address = m_address->text().trimmed();
    while (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    wanted.baseUrl = QUrl(address, QUrl::StrictMode);
    wanted.username = m_user->text().trimmed();
    wanted.caFile = m_caFile->text().trimmed();
    wanted.pinnedSha256 = fingerprint(m_pin->text());
    wanted.proxy = m_proxy->text().trimmed();
    wanted.timeout = std::chrono::seconds(m_timeout->value());
    return wanted;
}

bool AirflowSettings::isChanged() const
{
    const AirflowConnection wanted = connection();
    if (wanted.kind == AirflowConnection::Kind::Embedded)
        return m_saved.kind != AirflowConnection::Kind::Embedded;
    return wanted != m_saved || !m_password->text().isEmpty();
}

QString AirflowSettings::problem() const
{
    const AirflowConnection wanted = connection();
    if (wanted.kind == AirflowConnection::Kind::Embedded)
        return {};
    const QString scheme = wanted.baseUrl.scheme();
    if (m_address->text().trimmed().isEmpty())
        return tr("The address is missing.");
    if (!wanted.baseUrl.isValid() || wanted.baseUrl.host().isEmpty() ||
        (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return tr("The address has to begin with https:// or http:// and name a host.");
    if (!wanted.baseUrl.userInfo().isEmpty())
        return tr("User name and password have fields of their own; they do not belong into the address.");
    if (wanted.username.isEmpty())
        return tr("The user name is missing.");
    // It would be written to the records.
    if (wanted.proxy.contains(QLatin1Char('@')))
        return tr("The proxy is given as host:port, without a user name or password.");
    static const QRegularExpression pin(QStringLiteral("^[0-9a-f]{64}$"));
    if (!wanted.pinnedSha256.isEmpty() && !pin.match(QString::fromLatin1(wanted.pinnedSha256)).hasMatch())
        return tr("The pinned certificate is given by 64 hexadecimal digits.");
    return {};
}

void AirflowSettings::onEdited()
{
    if (m_filling)
        return;
    // A test says nothing about other values than those it tried.
    ++m_generation;
    m_tested = false;
    m_testing = false;
    m_check->hide();
    m_keychain->hide();
    m_problem->hide();
    updateButtons();
}

QString AirflowSettings::whyNotNext() const
{
    if (connection().kind == AirflowConnection::Kind::Embedded) {
        return m_backend.embeddedAirflow().state == EmbeddedAirflow::State::Unavailable
                   ? tr("No Airflow is installed with this application.")
                   : QString();
    }
    return isChanged() || m_saving ? m_reason->text() : QString();
}

void AirflowSettings::saveOrGoOn()
{
    if (isChanged())
        save(false);
    else
        Q_EMIT saved();
}

bool AirflowSettings::mayBeSavedUntested() const
{
    const ConnectionCheck *failure = m_check->failure();
    // A server that does not answer now may answer later. One that answers wrongly has to be settled first.
    return m_check->isVisibleTo(this) && !m_testing && failure &&
           (failure->step == ConnectionCheck::Step::NameLookup ||
               failure->step == ConnectionCheck::Step::Connection);
}

void AirflowSettings::updateButtons()
{
    const bool external = m_external->isChecked();
    const QString wrong = problem();
    m_fields->setVisible(external);
    m_test->setVisible(external);
    m_test->setEnabled(wrong.isEmpty() && !m_testing && !m_saving);
    m_test->setText(m_check->isVisibleTo(this) && !m_testing ? tr("Test again") : tr("Test"));
    const ConnectionCheck *failure = m_testing ? nullptr : m_check->failure();
    const bool certificate = external && m_check->isVisibleTo(this) && failure &&
                             failure->step == ConnectionCheck::Step::Certificate;
    m_useCa->setVisible(certificate);
    m_usePin->setVisible(certificate && !m_foundPin.isEmpty());
    m_saveAnyway->setVisible(external && mayBeSavedUntested());
    m_embedded->setEnabled(
        m_backend.embeddedAirflow().state != EmbeddedAirflow::State::Unavailable || m_embedded->isChecked());
    QString reason = wrong;
    if (m_saving)
        reason = tr("Saving…");
    else if (m_testing)
        reason = tr("Testing…");
    else if (!isChanged())
        reason = tr("Nothing was changed.");
    else if (reason.isEmpty() && external && !m_tested)
        reason = tr("The test has to pass first.");
    m_reason->setText(reason);
    m_reason->setToolTip(reason);
    m_save->setEnabled(reason.isEmpty());
    if (m_place == Place::Assistant) {
        m_reason->hide();
        m_save->hide();
        m_buttons->setVisible(external);
        Q_EMIT edited();
    }
    const bool addressWrong = external && !wrong.isEmpty() && m_addressLeft && !m_address->text().isEmpty() &&
                              !m_user->text().isEmpty();
    setStyleProperty(m_address, "invalid", addressWrong && connection().baseUrl.host().isEmpty());
    m_addressHelp->setText(
        tr("As in the browser, with the path under which Airflow is reached, without /api."));
}

void AirflowSettings::chooseCaFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Choose a CA file"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void AirflowSettings::proposePin()
{
    const QString pin = m_foundPin;
    m_pin->setText(pin);
    m_problem->setKind(Banner::Kind::Warning);
    m_problem->setText(tr("Compare the fingerprint before you test again."),
        tr("Ask who runs Airflow for the SHA-256 of its certificate. Only this one certificate is accepted "
           "from then on."));
    m_problem->show();
}

} // namespace desk
