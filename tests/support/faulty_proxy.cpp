// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/faulty_proxy.h"

#include "tests/support/http_bytes.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTimer>
#include <memory>

namespace
{

constexpr auto httpDate = "ddd, dd MMM yyyy hh:mm:ss 'GMT'";

// Every time of ISO 8601 in a text, also in an address, moved by so much; zone and fraction stay.
QByteArray moved(const QByteArray &text, std::chrono::seconds by)
{
    static const QRegularExpression time(
        QStringLiteral("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)(:|%3A)(\\d\\d)(?:\\3)(\\d\\d)"));
    const QString before = QString::fromUtf8(text);
    QString after;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = time.globalMatch(before);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QTime clock(match.captured(2).toInt(), match.captured(4).toInt(), match.captured(5).toInt());
        const QDateTime moment(QDate::fromString(match.captured(1), Qt::ISODate), clock, Qt::UTC);
        const QString colon = match.captured(3);
        after += QStringView(before).mid(end, match.capturedStart() - end);
        after += moment.addSecs(by.count())
                     .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"))
                     .replace(QLatin1Char(':'), colon);
        end = match.capturedEnd();
    }
    return (after + before.mid(end)).toUtf8();
}

QByteArray movedHttpDate(const QByteArray &text, std::chrono::seconds by)
{
    const QString format = QString::fromLatin1(httpDate);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), format);
    date.setTimeSpec(Qt::UTC);
    return QLocale::c().toString(date.addSecs(by.count()), format).toLatin1();
}

} // namespace

FaultyProxy::FaultyProxy(const QUrl &server, QObject *parent)
    : QTcpServer(parent)
    , m_server(server)
{
    m_clock.start();
    if (!listen(QHostAddress::LocalHost))
        qFatal("No free port");
    m_port = serverPort();
}

QUrl FaultyProxy::url() const
{
    QUrl url = m_server;
    url.setPort(m_port);
    return url;
}

void FaultyProxy::release()
{
    const QVector<std::function<void()>> held = std::exchange(m_held, {});
    for (const std::function<void()> &goOn : held)
        goOn();
}

void FaultyProxy::refuse(bool refused)
{
    if (!refused) {
        if (!listen(QHostAddress::LocalHost, m_port))
            qFatal("The port was taken");
        return;
    }
    close();
    dropAll();
}

void FaultyProxy::setDeaf(bool deaf)
{
    m_isDeaf = deaf;
    // What was said to it meanwhile was never heard.
    if (!deaf)
        dropAll();
}

void FaultyProxy::setTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
    dropAll();
}

void FaultyProxy::dropAll()
{
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

int FaultyProxy::countOf(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(), [&bytes](const Seen &seen) {
        return seen.request.target.contains(bytes) || seen.request.body.contains(bytes);
    }));
}

void FaultyProxy::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = nullptr;
    if (m_tls.isNull() || m_isDeaf) {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    } else {
        auto *encrypted = new QSslSocket(this);
        encrypted->setSocketDescriptor(descriptor);
        encrypted->setSslConfiguration(m_tls);
        encrypted->startServerEncryption();
        socket = encrypted;
    }
    m_buffers.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
}

void FaultyProxy::read(QTcpSocket *socket)
{
    if (m_isDeaf)
        return;
    m_buffers[socket] += socket->readAll();
    while (std::optional<ScriptedRequest> request = takeRequest(m_buffers[socket]))
        handle(socket, *request);
}

void FaultyProxy::handle(QTcpSocket *socket, const ScriptedRequest &request)
{
    const ProxyFault fault = m_rule ? m_rule(request) : ProxyFault();
    m_seen.append({request, fault.kind, m_clock.elapsed()});
    if (fault.kind == ProxyFault::Kind::Hold && !fault.reached) {
        const QPointer<QTcpSocket> guarded(socket);
        m_held.append([this, guarded, request] { passOn(guarded, request, {}); });
    } else if (fault.kind == ProxyFault::Kind::Delay && !fault.reached) {
        const QPointer<QTcpSocket> guarded(socket);
        QTimer::singleShot(fault.delay, this, [this, guarded, request] { passOn(guarded, request, {}); });
    } else if (fault.kind == ProxyFault::Kind::None || fault.reached) {
        passOn(socket, request, fault);
    } else {
        apply(socket, fault, {});
    }
}

