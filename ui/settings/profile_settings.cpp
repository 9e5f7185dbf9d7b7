// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/profile_settings.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/card.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/theme/theme.h"

#include <QCoroTask>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace desk
{

namespace
{

QString suffix()
{
    return QStringLiteral("workflow-desk");
}

} // namespace

ProfileSettings::ProfileSettings(Backend &backend, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_export(makeButton(theme, tr("Export…"), QStringLiteral("import"), ButtonKind::Default, this))
    , m_import(makeButton(theme, tr("Import…"), QStringLiteral("upload-out"), ButtonKind::Default, this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QVBoxLayout *inside = makeCard(tr("Profile"), this);
    QWidget *card = inside->parentWidget();
    inside->addWidget(makeParagraph(
        tr("Workflows with their history, datasets and settings, as one file: to keep, or to go on with on "
           "another computer. It holds no password; enter those anew where it is imported. It holds "
           "identifiers "
           "of series: keep it where only those who may see them can read it."),
        "secondary", card));
    auto *row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addStretch();
    inside->addLayout(row);
    m_failure->hide();
    inside->addWidget(m_failure);
    column->addWidget(card);
    column->addStretch();
    connect(m_export, &QPushButton::clicked, this, &ProfileSettings::chooseExport);
    connect(m_import, &QPushButton::clicked, this, &ProfileSettings::chooseImport);
}

void ProfileSettings::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the profile"), {}, tr("Profiles (*.%1)").arg(suffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    dialog->selectFile(
        QStringLiteral("%1-%2.%3")
            .arg(m_backend.instanceName(), QDate::currentDate().toString(Qt::ISODate), suffix()));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileSettings::exportTo);
    dialog->open();
}

void ProfileSettings::chooseImport()
{
    auto *dialog =
        new QFileDialog(this, tr("Import a profile"), {}, tr("Profiles (*.%1);;All files (*)").arg(suffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileSettings::askToImport);
    dialog->open();
}

QCoro::Task<void> ProfileSettings::exportTo(QString file)
{
    const QPointer<ProfileSettings> self(this);
    setBusy(true);
    const Result<void> done = co_await m_backend.exportProfile(file);
    if (!self)
        co_return;
    setBusy(false);
    if (done)
        Toast::show(m_theme, this, tr("Profile written to %1").arg(QFileInfo(file).fileName()));
    else
        show(done.error());
}

void ProfileSettings::askToImport(const QString &file)
{
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("warning");
    text.question = tr("Replace this profile by %1?").arg(QFileInfo(file).fileName());
    text.sentence =
        tr("All workflows, datasets and settings that are here now are replaced by those in the file. "
           "Runs in Airflow and images stay as they are.");
    text.afterwards = tr("Export this profile first if you may want it back.");
    text.doIt = tr("Replace the profile");
    text.leaveIt = tr("Keep this profile");
    ConfirmDialog::ask(m_theme, this, text, [this, file] { importFrom(file); });
}

QCoro::Task<void> ProfileSettings::importFrom(QString file)
{
    const QPointer<ProfileSettings> self(this);
    setBusy(true);
    const Result<void> done = co_await m_backend.importProfile(file);
    if (!self)
        co_return;
    setBusy(false);
    if (done)
        Toast::show(m_theme, this, tr("Profile imported"));
    else
        show(done.error());
}

void ProfileSettings::setBusy(bool busy)
{
    m_export->setEnabled(!busy);
    m_import->setEnabled(!busy);
    if (busy)
        m_failure->hide();
}

void ProfileSettings::show(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_failure->setText(text.headline, text.detail + QLatin1Char(' ') + text.nextStep);
    m_failure->show();
}

} // namespace desk
