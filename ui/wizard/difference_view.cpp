// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/difference_view.h"

#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/cell_delegate.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int mostRowsShown = 5;
constexpr int mostButtons = 2; // more would take the sentences' place; the page Where has all

/// Shapes for the rows of the model: what blocks, and whose value is another one.
class Painted final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool first = index.column() == 0;
        const bool blocks = QIdentityProxyModel::data(index, DifferenceModel::BlocksRole).toBool();
        const bool odd = !first && QIdentityProxyModel::data(index, DifferenceModel::OddRole).toBool();
        switch (role) {
        case CellDelegate::IconRole:
            return first ? (blocks ? QStringLiteral("error") : QStringLiteral("info"))
                   : odd ? QStringLiteral("compare")
                         : QString();
        case CellDelegate::TokenRole:
            return first           ? (blocks ? QStringLiteral("danger") : QStringLiteral("text_secondary"))
                   : odd && blocks ? QStringLiteral("danger")
                                   : QString();
        case CellDelegate::StrongRole:
            return odd;
        default:
            return QIdentityProxyModel::data(index, role);
        }
    }
};

} // namespace

DifferenceView::DifferenceView(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, QStringLiteral("compare"), QStringLiteral("danger"), 20, this))
    , m_headline(makeParagraph({}, "strong", this))
    , m_rule(makeParagraph({}, "secondary", this))
    , m_buttons(new QHBoxLayout)
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    const int padding = theme.px(12);
    column->setContentsMargins(theme.px(16), padding, theme.px(16), padding);
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(10));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.px(2));
    texts->addWidget(m_headline);
    texts->addWidget(m_rule);
    head->addLayout(texts, 1);
    m_buttons->setSpacing(theme.px(8));
    head->addLayout(m_buttons);
    column->addLayout(head);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences of the forms"));
    auto *painted = new Painted(m_table);
    painted->setSourceModel(&m_model);
    m_table->setModel(painted);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(32));
    m_table->horizontalHeader()->setHighlightSections(false);
    // What differs is read whole; the values share what is left.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMaximumSectionSize(theme.px(420));
    column->addWidget(m_table);
    hide();
}

void DifferenceView::showDifferences(
    const QString &dag, const QStringList &runners, const QVector<SchemaDifference> &differences)
{
    m_model.setDifferences(runners, differences);
    setVisible(!differences.isEmpty());
    if (differences.isEmpty())
        return;
    const bool isBlocked = desk::blocks(differences);
    const QString names = QLocale().createSeparatedList(runners);
    m_icon->setIcon(
        QStringLiteral("compare"), isBlocked ? QStringLiteral("danger") : QStringLiteral("text_secondary"));
    m_headline->setText(isBlocked ? tr("The form of %1 is not the same at %2.").arg(dag, names)
                                  : tr("The form of %1 has other words at %2.").arg(dag, names));
    m_rule->setText(
        isBlocked
            ? tr("What you fill in goes to all of them alike. Where the forms differ in more than their "
                 "wording, a value could be refused at one instance or mean something else there. So it "
                 "starts only where the forms agree: leave an instance out, and start there separately.")
            : tr("What you fill in goes to all of them alike, and means the same everywhere. You see the "
                 "words and proposals of %1.")
                  .arg(runners.value(0)));
    showButtons(runners, differences);
    const int rows = std::min(m_model.rowCount(), mostRowsShown);
    m_table->setFixedHeight(m_theme.px(32) * rows + m_theme.px(34) + 2);
}

void DifferenceView::showButtons(const QStringList &runners, const QVector<SchemaDifference> &differences)
{
    // Whoever says something else than the first, where that matters.
    QStringList names;
    for (int i = 1; i < runners.size(); ++i) {
        const bool odd =
            std::any_of(differences.begin(), differences.end(), [i](const SchemaDifference &difference) {
                return difference.weight == SchemaDifference::Weight::Blocks &&
                       difference.values.value(i) != difference.values.value(0);
            });
        if (odd && names.size() < mostButtons)
            names.append(runners.at(i));
    }
    if (names == m_named)
        return; // a button that has the keyboard keeps it
    m_named = names;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &name : names) {
        QPushButton *button =
            makeButton(m_theme, tr("Leave out %1").arg(name), {}, ButtonKind::Default, this);
        button->setObjectName(QStringLiteral("leaveOut-%1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT leaveOutAsked(name); });
        m_buttons->addWidget(button);
    }
}

} // namespace desk