// Whoever asked may be gone meanwhile: a request that is on its way arrives all the same.
void FaultyProxy::passOn(QTcpSocket *socket, const ScriptedRequest &request, const ProxyFault &fault)
{
    QByteArray bytes = request.method + ' ' + moved(request.target, -m_shift) + " HTTP/1.1\r\n";
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header) {
        // Only what is not packed can be read here.
        if (header.key() != "connection" && header.key() != "accept-encoding" &&
            header.key() != "content-length")
            bytes += header.key() + ": " + header.value() + "\r\n";
    }
    const QByteArray body = moved(request.body, -m_shift);
    bytes += "connection: close\r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;

    // What the server behind it presents is not this proxy's to judge.
    auto *server = new QSslSocket(this);
    server->setPeerVerifyMode(QSslSocket::VerifyNone);
    const bool isTls = m_server.scheme() == QLatin1String("https");
    const QPointer<QTcpSocket> guarded(socket);
    const auto answered = std::make_shared<QByteArray>();
    if (isTls)
        connect(server, &QSslSocket::encrypted, server, [server, bytes] { server->write(bytes); });
    else
        connect(server, &QTcpSocket::connected, server, [server, bytes] { server->write(bytes); });
    connect(server, &QTcpSocket::readyRead, server, [server, answered] { *answered += server->readAll(); });
    const auto end = [this, server, guarded, answered, fault] {
        if (!server->disconnect())
            return;
        server->deleteLater();
        *answered += server->readAll();
        std::optional<ScriptedAnswer> answer = readAnswer(*answered);
        if (!answer) // there is no server, or it ended in between
            answer = ScriptedAnswer::broken(ScriptedAnswer::Fault::Reset);
        apply(guarded, fault, *answer);
    };
    connect(server, &QTcpSocket::disconnected, this, end);
    connect(server, &QTcpSocket::errorOccurred, this, end);
    const auto port = static_cast<quint16>(m_server.port());
    if (isTls)
        server->connectToHostEncrypted(m_server.host(), port);
    else
        server->connectToHost(m_server.host(), port);
}

void FaultyProxy::apply(QTcpSocket *socket, const ProxyFault &fault, const ScriptedAnswer &answer)
{
    const QPointer<QTcpSocket> guarded(socket);
    switch (fault.kind) {
    case ProxyFault::Kind::Hold:
        m_held.append([this, guarded, answer] { apply(guarded, {}, answer); });
        return;
    case ProxyFault::Kind::Hang:
        return;
    case ProxyFault::Kind::Reset:
        if (socket)
            ScriptedAnswer::broken(ScriptedAnswer::Fault::Reset).sendTo(socket);
        return;
    case ProxyFault::Kind::Answer:
        if (socket)
            fault.answer.sendTo(socket);
        return;
    case ProxyFault::Kind::Delay:
        QTimer::singleShot(fault.delay, this, [this, guarded, answer] { apply(guarded, {}, answer); });
        return;
    case ProxyFault::Kind::Tear:
        if (socket)
            answer.tearOn(socket);
        return;
    case ProxyFault::Kind::Cut:
    case ProxyFault::Kind::None:
        break;
    }
    if (!socket)
        return;
    ScriptedAnswer shown = answer;
    shown.body = moved(answer.body, m_shift);
    for (auto &[name, value] : shown.headers) {
        if (name == "date")
            value = movedHttpDate(value, m_shift);
    }
    if (fault.kind == ProxyFault::Kind::Cut)
        shown.body.truncate(shown.body.size() / 2);
    shown.sendTo(socket);
}
