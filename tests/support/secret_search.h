// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/secret_register.h"

#include <QByteArrayMatcher>
#include <QStringList>
#include <functional>
#include <vector>

/// Looks for secrets in whatever somebody could read: as they are, in base64 and its form for addresses at
/// any offset (a name may stand before a password), in the encodings of addresses and JSON, in hexadecimal
/// digits and in UTF-16.
class SecretSearch final
{
public:
    explicit SecretSearch(const QVector<SecretRegister::Entry> &secrets);

    /// What was found, by purpose and form, with where it was; never the secret itself.
    QStringList in(const QByteArray &bytes, const QString &where) const;
    /// In every file below a folder, and in the names of the files. skips: which are none of our business.
    QStringList below(
        const QString &folder, const std::function<bool(const QString &path)> &skips = nullptr) const;
    QStringList inFile(const QString &path) const;
    /// How many bytes were looked at; a search that saw nothing finds nothing.
    qint64 searched() const { return m_searched; }

private:
    struct Form {
        QString name;
        QByteArrayMatcher matcher;
    };
    void add(const QString &purpose, const QByteArray &secret);

    std::vector<Form> m_forms;
    mutable qint64 m_searched = 0;
};
