// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Texts that Python's repr() wrote: as much of the language as job descriptions need. Pure; any thread.
#pragma once

#include <QString>
#include <QVector>
#include <memory>
#include <optional>
#include <utility>

namespace desk
{

/// A dict with text keys, in its order; values are texts, numbers (as their text), None (empty) or dicts.
/// Lists and tuples are read over.
class PythonDict final
{
public:
    using Members = QVector<std::pair<QString, QString>>;
    using Dicts = std::vector<std::pair<QString, std::shared_ptr<const PythonDict>>>;

    /// Empty if there is no such key, or it is None or a dict.
    QString textOf(const QString &key) const;
    const Members &texts() const { return m_texts; }
    const Dicts &dicts() const { return m_dicts; }

private:
    friend class PythonReader;
    Members m_texts;
    Dicts m_dicts;
};

/// Nothing if the text is no dict, goes on after it, or is nested more than 16 deep.
std::optional<PythonDict> readPythonDict(const QString &text);

/// A text as repr() writes it.
QString writePythonText(const QString &text);

} // namespace desk
