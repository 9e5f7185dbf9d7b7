// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/attempts_view.h"

#include "models/attempt_model.h"
#include "ui/components/state_pills.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace desk
{

namespace
{

class AttemptDelegate final : public QStyledItemDelegate
{
    Q_DISABLE_COPY_MOVE(AttemptDelegate)
public:
    AttemptDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_pills(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_theme.colour(selected ? u"selected" : u"surface"));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.colour(u"grid"));
        if (selected && index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(3), option.rect.height())),
                m_theme.colour(u"accent"));
        const QRect room = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
        const auto column = AttemptModel::Column(index.column());
        if (column == AttemptModel::Column::State) {
            const auto state = JobState(index.data(AttemptModel::StateRole).toInt());
            m_pills.paintOne(*painter, room, state, index.data().toString());
        } else {
            const bool mono = column == AttemptModel::Column::Run;
            const QFont font = m_theme.font(mono                                     ? TextRole::Mono
                                            : column == AttemptModel::Column::Number ? TextRole::Control
                                                                                     : TextRole::Body);
            painter->setFont(font);
            painter->setPen(
                m_theme.colour(column == AttemptModel::Column::Number ? u"text" : u"text_secondary"));
            const Qt::Alignment side = column == AttemptModel::Column::Took ? Qt::AlignRight : Qt::AlignLeft;
            painter->drawText(room, int(side | Qt::AlignVCenter),
                QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
    StatePills m_pills;
};

} // namespace

AttemptsView::AttemptsView(AttemptModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Attempts"));
    setModel(&model);
    setItemDelegate(new AttemptDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    resizeColumns();
    connect(&theme, &Theme::changed, this, &AttemptsView::resizeColumns);
    connect(this, &QTableView::doubleClicked, this, &AttemptsView::open);
}

void AttemptsView::resizeColumns()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    int column = 0;
    for (const int width : {100, 130, 180, 100})
        horizontalHeader()->resizeSection(column++, m_theme.px(width));
}

void AttemptsView::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT attemptOpened(index.data(AttemptModel::AttemptRole).toInt());
}

void AttemptsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace desk
