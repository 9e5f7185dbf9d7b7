// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/json_highlighter.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace desk
{

JsonHighlighter::JsonHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &JsonHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression token(QStringLiteral(
        "(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?|(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)|\\b(true|false|null)\\b"));
    QRegularExpressionMatchIterator matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool name = match.capturedLength(2) > 0;
        const bool string = match.capturedLength(1) > 0;
        const QColor colour = m_theme.colour(name     ? u"accent"
                                             : string ? u"state.finished.fg"
                                                      : u"state.stopping.fg");
        setFormat(int(match.capturedStart()), int(string ? match.capturedLength(1) : match.capturedLength()),
            colour);
    }
}

} // namespace desk
