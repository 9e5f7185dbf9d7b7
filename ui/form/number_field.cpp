// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/number_field.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <cmath>

namespace desk
{

namespace
{

QString shown(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    return whole ? locale.toString(qint64(number))
                 : locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

/// A number as JSON or as the person's language writes it.
std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    double number = QLocale::c().toDouble(text.trimmed(), &ok);
    if (!ok)
        number = QLocale().toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QToolButton *makeStep(QLineEdit *edit, const QIcon &icon, int size)
{
    auto *button = new QToolButton(edit);
    button->setIcon(icon);
    button->setIconSize({size, size});
    button->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same
    button->setAutoRepeat(true);
    button->setCursor(Qt::ArrowCursor);
    button->setStyleSheet(QStringLiteral("padding: 0; border-radius: 3px;"));
    return button;
}

} // namespace

NumberField::NumberField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setReadOnly(schema.readOnly);
    setEditor(m_edit);
    if (schema.nullable && !schema.readOnly)
        addHint(tr("Leave empty for no value."));
    if (!schema.readOnly) {
        const QString token = QStringLiteral("text_secondary");
        m_up = makeStep(m_edit, theme.icon(QStringLiteral("chevron-up"), token, 10), theme.px(10));
        m_down = makeStep(m_edit, theme.icon(QStringLiteral("chevron-down"), token, 10), theme.px(10));
        m_up->setToolTip(tr("More (Up)"));
        m_down->setToolTip(tr("Less (Down)"));
        m_edit->setTextMargins(0, 0, theme.px(20), 0);
        connect(m_up, &QToolButton::clicked, this, [this] { step(1); });
        connect(m_down, &QToolButton::clicked, this, [this] { step(-1); });
    }
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::onEdited);
}

void NumberField::display(const QJsonValue &value)
{
    m_edit->setText(value.isDouble() ? shown(value.toDouble())
                    : value.isNull() ? QString()
                                     : valueText(value));
}

QJsonValue NumberField::read() const
{
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty())
        return schema().nullable ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonValue::Undefined);
    const std::optional<double> number = numberOf(text);
    return number ? QJsonValue(*number) : QJsonValue(text); // the check says that it is no number
}

void NumberField::step(int direction)
{
    const FieldSchema &limits = schema();
    const double size = limits.multipleOf                   ? *limits.multipleOf
                        : limits.kind == FieldKind::Integer ? 1.0
                                                            : 0.1;
    const double now = numberOf(m_edit->text()).value_or(limits.minimum.value_or(0));
    double next = std::round((now + direction * size) / size) * size;
    next = std::round(next * 1e9) / 1e9;
    const bool tooLow = (limits.minimum && next < *limits.minimum) || (limits.above && next <= *limits.above);
    const bool tooHigh =
        (limits.maximum && next > *limits.maximum) || (limits.below && next >= *limits.below);
    if ((direction < 0 && tooLow) || (direction > 0 && tooHigh))
        return;
    m_edit->setText(shown(next));
    onEdited();
}

void NumberField::placeButtons()
{
    const int width = theme().px(20);
    const int height = m_edit->height() / 2 - 2;
    m_up->setGeometry(m_edit->width() - width - 3, 2, width, height);
    m_down->setGeometry(m_edit->width() - width - 3, m_edit->height() - 2 - height, width, height);
}

bool NumberField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && m_up) {
        if (event->type() == QEvent::Resize)
            placeButtons();
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
                step(key->key() == Qt::Key_Up ? 1 : -1);
                return true;
            }
        }
    }
    return FormField::eventFilter(watched, event);
}

} // namespace desk
