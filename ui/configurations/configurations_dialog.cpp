// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/configurations/configurations_dialog.h"

#include "ui/components/confirm_dialog.h"
#include "ui/components/page_states.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/configurations/difference_table.h"
#include "ui/form/schema_form.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int longestName = 64;
constexpr int formItself = -1;

} // namespace

ConfigurationsDialog *ConfigurationsDialog::ask(
    Configurations &configurations, const Theme &theme, const QString &dagId, SchemaForm &form, QWidget *over)
{
    auto *dialog = new ConfigurationsDialog(configurations, theme, dagId, form, over);
    dialog->open();
    dialog->read({});
    return dialog;
}

ConfigurationsDialog::ConfigurationsDialog(
    Configurations &configurations, const Theme &theme, const QString &dagId, SchemaForm &form, QWidget *over)
    : Sheet(theme, tr("Values used before with %1").arg(dagId), over)
    , m_configurations(configurations)
    , m_dagId(dagId)
    , m_form(&form)
    , m_list(new QListWidget(this))
    , m_other(new QComboBox(this))
    , m_line(makeParagraph({}, "secondary", this))
    , m_differences(new DifferenceTable(theme, this))
    , m_states(new PageStates(theme, makeLists(), this))
{
    setObjectName(QStringLiteral("configurations"));
    resize(theme.px(940), theme.px(600));
    body()->addWidget(m_states, 1);
    body()->addWidget(makeSaveRow());
    m_remove =
        addButton(tr("Delete…"), QStringLiteral("delete"), ButtonKind::DangerOutline, "configurationRemove");
    QPushButton *close = addButton(tr("Close"), {}, ButtonKind::Default, "configurationClose");
    m_take = addButton(tr("Use these values"), {}, ButtonKind::Primary, "configurationTake");
    for (QPushButton *button : {m_remove, close, m_take}) {
        button->setDefault(false); // Enter is that of the list, or of the name
        button->setAutoDefault(false);
    }
    connect(m_remove, &QPushButton::clicked, this, &ConfigurationsDialog::askRemove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ConfigurationsDialog::take);
    connect(&form, &QObject::destroyed, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConfigurationsDialog::compare);
    connect(m_list, &QListWidget::itemActivated, this, &ConfigurationsDialog::take);
    connect(m_other, &QComboBox::currentIndexChanged, this, &ConfigurationsDialog::compare);
    m_states->showLoading(tr("Reading what was used before…"));
    follow();
}

QWidget *ConfigurationsDialog::makeLists()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(14));
    m_list->setObjectName(QStringLiteral("configurationList"));
    m_list->setAccessibleName(tr("Values used before"));
    m_list->setProperty("rows", QStringLiteral("roomy"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(theme().px(270));
    row->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme().px(8));
    auto *against = new QHBoxLayout;
    auto *label = makeLabel(tr("Compare with"), "heading", content);
    m_other->setObjectName(QStringLiteral("configurationOther"));
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(m_other);
    against->addWidget(label);
    against->addWidget(m_other, 1);
    right->addLayout(against);
    m_line->setObjectName(QStringLiteral("differenceLine"));
    right->addWidget(m_line);
    right->addWidget(m_differences, 1);
    row->addLayout(right, 1);
    return content;
}

QWidget *ConfigurationsDialog::makeSaveRow()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("well"));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(theme().px(12), theme().px(10), theme().px(12), theme().px(10));
    row->setSpacing(theme().px(8));
    auto *label = makeLabel(tr("Save what the form holds now as"), "heading", card);
    m_name = new QLineEdit(card);
    m_name->setObjectName(QStringLiteral("configurationName"));
    m_name->setAccessibleName(label->text());
    m_name->setMaxLength(longestName);
    label->setBuddy(m_name);
    m_save = makeButton(theme(), tr("Save"), QStringLiteral("save"), ButtonKind::Default, card);
    m_save->setObjectName(QStringLiteral("configurationSave"));
    m_save->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    connect(m_name, &QLineEdit::textChanged, this, &ConfigurationsDialog::follow);
    connect(m_save, &QPushButton::clicked, this, &ConfigurationsDialog::askSave);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    return card;
}

QCoro::Task<> ConfigurationsDialog::read(QString choose)
{
    const QPointer<ConfigurationsDialog> self(this);
    const auto found = co_await m_configurations.of(m_dagId);
    if (!self || !m_form)
        co_return;
    if (!found) {
        m_states->showError(
            found.error(), {{tr("Try again"), {}, ButtonKind::Primary, [this, choose] { read(choose); }}});
        co_return;
    }
    m_all = *found;
    for (Configuration &one : m_all)
        one.forms = m_form->fitted(one.forms);
    fill(choose);
}

