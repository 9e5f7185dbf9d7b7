// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/windows/form_hand.h"

#include "ui/components/search_field.h"
#include "ui/form/choice_popup.h"
#include "ui/form/collapsible_section.h"
#include "ui/form/form_field.h"
#include "ui/form/schema_form.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace desk
{

namespace
{

QString missing(const char *what)
{
    return QStringLiteral("no %1 in this field").arg(QLatin1String(what));
}

/// As QTest::keyClicks(), which knows no letters beyond ASCII.
void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 128)
            QTest::keyClick(widget, letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void replaceText(QLineEdit *line, const QString &text)
{
    QTest::mouseClick(line, Qt::LeftButton);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Delete);
    type(line, text);
}

} // namespace

QString FormHand::apply(const FormEdit &edit)
{
    FormField *field = m_form.field(edit.at.value(0), edit.at.mid(1));
    if (!field || (edit.at.size() > 1 && field->schema().key != edit.at.last()))
        return QStringLiteral("no field %1").arg(edit.at.join(QLatin1Char('/')));
    uncover(*field);
    QString problem = QStringLiteral("nobody knows how to %1").arg(edit.act);
    if (edit.act == QLatin1String("write"))
        problem = write(*field, edit.with);
    else if (edit.act == QLatin1String("lines"))
        problem = lines(*field, edit.with);
    else if (edit.act == QLatin1String("choose"))
        problem = choose(*field, edit.with);
    else if (edit.act == QLatin1String("tick"))
        problem = tick(*field, edit.with);
    else if (edit.act == QLatin1String("give"))
        problem = tick(*field, QStringLiteral("Give a value"));
    else if (edit.act == QLatin1String("step"))
        problem = step(*field, edit.with.toInt());
    else if (edit.act == QLatin1String("propose"))
        problem = propose(*field, edit.with);
    QCoreApplication::processEvents();
    return problem.isEmpty() ? QString()
                             : QStringLiteral("%1: %2").arg(edit.at.join(QLatin1Char('/')), problem);
}

void FormHand::uncover(FormField &field)
{
    for (QWidget *above = field.parentWidget(); above && above != &m_form; above = above->parentWidget()) {
        auto *section = qobject_cast<CollapsibleSection *>(above);
        if (section && !section->isOpen())
            QTest::mouseClick(section->findChild<QPushButton *>(), Qt::LeftButton);
    }
    QCoreApplication::processEvents(); // what was opened gets its place
    if (auto *area = m_form.findChild<QScrollArea *>())
        area->ensureWidgetVisible(&field);
}

QString FormHand::write(FormField &field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(field.editor());
    if (!line || !line->isVisible())
        return missing("line");
    replaceText(line, text);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close(); // proposals are no part of what is written
    QTest::keyClick(line, Qt::Key_Tab);
    return {};
}

QString FormHand::lines(FormField &field, const QString &text)
{
    auto *edit = field.findChild<QPlainTextEdit *>();
    if (!edit || !edit->isVisible())
        return missing("text");
    QTest::mouseClick(edit->viewport(), Qt::LeftButton);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!edit->toPlainText().isEmpty())
            QTest::keyClick(edit, Qt::Key_Return);
        type(edit, line);
    }
    edit->clearFocus(); // in a form of this field alone, Tab leads nowhere
    return {};
}

QString FormHand::choose(FormField &field, const QString &label)
{
    auto *box = qobject_cast<QComboBox *>(field.editor());
    if (!box || !box->isVisible())
        return missing("box");
    box->setFocus(Qt::TabFocusReason);
    if (auto *popup = box->findChild<ChoicePopup *>()) {
        QTest::keyClick(box, Qt::Key_Space);
        auto *search = popup->findChild<SearchField *>();
        if (!popup->isVisible() || !search)
            return QStringLiteral("the list to search does not open");
        type(search, label);
        QTest::keyClick(search, Qt::Key_Return);
    } else {
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != label; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    return box->currentText() == label ? QString() : QStringLiteral("cannot choose %1").arg(label);
}

QString FormHand::tick(FormField &field, const QString &label)
{
    if (field.findChild<QListView *>())
        return tickInList(field, label);
    const auto boxes = field.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().replace(QLatin1String("&&"), QLatin1String("&")) != label || !box->isVisible())
            continue;
        const bool before = box->isChecked();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        return box->isChecked() != before ? QString() : QStringLiteral("%1 does not change").arg(label);
    }
    return missing("box of that name");
}

QString FormHand::tickInList(FormField &field, const QString &label)
{
    auto *search = field.findChild<SearchField *>();
    auto *list = field.findChild<QListView *>();
    if (!search || !list)
        return missing("list to search");
    replaceText(search, label);
    const auto isFound = [list, &label] {
        return list->model()->rowCount() == 1 && list->model()->index(0, 0).data().toString() == label;
    };
    if (!QTest::qWaitFor(isFound, 5000))
        return QStringLiteral("%1 is not found").arg(label);
    QTest::keyClick(search, Qt::Key_Down);
    const QVariant before = list->model()->index(0, 0).data(Qt::CheckStateRole);
    QTest::keyClick(list, Qt::Key_Space);
    return list->model()->index(0, 0).data(Qt::CheckStateRole) != before
               ? QString()
               : QStringLiteral("%1 does not change").arg(label);
}

QString FormHand::step(FormField &field, int count)
{
    auto *line = qobject_cast<QLineEdit *>(field.editor());
    if (!line || !line->isVisible())
        return missing("line");
    line->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < qAbs(count); ++i)
        QTest::keyClick(line, count > 0 ? Qt::Key_Up : Qt::Key_Down);
    return {};
}

QString FormHand::propose(FormField &field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(field.editor());
    if (!line || !line->isVisible())
        return missing("line");
    replaceText(line, text);
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup)
        return QStringLiteral("nothing is proposed");
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    return {};
}

} // namespace desk
