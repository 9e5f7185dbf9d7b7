// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/command_line.h"

#include "app/core/job_state.h"
#include "app/core/remote_report.h"
#include "app/store/postgres_dialect.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace desk
{

namespace
{

using Verb = CommandLine::Verb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::CommandLine)
};

// Room for what stands before the reason in what a partner is told.
constexpr qsizetype longestReason = longestReport - 100;

struct OptionRule {
    const char *name;
    const char *value;   ///< name of its value; null: a switch
    QVector<Verb> verbs; ///< empty: every verb
};

const QVector<OptionRule> &optionRules()
{
    static const QVector<OptionRule> rules{
        {"profile", "DIR", {}},
        {"airflow-environment", "VENV", {}},
        {"dags", "DIR", {}},
        {"airflow", "URL", {}},
        {"username", "NAME", {}},
        {"password-fd", "N", {}},
        {"user", "NAME", {}},
        {"user-password-fd", "N", {}},
        {"store", "URL", {}},
        {"store-password-fd", "N", {}},
        {"vault-fd", "N", {}},
        {"headless", nullptr, {Verb::Headless}},
        {"health-port", "N", {Verb::Headless}},
        {"instance", "NAME", {Verb::Setup}},
        {"first-run", nullptr, {Verb::Window}},
        {"help", nullptr, {}},
        {"version", nullptr, {}},
        {"name", "NAME", {Verb::Run}},
        {"dataset", "DATASET", {Verb::Run}},
        {"series", "UID", {Verb::Run}},
        {"series-file", "FILE", {Verb::Run}},
        {"conf", "JSON", {Verb::Run}},
        {"single", nullptr, {Verb::Run}},
        {"limit", "N", {Verb::Run}},
        {"no-wait", nullptr, {Verb::Run, Verb::Restart}},
        {"state", "STATE", {Verb::List}},
        {"search", "TEXT", {Verb::List}},
        {"task", "TASK", {Verb::Logs}},
        {"try", "N", {Verb::Logs}},
        {"follow", nullptr, {Verb::Logs}},
        {"json", nullptr, {Verb::Run, Verb::List, Verb::Show, Verb::Requests, Verb::Confirm, Verb::Reject}},
        {"reason", "TEXT", {Verb::Reject}},
        {"yes", nullptr,
            {Verb::Abort, Verb::Restart, Verb::Delete, Verb::Confirm, Verb::Reject, Verb::Import}},
    };
    return rules;
}

const QHash<QString, Verb> &verbs()
{
    static const QHash<QString, Verb> all{
        {QStringLiteral("setup"), Verb::Setup},
        {QStringLiteral("run"), Verb::Run},
        {QStringLiteral("list"), Verb::List},
        {QStringLiteral("show"), Verb::Show},
        {QStringLiteral("logs"), Verb::Logs},
        {QStringLiteral("abort"), Verb::Abort},
        {QStringLiteral("restart"), Verb::Restart},
        {QStringLiteral("delete"), Verb::Delete},
        {QStringLiteral("requests"), Verb::Requests},
        {QStringLiteral("confirm"), Verb::Confirm},
        {QStringLiteral("reject"), Verb::Reject},
        {QStringLiteral("export"), Verb::Export},
        {QStringLiteral("import"), Verb::Import},
    };
    return all;
}

tl::unexpected<QString> usage(const QString &sentence)
{
    return tl::unexpected(sentence);
}

/// A number of at least that size given with an option; nothing if the option was not given.
tl::expected<std::optional<int>, QString> number(
    const QCommandLineParser &parser, const QString &option, int least)
{
    if (!parser.isSet(option))
        return std::optional<int>();
    bool valid = false;
    const int value = parser.value(option).toInt(&valid);
    if (!valid || value < least)
        return usage(Text::tr("--%1 needs a whole number of at least %2.").arg(option).arg(least));
    return std::optional<int>(value);
}