QString ConfigurationsDialog::label(const Configuration &one) const
{
    const QString when = shortTime(one.time.toLocalTime());
    return one.origin == Configuration::Origin::Saved
               ? tr("%1\nsaved by %2, %3").arg(one.name, one.username, when)
               : tr("%1\nstarted by %2, %3").arg(one.name, one.username, when);
}

void ConfigurationsDialog::fill(const QString &choose)
{
    if (m_all.isEmpty()) {
        m_states->showMessage(QStringLiteral("history"), tr("Nothing was used before"),
            tr("No workflow of %1 was started here yet, and nothing is saved. What the form holds now can be "
               "saved below.")
                .arg(m_dagId),
            {});
        follow();
        return;
    }
    m_list->clear();
    m_other->clear();
    m_other->addItem(tr("the form as it is now"), formItself);
    int current = 0;
    for (int i = 0; i < m_all.size(); ++i) {
        const Configuration &one = m_all.at(i);
        const bool saved = one.origin == Configuration::Origin::Saved;
        const QString icon = saved ? QStringLiteral("save") : QStringLiteral("history");
        auto *item =
            new QListWidgetItem(theme().icon(icon, QStringLiteral("text_secondary"), 16), label(one), m_list);
        item->setToolTip(one.time.toLocalTime().toString(Qt::ISODate));
        QString flat = label(one);
        m_other->addItem(flat.replace(QLatin1Char('\n'), QLatin1String(": ")), i);
        if (saved && one.name == choose)
            current = i;
    }
    m_states->showContent();
    m_list->setCurrentRow(current);
    m_list->setFocus();
    compare();
}

const Configuration *ConfigurationsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_all.size() ? &m_all.at(row) : nullptr;
}

void ConfigurationsDialog::compare()
{
    follow();
    const Configuration *one = chosen();
    if (!one || !m_form || m_other->currentIndex() < 0)
        return;
    const int index = m_other->currentData().toInt();
    const bool form = index == formItself;
    m_differences->show(*m_form, form ? tr("In the form now") : m_all.at(index).name,
        form ? m_form->value() : m_all.at(index).forms, one->name, one->forms);
    const int count = m_differences->rowCount();
    m_line->setText(count == 0 ? tr("Both are the same.") : tr("%Ln value(s) differ.", nullptr, count));
    m_differences->setVisible(count > 0);
}

void ConfigurationsDialog::follow()
{
    const Configuration *one = m_states->isShowingContent() ? chosen() : nullptr;
    m_take->setEnabled(one);
    m_remove->setVisible(one && one->origin == Configuration::Origin::Saved);
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

void ConfigurationsDialog::take()
{
    const Configuration *one = chosen();
    if (!one || !m_form)
        return;
    const QString name = one->name;
    m_form->load(one->forms);
    Q_EMIT taken(name);
    accept();
}

void ConfigurationsDialog::askSave()
{
    const QString name = m_name->text().trimmed();
    const bool known = std::any_of(m_all.begin(), m_all.end(), [&name](const Configuration &one) {
        return one.origin == Configuration::Origin::Saved && one.name == name;
    });
    if (!known) {
        save(name);
        return;
    }
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("save");
    text.question = tr("Replace “%1”?").arg(name);
    text.sentence = tr("Its values are replaced by those in the form.");
    text.doIt = tr("Replace");
    text.leaveIt = tr("Keep it");
    ConfirmDialog::ask(theme(), this, text, [this, name] { save(name); });
}

QCoro::Task<> ConfigurationsDialog::save(QString name)
{
    if (!m_form)
        co_return;
    hideNotice();
    const QPointer<ConfigurationsDialog> self(this);
    const auto saved = co_await m_configurations.save(m_dagId, name, m_form->value());
    if (!self)
        co_return;
    if (!saved) {
        showError(saved.error());
        co_return;
    }
    m_name->clear();
    co_await read(name);
}

void ConfigurationsDialog::askRemove()
{
    const Configuration *one = chosen();
    if (!one)
        return;
    const QString name = one->name;
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("delete");
    text.question = tr("Delete “%1”?").arg(name);
    text.sentence = tr("Workflows that were started with these values keep them.");
    text.doIt = tr("Delete");
    text.leaveIt = tr("Keep it");
    ConfirmDialog::ask(theme(), this, text, [this, name] { remove(name); });
}

QCoro::Task<> ConfigurationsDialog::remove(QString name)
{
    hideNotice();
    const QPointer<ConfigurationsDialog> self(this);
    const auto removed = co_await m_configurations.remove(m_dagId, name);
    if (!self)
        co_return;
    if (!removed) {
        showError(removed.error());
        co_return;
    }
    co_await read({});
}

} // namespace desk
