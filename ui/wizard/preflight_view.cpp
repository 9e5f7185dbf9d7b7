// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/preflight_view.h"

#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/cell_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QTableView>

namespace desk
{

namespace
{

constexpr int rowHeight = 34;
constexpr int mostRowsShown = 6;

using Outcome = PreflightCell::Outcome;

QString iconOf(Outcome outcome, PreflightFinding finding)
{
    switch (outcome) {
    case Outcome::Ok:
        return finding == PreflightFinding::Confirmation ? QStringLiteral("state-pending")
                                                         : QStringLiteral("success");
    case Outcome::Warning:
        return QStringLiteral("warning");
    case Outcome::Failed:
        return QStringLiteral("error");
    case Outcome::NotKnown:
        return QStringLiteral("help");
    case Outcome::Checking:
        return QStringLiteral("clock");
    case Outcome::NotNeeded:
        break;
    }
    return {};
}

QString tokenOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return QStringLiteral("feedback.ok.fg");
    case Outcome::Warning:
        return QStringLiteral("feedback.warning.fg");
    case Outcome::Failed:
        return QStringLiteral("danger");
    case Outcome::NotKnown:
    case Outcome::Checking:
    case Outcome::NotNeeded:
        break;
    }
    return QStringLiteral("text_secondary");
}

/// A shape for each outcome.
class Painted final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant outcome = QIdentityProxyModel::data(index, PreflightModel::OutcomeRole);
        if (index.column() == 0)
            return role == CellDelegate::StrongRole ? QVariant(true) : QIdentityProxyModel::data(index, role);
        const auto finding =
            PreflightFinding(QIdentityProxyModel::data(index, PreflightModel::FindingRole).toInt());
        switch (role) {
        case CellDelegate::IconRole:
            return iconOf(Outcome(outcome.toInt()), finding);
        case CellDelegate::TokenRole:
            return finding == PreflightFinding::Confirmation ? QStringLiteral("text_secondary")
                                                             : tokenOf(Outcome(outcome.toInt()));
        case CellDelegate::StrongRole:
            return Outcome(outcome.toInt()) == Outcome::Failed;
        default:
            return QIdentityProxyModel::data(index, role);
        }
    }
};

} // namespace

PreflightView::PreflightView(PreflightRun &run, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_run(run)
    , m_theme(theme)
    , m_progress(makeLabel({}, "caption", this))
    , m_again(makeButton(theme, tr("Check again"), QStringLiteral("refresh"), ButtonKind::Default, this))
    , m_table(new QTableView(this))
    , m_meaning(makeParagraph({}, "secondary", this))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(10));
    head->addWidget(makeLabel(tr("Checks"), "section", this));
    head->addWidget(m_progress);
    head->addStretch();
    head->addWidget(m_again);
    column->addLayout(head);
    m_progress->setObjectName(QStringLiteral("preflightProgress"));
    m_again->setObjectName(QStringLiteral("preflightAgain"));
    m_meaning->setObjectName(QStringLiteral("preflightMeaning"));
    m_table->setObjectName(QStringLiteral("preflight"));
    m_table->setAccessibleName(tr("Checks of each instance"));
    auto *painted = new Painted(m_table);
    painted->setSourceModel(&m_model);
    m_table->setModel(painted);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(theme.px(78));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    column->addWidget(m_table);
    column->addWidget(m_meaning);
    connect(m_again, &QPushButton::clicked, this, [this] { m_run.start(m_run.plan()); });
    connect(&run, &PreflightRun::changed, this, &PreflightView::follow);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PreflightView::fitHeight);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreflightView::showMeaning);
    follow();
}

void PreflightView::follow()
{
    m_model.setRows(m_run.rows());
    const auto all = int(m_run.rows().size());
    m_progress->setText(m_run.isAsking() ? tr("%1 of %2 have answered…").arg(m_run.answered()).arg(all)
                                         : tr("asked %1").arg(shortTime(m_run.asked())));
    m_progress->setToolTip(m_run.asked().isValid() ? fullTime(m_run.asked()) : QString());
    m_again->setEnabled(!m_run.isAsking());
    fitHeight();
    // What keeps it from starting explains itself, unless somebody reads another cell.
    bool isBlocked = m_table->currentIndex().column() > 0;
    for (int row = 0; row < all && !isBlocked; ++row) {
        const QVector<PreflightCheck> failed = failedChecks(m_run.rows().at(row));
        isBlocked = !failed.isEmpty();
        if (isBlocked)
            m_table->setCurrentIndex(m_table->model()->index(row, 1 + int(failed.first())));
    }
    showMeaning();
}

/// As high as its rows; the bar for scrolling sideways takes no row's place.
void PreflightView::fitHeight()
{
    const int rows = std::clamp(m_model.rowCount(), 1, mostRowsShown);
    const QScrollBar *bar = m_table->horizontalScrollBar();
    const int below = bar->maximum() > 0 ? bar->sizeHint().height() : 0;
    m_table->setFixedHeight(m_theme.px(rowHeight) * rows + m_theme.px(34) + 2 + below);
}

void PreflightView::showMeaning()
{
    const QModelIndex index = m_table->currentIndex();
    m_meaning->setText(
        index.isValid() && index.column() > 0
            ? index.data(Qt::ToolTipRole).toString()
            : tr("What fails has to be settled before the start; a warning does not keep it from "
                 "starting. Choose a cell to read what it means."));
}

} // namespace desk
