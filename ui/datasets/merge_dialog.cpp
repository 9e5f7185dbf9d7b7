// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/merge_dialog.h"

#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int longestName = 64;

} // namespace

MergeDialog::MergeDialog(
    const Theme &theme, const QVector<Dataset> &datasets, const QString &chosen, QWidget *parent)
    : QDialog(parent)
    , m_datasets(datasets)
    , m_list(new QListWidget(this))
    , m_into(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_delete(new QCheckBox(this))
    , m_afterwards(makeParagraph({}, "secondary", this))
    , m_reason(makeLabel({}, "secondary", this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
    , m_merge(makeButton(theme, tr("Merge"), QStringLiteral("datasets"), ButtonKind::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge datasets"));
    m_list->setObjectName(QStringLiteral("datasets"));
    m_into->setObjectName(QStringLiteral("into"));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(longestName);
    m_name->setText(tr("%1-merged").arg(chosen).left(longestName));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setDefault(true);
    m_failure->hide();
    for (const Dataset &dataset : m_datasets) {
        auto *item = new QListWidgetItem(
            tr("%1, %2").arg(dataset.name, tr("%Ln series", nullptr, dataset.identifierCount)), m_list);
        item->setData(Qt::UserRole, dataset.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(dataset.name == chosen ? Qt::Checked : Qt::Unchecked);
        if (dataset.name == chosen)
            m_list->setCurrentItem(item);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Merge datasets"), "section", this));
    column->addLayout(labelled(tr("Datasets"), m_list, this), 1);
    column->addLayout(labelled(tr("Put their series into"), m_into, this));
    column->addWidget(m_name);
    m_name->setAccessibleName(tr("Name of the new dataset"));
    column->addWidget(m_delete);
    column->addWidget(m_afterwards);
    column->addWidget(m_failure);
    auto *row = new QHBoxLayout;
    auto *cancel = makeButton(theme, tr("Cancel"), {}, ButtonKind::Default, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(cancel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_merge);
    column->addLayout(row);
    connect(m_list, &QListWidget::itemChanged, this, &MergeDialog::check);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &MergeDialog::check);
    connect(m_delete, &QCheckBox::toggled, this, &MergeDialog::check);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT agreed(ticked(), target(), m_delete->isChecked());
    });
    check();
    resize(theme.px(480), theme.px(520));
}

QStringList MergeDialog::ticked() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

QString MergeDialog::target() const
{
    const QString known = m_into->currentData().toString();
    return known.isEmpty() ? m_name->text().trimmed() : known;
}

QString MergeDialog::obstacle() const
{
    if (ticked().size() < 2)
        return tr("Tick two datasets or more.");
    if (target().isEmpty())
        return tr("The dataset needs a name.");
    const bool taken = std::any_of(m_datasets.begin(), m_datasets.end(),
        [this](const Dataset &dataset) { return dataset.name == target(); });
    if (m_into->currentData().toString().isEmpty() && taken)
        return tr("There is a dataset of this name already.");
    return {};
}

void MergeDialog::check()
{
    const QStringList names = ticked();
    const QString before = m_into->currentData().toString();
    {
        // Into a new one, or into one of those that are ticked.
        const QSignalBlocker quiet(m_into);
        m_into->clear();
        m_into->addItem(tr("a new dataset"), QString());
        for (const QString &name : names)
            m_into->addItem(name, name);
        m_into->setCurrentIndex(qMax(0, before.isEmpty() ? 0 : m_into->findData(before)));
    }
    const bool fresh = m_into->currentData().toString().isEmpty();
    m_name->setVisible(fresh);
    const int others = static_cast<int>(names.size()) - (fresh ? 0 : 1);
    m_delete->setText(tr("Delete the %Ln other dataset(s) afterwards", nullptr, qMax(0, others)));
    m_afterwards->setText(
        m_delete->isChecked()
            ? tr("Only lists are deleted: the images stay in the archive, and workflows keep "
                 "their jobs and results.")
            : tr("Each series is taken once. The merged datasets stay as they are."));
    const QString why = obstacle();
    m_reason->setText(why);
    m_merge->setEnabled(why.isEmpty());
}

void MergeDialog::showFailure(const QString &headline, const QString &detail)
{
    m_failure->setText(headline, detail);
    m_failure->show();
}

} // namespace desk