tl::expected<QJsonObject, QString> readConf(const QString &value)
{
    QByteArray text = value.toUtf8();
    if (value.startsWith(QLatin1Char('@'))) {
        QFile file(value.mid(1));
        if (!file.open(QIODevice::ReadOnly))
            return usage(Text::tr("The file %1 of --conf cannot be read: %2")
                             .arg(file.fileName(), file.errorString()));
        text = file.readAll();
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return usage(
            Text::tr("--conf is no JSON: %1, at character %2.").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return usage(Text::tr("--conf needs a JSON object."));
    return document.object();
}

tl::expected<void, QString> readTarget(CommandLine &line, const QStringList &words)
{
    if (line.verb == Verb::Window || line.verb == Verb::Headless || line.verb == Verb::Setup ||
        line.verb == Verb::List || line.verb == Verb::Requests) {
        if (!words.isEmpty())
            return usage(Text::tr("\"%1\" is not understood here.").arg(words.first()));
    } else if (line.verb == Verb::Run) {
        if (words.size() != 1)
            return usage(Text::tr("run needs the name of one DAG."));
        line.dagId = words.first();
    } else if (line.verb == Verb::Export || line.verb == Verb::Import) {
        if (words.size() != 1)
            return usage(Text::tr("This needs the name of one file."));
        line.file = words.first();
    } else if (line.verb == Verb::Show || line.verb == Verb::Logs) {
        if (words.size() != 1)
            return usage(Text::tr("This needs one workflow id or job number."));
        line.ids = words;
    } else {
        if (words.isEmpty())
            return usage(Text::tr("This needs at least one workflow id or job number."));
        line.ids = words;
    }
    return {};
}

tl::expected<void, QString> readConnection(CommandLine &line, const QCommandLineParser &parser)
{
    line.profile = parser.value(QStringLiteral("profile"));
    line.airflowEnvironment = parser.value(QStringLiteral("airflow-environment"));
    line.dagFolders = parser.values(QStringLiteral("dags"));
    line.username = parser.value(QStringLiteral("username"));
    if (parser.isSet(QStringLiteral("airflow"))) {
        line.airflow = QUrl(parser.value(QStringLiteral("airflow")), QUrl::StrictMode);
        const QString scheme = line.airflow.scheme();
        if (!line.airflow.isValid() || line.airflow.host().isEmpty() ||
            (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
            return usage(Text::tr("--airflow needs an address such as https://airflow.example.org/prefix."));
        if (!line.airflow.userInfo().isEmpty())
            return usage(Text::tr(
                "The address must not hold a user name or password. Give the name with --username and "
                "the password with --password-fd."));
        if (line.username.isEmpty())
            return usage(Text::tr("--airflow needs --username."));
    }
    const auto descriptor = number(parser, QStringLiteral("password-fd"), 0);
    if (!descriptor)
        return usage(descriptor.error());
    line.passwordFd = descriptor->value_or(-1);
    line.user = parser.value(QStringLiteral("user"));
    const auto userDescriptor = number(parser, QStringLiteral("user-password-fd"), 0);
    if (!userDescriptor)
        return usage(userDescriptor.error());
    line.userPasswordFd = userDescriptor->value_or(-1);
    line.firstRun = parser.isSet(QStringLiteral("first-run"));
    return {};
}

tl::expected<void, QString> readServer(CommandLine &line, const QCommandLineParser &parser)
{
    const auto descriptor = number(parser, QStringLiteral("vault-fd"), 0);
    if (!descriptor)
        return usage(descriptor.error());
    line.vaultFd = descriptor->value_or(-1);
    const auto port = number(parser, QStringLiteral("health-port"), 0);
    if (!port)
        return usage(port.error());
    line.healthPort = port->value_or(-1);
    if (line.healthPort > 65535)
        return usage(Text::tr("--health-port needs a port: 0 to 65535."));
    line.instance = parser.value(QStringLiteral("instance"));
    if (line.verb == Verb::Setup &&
        (line.instance.isEmpty() || line.user.isEmpty() || line.userPasswordFd < 0))
        return usage(Text::tr("setup needs --instance, --user and --user-password-fd."));
    return {};
}

tl::expected<void, QString> readStore(CommandLine &line, const QCommandLineParser &parser)
{
    const auto descriptor = number(parser, QStringLiteral("store-password-fd"), 0);
    if (!descriptor)
        return usage(descriptor.error());
    line.storePasswordFd = descriptor->value_or(-1);
    if (!parser.isSet(QStringLiteral("store")))
        return {};
    const QString given = parser.value(QStringLiteral("store"));
    line.store = QUrl();
    if (given == QLatin1String("file"))
        return {};
    line.store = QUrl(given, QUrl::StrictMode);
    const QString flaw = PostgresDialect::flawOf(*line.store);
    if (flaw == QLatin1String("password"))
        return usage(
            Text::tr("The address must not hold a password. Give it with --store-password-fd; the keychain "
                     "keeps it."));
    if (flaw == QLatin1String("option"))
        return usage(Text::tr("--store knows no options but sslmode, sslrootcert, sslcert, sslkey and "
                              "connect_timeout."));
    if (!flaw.isEmpty())
        return usage(Text::tr("--store needs \"file\", or an address such as "
                              "postgresql://desk@db.example.org/workflows."));
    return {};
}

tl::expected<void, QString> readRun(CommandLine &line, const QCommandLineParser &parser)
{
    line.name = parser.value(QStringLiteral("name"));
    line.dataset = parser.value(QStringLiteral("dataset"));
    line.series = parser.values(QStringLiteral("series"));
    line.seriesFile = parser.value(QStringLiteral("series-file"));
    line.single = parser.isSet(QStringLiteral("single"));
    line.wait = !parser.isSet(QStringLiteral("no-wait"));
    const int sources =
        int(!line.dataset.isEmpty()) + int(!line.series.isEmpty()) + int(!line.seriesFile.isEmpty());
    if (sources > 1)
        return usage(Text::tr("Only one of --dataset, --series and --series-file can be given."));
    const auto limit = number(parser, QStringLiteral("limit"), 1);
    if (!limit)
        return usage(limit.error());
    line.limit = *limit;
    if (parser.isSet(QStringLiteral("conf"))) {
        const auto conf = readConf(parser.value(QStringLiteral("conf")));
        if (!conf)
            return usage(conf.error());
        line.conf = *conf;
    }
    return {};
}

tl::expected<void, QString> readReading(CommandLine &line, const QCommandLineParser &parser)
{
    line.state = parser.value(QStringLiteral("state"));
    if (!line.state.isEmpty() && !jobStateFromName(line.state)) {
        QStringList known;
        for (const JobState state : allJobStates)
            known.append(toName(state));
        return usage(Text::tr("There is no state \"%1\". The states are: %2.")
                         .arg(line.state, known.join(QLatin1String(", "))));
    }
    line.search = parser.value(QStringLiteral("search"));
    line.task = parser.value(QStringLiteral("task"));
    line.follow = parser.isSet(QStringLiteral("follow"));
    line.json = parser.isSet(QStringLiteral("json"));
    line.confirmed = parser.isSet(QStringLiteral("yes"));
    line.reason = parser.value(QStringLiteral("reason")).trimmed();
    if (line.verb == Verb::Reject && line.reason.isEmpty())
        return usage(Text::tr("reject needs --reason TEXT: the partner reads it."));
    if (line.reason.toUtf8().size() > longestReason)
        return usage(Text::tr("The text of --reason is too long."));
    const auto tryNumber = number(parser, QStringLiteral("try"), 1);
    if (!tryNumber)
        return usage(tryNumber.error());
    line.tryNumber = tryNumber->value_or(0);
    return {};
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const OptionRule &rule : optionRules()) {
        const QString name = QLatin1String(rule.name);
        parser.addOption(rule.value ? QCommandLineOption(name, QString(), QLatin1String(rule.value))
                                    : QCommandLineOption(name));
    }
    if (!parser.parse(arguments))
        return usage(parser.errorText());

    CommandLine line;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        line.verb = parser.isSet(QStringLiteral("help")) ? Verb::Help : Verb::Version;
        return line;
    }
    QStringList words = parser.positionalArguments();
    if (!words.isEmpty()) {
        const auto verb = verbs().constFind(words.first());
        if (verb == verbs().constEnd())
            return usage(Text::tr("There is no command \"%1\".").arg(words.first()));
        line.verb = *verb;
        words.removeFirst();
    } else if (parser.isSet(QStringLiteral("headless"))) {
        line.verb = Verb::Headless;
    }
    for (const OptionRule &rule : optionRules()) {
        if (parser.isSet(QLatin1String(rule.name)) && !rule.verbs.isEmpty() &&
            !rule.verbs.contains(line.verb))
            return usage(Text::tr("--%1 does not belong to this command.").arg(QLatin1String(rule.name)));
    }
    for (const auto read : {readConnection, readStore, readServer, readRun, readReading}) {
        if (const auto done = read(line, parser); !done)
            return usage(done.error());
    }
    if (const auto target = readTarget(line, words); !target)
        return usage(target.error());
    return line;
}

QString helpText()
{
    return Text::tr(
        "Workflow Desk starts, watches and aborts medical-imaging workflows on Apache Airflow.\n"
        "\n"
        "  workflow-desk [OPTIONS]                 open the window\n"
        "  workflow-desk --headless [--health-port N]\n"
        "                                          work without a window until the system ends the program\n"
        "  workflow-desk setup --instance NAME --user NAME --user-password-fd N\n"
        "      [--airflow URL --username NAME --password-fd N]\n"
        "                                          name a new profile's instance, make its first "
        "administrator,\n"
        "                                          and keep which Airflow it uses\n"
        "  workflow-desk run DAG [--dataset DATASET | --series UID ... | --series-file FILE] [--name NAME]\n"
        "      [--conf JSON | --conf @FILE] [--single] [--limit N] [--no-wait] [--json]\n"
        "                                          start a workflow, and wait for its end\n"
        "  workflow-desk list [--state STATE] [--search TEXT] [--json]\n"
        "  workflow-desk show ID [--json]          a workflow with its jobs, or a job\n"
        "  workflow-desk logs ID [--task TASK] [--try N] [--follow]\n"
        "                                          a task's log; the failed task's, else the last one's\n"
        "  workflow-desk abort ID ... [--yes]\n"
        "  workflow-desk restart ID ... [--yes] [--no-wait]\n"
        "  workflow-desk delete ID ... [--yes]\n"
        "  workflow-desk requests [--json]         partners' workflows that wait for a decision here\n"
        "  workflow-desk confirm ID ... [--yes] [--json]\n"
        "  workflow-desk reject ID ... --reason TEXT [--yes] [--json]\n"
        "                                          let partners' jobs start here, or refuse them\n"
        "  workflow-desk export FILE               write the whole profile, without passwords\n"
        "  workflow-desk import FILE [--yes]       put such a file in the place of the profile\n"
        "\n"
        "An ID is a workflow's id (six characters) or a job's number.\n"
        "\n"
        "Options:\n"
        "  --profile DIR               where everything is kept; without it, the user's data folder\n"
        "  --airflow-environment VENV  Python environment with the Airflow to run; remembered\n"
        "  --dags DIR                  a further folder with DAG files for that Airflow; may be repeated\n"
        "  --airflow URL --username NAME [--password-fd N]\n"
        "                              another Airflow for this call; the password is read from descriptor "
        "N,\n"
        "                              or comes from the keychain\n"
        "  --password-fd N             without --airflow: the password of the saved connection, for this "
        "call\n"
        "  --user NAME [--user-password-fd N]\n"
        "                              who works, in a profile with accounts; the password is read from "
        "descriptor\n"
        "                              N, or asked for\n"
        "  --store file | --store postgresql://USER@HOST:PORT/DATABASE [--store-password-fd N]\n"
        "                              where the profile's records are kept from now on; the password is "
        "read "
        "from\n"
        "                              descriptor N and goes to the keychain\n"
        "  --vault-fd N                passwords are in the profile's vault instead of the keychain; its "
        "passphrase\n"
        "                              is read from descriptor N, or is the service's credential\n"
        "                              vault-passphrase\n"
        "  --health-port N             answer GET /health on this port of the loopback address\n"
        "  --first-run                 with the window of a new profile: run collect-metadata on the sample "
        "images\n"
        "  --help, --version\n"
        "\n"
        "run ends with 0 only if every job finished; 1: a job failed or was aborted; 2: the command is not\n"
        "understood; 3: it could not be carried out.");
}

} // namespace desk
