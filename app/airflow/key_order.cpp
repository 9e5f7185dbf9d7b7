// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/key_order.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk
{

/// Walks over a text that QJsonDocument has accepted, so it need not look for faults; it only never reads
/// past the end.
class KeyOrderReader final
{
public:
    explicit KeyOrderReader(const QByteArray &json)
        : m_json(json)
    {
    }

    std::shared_ptr<const KeyOrder::Node> value()
    {
        skipSpace();
        if (peek() == '{')
            return object();
        if (peek() == '[')
            array();
        else if (peek() == '"')
            string();
        else
            word();
        return nullptr;
    }

private:
    char peek() const { return m_position < m_json.size() ? m_json.at(m_position) : '\0'; }

    void skipSpace()
    {
        while (m_position < m_json.size() && static_cast<unsigned char>(m_json.at(m_position)) <= ' ')
            ++m_position;
    }

    void word()
    {
        while (m_position < m_json.size() && !QByteArrayView(",]}").contains(peek()))
            ++m_position;
    }

    QByteArray string()
    {
        const qsizetype start = m_position++;
        while (m_position < m_json.size() && peek() != '"')
            m_position += peek() == '\\' ? 2 : 1;
        ++m_position;
        return m_json.mid(start, m_position - start);
    }

    void array()
    {
        ++m_position;
        for (skipSpace(); m_position < m_json.size() && peek() != ']'; skipSpace()) {
            value();
            skipSpace();
            if (peek() == ',')
                ++m_position;
        }
        ++m_position;
    }

    std::shared_ptr<const KeyOrder::Node> object()
    {
        auto node = std::make_shared<KeyOrder::Node>();
        ++m_position;
        for (skipSpace(); m_position < m_json.size() && peek() != '}'; skipSpace()) {
            // The key as JSON: its escapes are the parser's business.
            const QByteArray key = '[' + string() + ']';
            node->keys << QJsonDocument::fromJson(key).array().at(0).toString();
            skipSpace();
            ++m_position; // the colon
            node->children.push_back(value());
            skipSpace();
            if (peek() == ',')
                ++m_position;
        }
        ++m_position;
        return node;
    }

    QByteArray m_json;
    qsizetype m_position = 0;
};

KeyOrder KeyOrder::of(const QByteArray &json)
{
    KeyOrder order;
    if (QJsonDocument::fromJson(json).isObject())
        order.m_node = KeyOrderReader(json).value();
    return order;
}

QStringList KeyOrder::keys() const
{
    return m_node ? m_node->keys : QStringList();
}

KeyOrder KeyOrder::child(const QString &key) const
{
    KeyOrder order;
    const qsizetype position = m_node ? m_node->keys.indexOf(key) : -1;
    if (position >= 0)
        order.m_node = m_node->children.at(static_cast<size_t>(position));
    return order;
}

} // namespace desk
