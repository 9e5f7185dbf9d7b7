// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/json_view.h"

#include "ui/form/json_highlighter.h"
#include "ui/form/json_text.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace desk
{

JsonView::JsonView(const Theme &theme, bool editable, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_edit->setReadOnly(!editable);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("JSON"));
    column->addWidget(m_edit);
    new JsonHighlighter(theme, m_edit->document());
    restyle();
    connect(&theme, &Theme::changed, this, &JsonView::restyle);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonView::onTextChanged);
}

void JsonView::restyle()
{
    m_edit->setFont(m_theme.font(TextRole::Mono));
    // The application's style sheet sets the font of every widget; this one's wins.
    m_edit->setStyleSheet(QStringLiteral("QPlainTextEdit { font-family: \"%1\"; font-size: %2px; }")
                              .arg(m_theme.font(TextRole::Mono).family())
                              .arg(m_theme.px(12)));
}

void JsonView::setObject(const QJsonObject &object)
{
    m_showing = true;
    m_edit->setPlainText(prettyJson(object));
    m_showing = false;
    m_problem.clear();
}

QString JsonView::text() const
{
    return m_edit->toPlainText();
}

void JsonView::showPath(const QStringList &path)
{
    const QString whole = text();
    qsizetype place = 0;
    for (const QString &key : path) {
        // As prettyJson() writes it; what a person wrote in another way is found as far as it is alike.
        const QString name = prettyJson(QJsonValue(key)) + QLatin1Char(':');
        const qsizetype found = whole.indexOf(name, place);
        if (found < 0)
            break;
        place = found;
    }
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(place));
    cursor.movePosition(QTextCursor::StartOfLine);
    cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->centerCursor();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void JsonView::onTextChanged()
{
    if (m_showing)
        return;
    const JsonText json = parseJson(text());
    const QString before = m_problem;
    if (!json.problem.isEmpty())
        m_problem = tr("Line %1: %2").arg(json.line).arg(json.problem);
    else
        m_problem =
            json.value.isObject() ? QString() : tr("Line 1: the whole has to be an object in braces.");
    if (m_problem.isEmpty())
        Q_EMIT edited(json.value.toObject());
    if (m_problem != before)
        Q_EMIT problemChanged();
}

} // namespace desk
