// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <tl/expected.hpp>

namespace desk
{

/// What the program was asked to do, as read from its arguments.
struct CommandLine {
    enum class Verb {
        Window,
        Headless, ///< --headless
        Help,
        Version,
        Setup,
        Run,
        List,
        Show,
        Logs,
        Abort,
        Restart,
        Delete,
        Requests,
        Confirm,
        Reject,
        Export,
        Import,
    };
    Verb verb = Verb::Window;

    // For every verb
    QString profile;            ///< empty: the user's own
    QString airflowEnvironment; ///< empty: the remembered one
    QStringList dagFolders;
    QUrl airflow; ///< empty: as configured
    /// The server that holds the profile's records from now on; empty: the file in the profile; not given: as
    /// it is.
    std::optional<QUrl> store;
    int storePasswordFd = -1; ///< -1: the keychain
    QString username;
    int passwordFd = -1; ///< descriptor to read the password from; -1: the keychain

    int vaultFd = -1; ///< descriptor to read the vault's passphrase from; -1: no vault, or as a credential

    QString user;            ///< who works; for a profile with accounts
    int userPasswordFd = -1; ///< descriptor to read that person's password from; -1: asked for

    // The window
    bool firstRun = false; ///< start the first workflow of a new profile

    // Headless
    int healthPort = -1; ///< of the health endpoint on loopback; 0: any; -1: none

    // setup
    QString instance; ///< what this instance is called

    // What a verb works on
    QString dagId;
    QStringList ids; ///< workflow ids or job numbers

    // export, import
    QString file;

    // run
    QString name;
    QString dataset;
    QStringList series;
    QString seriesFile;
    QJsonObject conf;
    bool single = false;
    std::optional<int> limit;
    bool wait = true;

    // list, logs, abort ...
    QString state;
    QString search;
    QString task;
    int tryNumber = 0; ///< 0: the latest
    bool follow = false;
    bool json = false;
    bool confirmed = false;

    // reject
    QString reason;

    /// The verbs, and the program as a server, work without a display.
    bool isTerminal() const { return verb != Verb::Window; }
};

/// Reads arguments, the program's name among them; the error is a sentence for the person who typed them.
/// Reads the file of --conf @FILE, nothing else.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);
/// What --help prints.
QString helpText();

} // namespace desk
