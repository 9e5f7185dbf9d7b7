// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/choice_popup.h"

#include "ui/components/search_field.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

namespace desk
{

ChoicePopup::ChoicePopup(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_search(new SearchField(theme, tr("Search"), this))
    , m_list(new QListView(this))
    , m_labels(new QStringListModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("choicePopup"));
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_shown->setSourceModel(m_labels);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setProperty("rows", QStringLiteral("roomy"));
    m_list->setAccessibleName(title);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searched, this, &ChoicePopup::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
}

void ChoicePopup::open(const QWidget &below, const QStringList &labels, int current)
{
    m_labels->setStringList(labels);
    m_search->reset();
    narrow({});
    const QModelIndex now = m_shown->mapFromSource(m_labels->index(current));
    m_list->setCurrentIndex(now.isValid() ? now : m_shown->index(0, 0));
    const QSize size(below.width(), m_theme.px(320));
    QPoint place = below.mapToGlobal(QPoint(0, below.height() + 2));
    const QRect room = below.screen()->availableGeometry();
    if (place.y() + size.height() > room.bottom())
        place.setY(qMax(room.top(), below.mapToGlobal(QPoint(0, 0)).y() - size.height() - 2));
    setGeometry(QRect(place, size));
    show();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString &text)
{
    m_shown->setFilterFixedString(text);
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

void ChoicePopup::choose(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const int index = m_shown->mapToSource(row).row();
    close();
    Q_EMIT chosen(index);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace desk
