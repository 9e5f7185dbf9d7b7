// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/windows/pseudo_language.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace
{

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);

QChar accented(QChar letter)
{
    static const QHash<QChar, char16_t> letters{{u'a', u'\u00e5'}, {u'c', u'\u00e7'}, {u'e', u'\u00e9'},
        {u'i', u'\u00ef'}, {u'n', u'\u00f1'}, {u'o', u'\u00f6'}, {u'u', u'\u00fc'}, {u'y', u'\u00fd'},
        {u'A', u'\u00c5'}, {u'E', u'\u00c9'}, {u'I', u'\u00cf'}, {u'O', u'\u00d6'}, {u'U', u'\u00dc'}};
    return letters.value(letter, letter.unicode());
}

} // namespace

PseudoLanguage::PseudoLanguage()
{
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    // Layout directions and formats are no words.
    static const QRegularExpression format(QStringLiteral("^[dMyHhmsz .,:/'-]*$"));
    if (qstrcmp(context, "QGuiApplication") == 0 || format.match(text).hasMatch())
        return text;
    // What stands for something else stays as it is: %1, %L1, %n, tags, entities.
    static const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|<[^>]*>|&[a-z]+;"));
    QString result(opening);
    qsizetype letters = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto match = kept.match(
            text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            result += match.captured();
            at = match.capturedEnd();
            continue;
        }
        result += accented(text.at(at++));
        ++letters;
    }
    return result + QString((letters + 2) / 3, u'~') + closing;
}

QString PseudoLanguage::untranslated(QString shown)
{
    static const QRegularExpression innermost(QStringLiteral("\u27e6[^\u27e6\u27e7]*\u27e7"));
    while (shown.contains(innermost))
        shown.remove(innermost);
    // What is cut at its end has lost its bracket.
    const qsizetype cut = shown.indexOf(opening);
    return cut < 0 ? shown : shown.left(cut);
}
