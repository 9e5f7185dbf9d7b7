// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/rename_dialog.h"

#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace desk
{

namespace
{

constexpr int longestName = 64;

} // namespace

RenameDialog::RenameDialog(const Theme &theme, const QString &name, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_old(name)
    , m_taken(taken)
    , m_name(new QLineEdit(name, this))
    , m_help(makeLabel({}, "caption", this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
    , m_rename(makeButton(theme, tr("Rename"), QStringLiteral("rename"), ButtonKind::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename dataset"));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    m_rename->setObjectName(QStringLiteral("rename"));
    m_rename->setDefault(true);
    m_failure->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Rename dataset"), "section", this));
    column->addLayout(labelled(tr("New name"), m_name, this));
    column->addWidget(m_help);
    column->addWidget(
        makeParagraph(tr("Partners that may use it may use it under its new name. Workflows that ran "
                         "on it keep the old name in the list."),
            "secondary", this));
    column->addWidget(m_failure);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    auto *cancel = makeButton(theme, tr("Cancel"), {}, ButtonKind::Default, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_rename);
    column->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::check);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT agreed(m_name->text().trimmed());
    });
    check();
    resize(theme.px(460), sizeHint().height());
}

void RenameDialog::showFailure(const QString &headline, const QString &detail)
{
    m_failure->setText(headline, detail);
    m_failure->show();
}

void RenameDialog::check()
{
    const QString name = m_name->text().trimmed();
    QString problem;
    if (name.isEmpty())
        problem = tr("The dataset needs a name.");
    else if (name != m_old && m_taken.contains(name))
        problem = tr("There is a dataset of this name already.");
    setStyleProperty(m_name, "invalid", !problem.isEmpty());
    setStyleProperty(m_help, "role", problem.isEmpty() ? QStringLiteral("caption") : QStringLiteral("error"));
    m_help->setText(problem.isEmpty() ? tr("At most %1 characters.").arg(longestName) : problem);
    m_rename->setEnabled(problem.isEmpty() && name != m_old);
}

} // namespace desk
