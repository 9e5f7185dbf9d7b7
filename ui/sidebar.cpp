// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sidebar.h"

#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace desk
{

namespace
{

/// A page's button; the page that is shown has a bar at its left, so that it is not told by colour alone.
class NavigationButton final : public QPushButton
{
public:
    NavigationButton(const Theme &theme, QWidget *parent)
        : QPushButton(parent)
        , m_theme(theme)
    {
    }

    void setCount(int count)
    {
        m_count = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (m_count > 0)
            paintCount(painter);
        if (!isChecked())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(u"accent"));
        const int inset = m_theme.px(10);
        painter.drawRoundedRect(QRectF(0, inset, 3, height() - 2 * inset), 1.5, 1.5);
    }

private:
    /// At the right end; in the rail, at the icon's upper corner.
    void paintCount(QPainter &painter) const
    {
        const bool rail = text().isEmpty();
        const QString number = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
        const QFont font = m_theme.font(TextRole::Badge);
        const int side = m_theme.px(rail ? 16 : 20);
        const int wide = qMax(side, QFontMetrics(font).horizontalAdvance(number) + m_theme.px(rail ? 7 : 12));
        const QRectF badge(rail ? width() - wide - m_theme.px(1) : width() - wide - m_theme.px(8),
            rail ? m_theme.px(1) : (height() - side) / 2, wide, side);
        painter.setBrush(m_theme.stateForeground(JobState::pending));
        painter.drawRoundedRect(badge, side / 2.0, side / 2.0);
        painter.setFont(font);
        painter.setPen(m_theme.colour(u"window"));
        painter.drawText(badge, Qt::AlignCenter, number);
    }

    const Theme &m_theme;
    int m_count = 0;
};

/// Two lines of text beside a picture.
QWidget *twoLines(const QString &name, const QString &what, QWidget *parent)
{
    auto *texts = new QWidget(parent);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *first = makeLabel(name, "strong", texts);
    first->setToolTip(name);
    // A long name is cut rather than widening the sidebar.
    first->setMinimumWidth(1);
    column->addWidget(first);
    column->addWidget(makeLabel(what, "caption", texts));
    return texts;
}

} // namespace

Sidebar::Sidebar(const Theme &theme, const QString &instanceName, const QString &username,
    const QString &role, const QVector<PageId> &pages, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_instanceRow(new QHBoxLayout)
    , m_userRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Navigation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(4);

    auto *instance = m_instanceRow;
    instance->setSpacing(10);
    instance->addWidget(new IconLabel(theme, QStringLiteral("workflow-desk"), {}, 30, this));
    m_instanceTexts = twoLines(instanceName, tr("this instance"), this);
    instance->addWidget(m_instanceTexts, 1);
    column->addLayout(instance);
    column->addSpacing(8);

    m_start = makeButton(theme, tr("Start workflow"), QStringLiteral("start"), ButtonKind::Primary, this);
    m_start->setObjectName(QStringLiteral("startWorkflow"));
    m_start->setToolTip(tr("Start workflow (Ctrl+N)"));
    m_start->setAccessibleName(tr("Start workflow"));
    connect(m_start, &QPushButton::clicked, this, &Sidebar::startAsked);
    column->addWidget(m_start);
    column->addSpacing(8);

    int key = 0;
    for (const PageId page : pages)
        addPage(column, page, ++key);
    column->addStretch();

    auto *user = m_userRow;
    user->setSpacing(10);
    auto *picture = new IconLabel(theme, QStringLiteral("user"), QStringLiteral("text_secondary"), 18, this);
    picture->setToolTip(username);
    user->addWidget(picture);
    m_userTexts = twoLines(username, role, this);
    user->addWidget(m_userTexts, 1);
    m_lock = makeIconButton(theme, QStringLiteral("lock"), tr("Lock (Ctrl+L)"), this);
    m_lock->setObjectName(QStringLiteral("lock"));
    connect(m_lock, &QToolButton::clicked, this, &Sidebar::lockAsked);
    user->addWidget(m_lock);
    column->addLayout(user);
    readTheme();
    connect(&theme, &Theme::changed, this, &Sidebar::readTheme);
}

void Sidebar::addPage(QVBoxLayout *column, PageId page, int key)
{
    const QString icon = page == PageId::WorkflowList ? QStringLiteral("workflows")
                         : page == PageId::Requests   ? QStringLiteral("requests")
                         : page == PageId::Datasets   ? QStringLiteral("datasets")
                         : page == PageId::Instances  ? QStringLiteral("instances")
                                                      : QStringLiteral("settings");
    const QString word = page == PageId::WorkflowList ? tr("Workflow List")
                         : page == PageId::Requests   ? tr("Requests")
                         : page == PageId::Datasets   ? tr("Datasets")
                         : page == PageId::Instances  ? tr("Instance Overview")
                                                      : tr("Settings");
    auto *button = new NavigationButton(m_theme, this);
    button->setProperty("kind", QStringLiteral("nav"));
    button->setProperty("word", word);
    button->setText(word);
    button->setAccessibleName(word);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(
        word, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + key)).toString(QKeySequence::NativeText)));
    button->setProperty("plainToolTip", button->toolTip());
    button->setIcon(m_theme.icon(icon, QStringLiteral("text_secondary"), 18));
    button->setCheckable(true);
    button->setAutoExclusive(false);
    connect(button, &QPushButton::clicked, this, [this, page, button] {
        // Only setCurrent() marks a page, so that the mark is never ahead of what is shown.
        button->setChecked(!button->isChecked());
        Q_EMIT pageAsked(page);
    });
    column->addWidget(button);
    m_pages.insert(page, button);
}

void Sidebar::setCurrent(PageId page)
{
    const PageId shown = page == PageId::Job ? PageId::WorkflowList : page;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setChecked(it.key() == shown);
}

void Sidebar::setCount(PageId page, int count, const QString &words)
{
    auto *button = static_cast<NavigationButton *>(m_pages.value(page));
    if (!button)
        return;
    button->setCount(count);
    const QString word = button->property("word").toString();
    button->setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(word, words) : word);
    const QString plain = button->property("plainToolTip").toString();
    button->setToolTip(count > 0 ? plain + QLatin1Char('\n') + words : plain);
}

void Sidebar::setLockable(bool lockable)
{
    m_lockable = lockable;
    readTheme();
}

void Sidebar::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    readTheme();
}

void Sidebar::readTheme()
{
    m_instanceTexts->setVisible(!m_rail);
    m_userTexts->setVisible(!m_rail);
    m_lock->setVisible(!m_rail && m_lockable);
    m_instanceRow->setContentsMargins(m_rail ? 0 : 6, 0, 0, 0);
    m_userRow->setContentsMargins(m_rail ? 0 : 11, 0, 0, 4);
    m_start->setText(m_rail ? QString() : tr("Start workflow"));
    m_start->setIconSize(m_rail ? QSize(m_theme.px(18), m_theme.px(18)) : m_theme.buttonIconSize());
    setStyleProperty(m_start, "kind", m_rail ? QStringLiteral("rail-primary") : QStringLiteral("primary"));
    for (QPushButton *button : std::as_const(m_pages)) {
        button->setText(m_rail ? QString() : button->property("word").toString());
        button->setIconSize({m_theme.px(m_rail ? 18 : 26), m_theme.px(18)});
        setStyleProperty(button, "kind", m_rail ? QStringLiteral("rail") : QStringLiteral("nav"));
    }
    layout()->setContentsMargins(m_rail ? 8 : 10, 10, m_rail ? 8 : 10, 10);
    setFixedWidth(m_theme.px(m_rail ? 56 : 204));
}

} // namespace desk
