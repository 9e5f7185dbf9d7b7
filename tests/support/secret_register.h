// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <QVector>
#include <utility>

/// The secrets of a whole test run, of all its programs: what secrets_nowhere looks for at the run's end in
/// everything that the run has left behind. Kept in the folder DESK_TEST_SECRETS, which only the run's user
/// may read and which ends with the run; without it, such as when a test is started by hand, in this program
/// alone.
class SecretRegister final
{
public:
    using Entry = std::pair<QString, QByteArray>; ///< what it is for, and the secret itself

    /// Makes a secret known, once. At least eight bytes: less would be found by chance.
    static void add(const QString &purpose, const QByteArray &secret);
    /// One that a test's source holds, made known.
    static desk::SecretBytes known(const char *secret);
    /// A random one that nobody else has, made known: letters and digits.
    static QByteArray fresh(const QString &purpose);
    /// What Airflow's home in a profile keeps for itself: its password and keys.
    static void addEmbedded(const QString &profile);
    /// Those of this program.
    static const QVector<Entry> &own();
    /// Those of every program that wrote into the folder.
    static QVector<Entry> all(const QString &folder);
};
