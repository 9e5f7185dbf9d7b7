// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/partner_definition.h"

#include "app/federation/peer_codec.h"
#include "app/federation/wire_object.h"
#include "app/federation/wire_text.h"
#include "app/security/fernet.h"
#include "app/security/peer_token.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace desk
{

namespace
{

constexpr qsizetype longestText = 64 * 1024;
constexpr const char *knownFields[] = {
    "instance_name", "host", "port", "token", "fernet_key", "ssl_check", "protocol"};

tl::unexpected<ApiError> invalid(const char *field, const char *detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.operation = Operation::ReadDefinition;
    error.field = QLatin1String(field);
    error.detail = QLatin1String(detail);
    return tl::unexpected<ApiError>(error);
}

void note(QVector<DefinitionNotice> &notices, DefinitionNotice notice)
{
    if (!notices.contains(notice))
        notices << notice;
}

/// Rewrites what mail programs, chats and hands make of JSON: other quotes, a last comma.
class Mender final
{
public:
    explicit Mender(const QString &text)
        : m_text(text)
    {
    }

    QString mended(QVector<DefinitionNotice> &notices)
    {
        QString result;
        for (m_at = 0; m_at < m_text.size();) {
            const QChar character = m_text.at(m_at);
            if (isQuote(character)) {
                if (character != QLatin1Char('"'))
                    note(notices, DefinitionNotice::Quotes);
                result += string(notices);
            } else if (character == QLatin1Char(',') && isLast()) {
                note(notices, DefinitionNotice::TrailingCommas);
                ++m_at;
            } else {
                result += character;
                ++m_at;
            }
        }
        return result;
    }

private:
    // The straight ones, and the left and right ones of English, German and French.
    static QString closing(QChar opening)
    {
        switch (opening.unicode()) {
        case u'"':
        case u'\'':
            return opening;
        case 0x2018: // ' as 6
        case 0x201A: // low 9
        case 0x2019: // ' as 9
            return QString::fromUtf16(u"\u2018\u2019\u201B");
        case 0x201C: // " as 66
        case 0x201D: // " as 99
        case 0x201E: // low 99
            return QString::fromUtf16(u"\u201C\u201D\u201F");
        case 0x00AB: // << and >>
        case 0x00BB:
            return QString::fromUtf16(u"\u00AB\u00BB");
        default:
            return {};
        }
    }
    static bool isQuote(QChar character) { return !closing(character).isEmpty(); }

    QString string(QVector<DefinitionNotice> &notices)
    {
        const QString ends = closing(m_text.at(m_at++));
        QString result(QLatin1Char('"'));
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at++);
            // Where only one of a pair was exchanged, the straight one ends the text as well.
            if (ends.contains(character) ||
                (character == QLatin1Char('"') && ends.front() != QLatin1Char('\''))) {
                if (character != QLatin1Char('"'))
                    note(notices, DefinitionNotice::Quotes);
                return result + QLatin1Char('"');
            }
            if (character == QLatin1Char('"'))
                result += QLatin1Char('\\');
            result += character;
            if (character == QLatin1Char('\\') && m_at < m_text.size())
                result += m_text.at(m_at++);
        }
        return result;
    }

    bool isLast() const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            const QChar next = m_text.at(i);
            if (!next.isSpace() && next != QLatin1Char(','))
                return next == QLatin1Char('}') || next == QLatin1Char(']');
        }
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

std::optional<QJsonObject> objectIn(const QString &text, QVector<DefinitionNotice> &notices)
{
    const auto parsed = [](const QString &candidate) -> std::optional<QJsonObject> {
        const QJsonDocument document = QJsonDocument::fromJson(candidate.toUtf8());
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    };
    if (std::optional<QJsonObject> whole = parsed(text))
        return whole;
    const qsizetype begin = text.indexOf(QLatin1Char('{'));
    const qsizetype end = text.lastIndexOf(QLatin1Char('}'));
    if (begin < 0 || end < begin)
        return std::nullopt;
    const QString object = text.mid(begin, end - begin + 1);
    if (object != text.trimmed())
        note(notices, DefinitionNotice::Surroundings);
    if (std::optional<QJsonObject> inner = parsed(object))
        return inner;
    return parsed(Mender(object).mended(notices));
}

