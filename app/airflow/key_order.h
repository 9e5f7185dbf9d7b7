// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <vector>

namespace desk
{

/// The order in which the keys of a JSON object were written, at every depth: QJsonObject sorts them, while a
/// form shows its fields as their author wrote them. Arrays are passed over.
class KeyOrder final
{
public:
    /// Of a JSON text; without keys if that is no valid object.
    static KeyOrder of(const QByteArray &json);

    QStringList keys() const;
    /// Of the object below a key; without keys if there is none.
    KeyOrder child(const QString &key) const;

private:
    friend class KeyOrderReader;
    struct Node {
        QStringList keys;
        std::vector<std::shared_ptr<const Node>> children; ///< one a key; null where its value is no object
    };
    std::shared_ptr<const Node> m_node;
};

} // namespace desk
