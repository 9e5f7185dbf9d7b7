// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/python_literal.h"

namespace desk
{

namespace
{

constexpr int deepest = 16;

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || QLatin1String("+-._").contains(character);
}

} // namespace

/// Goes through the text once; every function leaves its place after what it read, or fails for good.
class PythonReader final
{
public:
    explicit PythonReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<PythonDict> wholeDict()
    {
        skipSpace();
        std::optional<PythonDict> read = dict(deepest);
        skipSpace();
        return m_at == m_text.size() ? read : std::nullopt;
    }

private:
    std::optional<PythonDict> dict(int depth)
    {
        if (depth == 0 || !take('{'))
            return std::nullopt;
        PythonDict result;
        while (!take('}')) {
            const std::optional<QString> key = text();
            if (!key || !take(':') || !member(result, *key, depth))
                return std::nullopt;
            // A comma may be the last thing before the end.
            if (!take(',') && !isNext('}'))
                return std::nullopt;
        }
        return result;
    }

    bool member(PythonDict &result, const QString &key, int depth)
    {
        skipSpace();
        if (peek() == QLatin1Char('{')) {
            std::optional<PythonDict> value = dict(depth - 1);
            if (value)
                result.m_dicts.emplace_back(key, std::make_shared<const PythonDict>(std::move(*value)));
            return value.has_value();
        }
        if (peek() == QLatin1Char('[') || peek() == QLatin1Char('('))
            return skipSequence(depth - 1);
        const std::optional<QString> value = scalar();
        if (value)
            result.m_texts.append({key, *value});
        return value.has_value();
    }

    bool skipSequence(int depth)
    {
        if (depth == 0)
            return false;
        const char end = take('[') ? ']' : (take('(') ? ')' : '\0');
        if (end == '\0')
            return false;
        PythonDict unused;
        while (!take(end)) {
            if (!member(unused, QString(), depth) || (!take(',') && !isNext(end)))
                return false;
        }
        return true;
    }

    std::optional<QString> scalar()
    {
        skipSpace();
        if (peek() == QLatin1Char('\'') || peek() == QLatin1Char('"'))
            return text();
        const qsizetype begin = m_at;
        while (isPartOfWord(peek()))
            ++m_at;
        if (m_at == begin)
            return std::nullopt;
        const QStringView word = m_text.sliced(begin, m_at - begin);
        return word == QLatin1String("None") ? QString() : word.toString();
    }

    std::optional<QString> text()
    {
        skipSpace();
        const QChar quote = peek();
        if (quote != QLatin1Char('\'') && quote != QLatin1Char('"'))
            return std::nullopt;
        ++m_at;
        QString result;
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at++);
            if (character == quote)
                return result;
            if (character != QLatin1Char('\\'))
                result += character;
            else if (!escape(result))
                return std::nullopt;
        }
        return std::nullopt;
    }

    bool escape(QString &result)
    {
        const QChar kind = peek();
        ++m_at;
        switch (kind.unicode()) {
        case 'n':
            result += QLatin1Char('\n');
            return true;
        case 'r':
            result += QLatin1Char('\r');
            return true;
        case 't':
            result += QLatin1Char('\t');
            return true;
        case 'x':
            return codePoint(result, 2);
        case 'u':
            return codePoint(result, 4);
        case 'U':
            return codePoint(result, 8);
        case '\\':
        case '\'':
        case '"':
            result += kind;
            return true;
        default:
            return false;
        }
    }

    bool codePoint(QString &result, qsizetype digits)
    {
        if (m_at + digits > m_text.size())
            return false;
        bool isNumber = false;
        const uint code = m_text.sliced(m_at, digits).toUInt(&isNumber, 16);
        m_at += digits;
        if (!isNumber || code > QChar::LastValidCodePoint)
            return false;
        const char32_t character = code;
        result += QString::fromUcs4(&character, 1);
        return true;
    }

    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    void skipSpace()
    {
        while (peek().isSpace())
            ++m_at;
    }
    bool isNext(char wanted)
    {
        skipSpace();
        return peek() == QLatin1Char(wanted);
    }
    bool take(char wanted)
    {
        const bool taken = isNext(wanted);
        m_at += taken ? 1 : 0;
        return taken;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

QString PythonDict::textOf(const QString &key) const
{
    for (const auto &[name, value] : m_texts) {
        if (name == key)
            return value;
    }
    return {};
}

std::optional<PythonDict> readPythonDict(const QString &text)
{
    return PythonReader(text).wholeDict();
}

QString writePythonText(const QString &text)
{
    const bool doubles = text.contains(QLatin1Char('\'')) && !text.contains(QLatin1Char('"'));
    const QChar quote = QLatin1Char(doubles ? '"' : '\'');
    QString result(quote);
    for (const QChar character : text) {
        switch (character.unicode()) {
        case '\n':
            result += QLatin1String("\\n");
            break;
        case '\r':
            result += QLatin1String("\\r");
            break;
        case '\t':
            result += QLatin1String("\\t");
            break;
        case '\\':
            result += QLatin1String("\\\\");
            break;
        default:
            if (character == quote)
                result += QLatin1String("\\'");
            else if (character.unicode() < 0x20 || character.unicode() == 0x7F)
                result += QStringLiteral("\\x%1").arg(character.unicode(), 2, 16, QLatin1Char('0'));
            else
                result += character;
        }
    }
    return result + quote;
}

} // namespace desk