/// Takes the host out of what may be an address; empty if it is no host.
QString hostIn(const QString &text, int &port, QVector<DefinitionNotice> &notices)
{
    static const QRegularExpression name(
        QStringLiteral("^(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]"
                       "*[A-Za-z0-9_])?)*\\.?$"));
    QString host = text.trimmed();
    if (!QHostAddress(host).isNull())
        return host;
    if (host.contains(QLatin1Char('/')) || host.contains(QLatin1Char(':'))) {
        const QUrl url(
            host.contains(QLatin1String("://")) ? host : QStringLiteral("https://") + host, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return {};
        host = url.host();
        port = url.port(port);
        note(notices, DefinitionNotice::HostFromUrl);
        if (!QHostAddress(host).isNull())
            return host;
    }
    return name.match(host).hasMatch() ? host : QString();
}

Result<void> readNames(const WireObject &object, ReadDefinition &read)
{
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1F\\x7F]"));
    PartnerDefinition &definition = read.definition;
    // Kaapana escapes what it stores; the name a partner calls itself has none of those characters.
    definition.instanceName = object.text("instance_name").trimmed();
    if (definition.instanceName.isEmpty())
        return invalid("instance_name", object.has("instance_name") ? "empty" : "missing");
    if (definition.instanceName.size() > longestPeerName)
        return invalid("instance_name", "too long");
    if (definition.instanceName.contains(control) ||
        shownText(definition.instanceName) != definition.instanceName)
        return invalid("instance_name", "characters");
    if (object.has("port")) {
        const std::optional<qint64> port = object.number("port");
        if (!port || *port < 1 || *port > 65535)
            return invalid("port", "range");
        definition.port = int(*port);
    }
    const QString host = object.text("host");
    if (host.trimmed().isEmpty())
        return invalid("host", object.has("host") ? "empty" : "missing");
    int port = definition.port;
    definition.host = hostIn(host, port, read.notices);
    if (definition.host.isEmpty())
        return invalid("host", "characters");
    if (definition.host.size() > longestPeerName)
        return invalid("host", "too long");
    if (!object.has("port"))
        definition.port = port;
    definition.verifiesTls = object.flag("ssl_check", true);
    return {};
}

Result<void> readSecrets(const WireObject &object, PartnerDefinition &definition)
{
    definition.token = SecretBytes::fromText(object.text("token").trimmed());
    if (definition.token.isEmpty())
        return invalid("token", object.has("token") ? "empty" : "missing");
    if (!isPeerToken(definition.token.view()))
        return invalid("token", definition.token.view().size() > peerTokenLength ? "too long" : "characters");
    SecretBytes key = SecretBytes::fromText(object.text("fernet_key").trimmed());
    if (Fernet::isDeactivated(key.view()))
        return {};
    if (!Fernet::withKey(key))
        return invalid("fernet_key", key.view().size() > Fernet::keyLength ? "too long" : "characters");
    definition.fernetKey = std::move(key);
    return {};
}

} // namespace

Result<ReadDefinition> readDefinition(const SecretBytes &text)
{
    if (text.view().trimmed().isEmpty())
        return invalid("definition", "empty");
    if (text.view().size() > longestText)
        return invalid("definition", "too long");
    ReadDefinition read;
    QString characters = QString::fromUtf8(text.view());
    if (characters.startsWith(QChar(QChar::ByteOrderMark)))
        characters.remove(0, 1);
    const std::optional<QJsonObject> members = objectIn(characters, read.notices);
    characters.fill(QLatin1Char(' '));
    if (!members)
        return invalid("definition", "form");
    const WireObject object(*members);
    Result<void> good = readNames(object, read);
    if (good)
        good = readSecrets(object, read.definition);
    if (!good)
        return tl::unexpected<ApiError>(good.error());
    const QStringList keys = members->keys();
    for (const QString &key : keys) {
        const auto isKey = [&key](const char *known) { return key == QLatin1String(known); };
        if (std::none_of(std::begin(knownFields), std::end(knownFields), isKey))
            note(read.notices, DefinitionNotice::UnknownFields);
    }
    return read;
}

SecretBytes writeDefinition(const PartnerDefinition &definition)
{
    const QString key = definition.fernetKey.isEmpty() ? QStringLiteral("deactivated")
                                                       : QString::fromLatin1(definition.fernetKey.view());
    const QJsonObject object{{QLatin1String("instance_name"), definition.instanceName},
        {QLatin1String("host"), definition.host}, {QLatin1String("port"), QString::number(definition.port)},
        {QLatin1String("token"), QString::fromLatin1(definition.token.view())},
        {QLatin1String("fernet_key"), key}, {QLatin1String("ssl_check"), definition.verifiesTls}};
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    SecretBytes secret(text);
    text.fill('\0');
    return secret;
}

} // namespace desk
