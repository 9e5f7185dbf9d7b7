// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_server.h"

#include "app/federation/peer_listener.h"
#include "app/federation/request_gate.h"
#include "app/federation/token_table.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QPointer>

namespace desk
{

namespace
{

Q_LOGGING_CATEGORY(federation, "desk.federation")

const char *wordOf(PeerRefusal::Cause cause)
{
    switch (cause) {
    case PeerRefusal::Cause::Token:
        return "without a valid token";
    case PeerRefusal::Cause::Name:
        return "under another name than its token's";
    case PeerRefusal::Cause::Rate:
        return "too often";
    case PeerRefusal::Cause::Size:
        return "too large";
    case PeerRefusal::Cause::Content:
        return "not understood";
    case PeerRefusal::Cause::ForeignJob:
        return "for a job or workflow that is none of the partner's";
    case PeerRefusal::Cause::Connections:
        return "over too many connections";
    }
    return "";
}

} // namespace

/// Receives what the server's thread puts into the mailbox, and calls the handler.
class PeerServer::Private final : public QObject
{
public:
    Private(PeerServer &server, PeerRequests &requests, const Clock &clock)
        : m_server(server)
        , m_requests(requests)
        , m_clock(clock)
        , m_mailbox([this] { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); })
    {
    }

    Result<void> start(const PeerServerSetup &setup)
    {
        m_listener.reset();
        auto listener = std::make_shared<PeerListener>(setup.limits, m_tokens, m_clock, m_mailbox);
        if (const Result<void> opened = listener->open(setup); !opened)
            return opened;
        m_listener = std::move(listener);
        return {};
    }
    void stop()
    {
        m_listener.reset();
        m_mailbox.takeAll();
    }
    const std::shared_ptr<PeerListener> &listener() const { return m_listener; }
    TokenTable &tokens() { return m_tokens; }

protected:
    void customEvent(QEvent * /*rung*/) override
    {
        const std::weak_ptr<PeerListener> listener = m_listener;
        const QPointer<Private> self(this);
        for (PeerMailbox::Letter &letter : m_mailbox.takeAll()) {
            if (!self || listener.expired())
                return;
            if (letter.refusal)
                tell(*letter.refusal);
            else if (letter.asked)
                serve(listener, self, letter.call, std::move(*letter.asked));
        }
    }

private:
    void tell(const PeerRefusal &refusal)
    {
        qCWarning(federation, "A request from %s (%s) was refused: %s", qUtf8Printable(refusal.address),
            refusal.partner.isEmpty() ? "unknown" : qUtf8Printable(refusal.partner), wordOf(refusal.cause));
        Q_EMIT m_server.refused(refusal);
    }

    static QCoro::Task<> serve(
        std::weak_ptr<PeerListener> listener, QPointer<Private> self, quint64 number, PeerCall call)
    {
        PeerRequests &requests = self->m_requests;
        PeerAnswerMaker maker;
        if (call.kind == PeerCall::Kind::Sync) {
            Result<SyncAnswer> outcome = co_await requests.sync(call.partner, call.sync);
            maker = [outcome = std::move(outcome)] { return answerSync(outcome); };
        } else if (call.kind == PeerCall::Kind::Report) {
            Result<PeerJobAnswer> outcome = co_await report(self, call);
            maker = [outcome = std::move(outcome), report = call.report] {
                return answerReport(report, outcome);
            };
        } else if (call.kind == PeerCall::Kind::Job) {
            Result<PeerJobAnswer> outcome = co_await requests.job(call.partner, call.jobId);
            maker = [outcome = std::move(outcome)] { return answerJob(outcome); };
        } else if (call.kind == PeerCall::Kind::Jobs) {
            Result<QVector<PeerJobAnswer>> outcome = co_await requests.jobs(call.partner, call.jobs);
            maker = [outcome = std::move(outcome)] { return answerJobs(outcome); };
        } else if (call.kind == PeerCall::Kind::RemoveJob) {
            const Result<void> outcome = co_await requests.removeJob(call.partner, call.jobId);
            maker = [outcome] { return answerRemoval(outcome); };
        } else {
            Result<PeerWorkflow> outcome = co_await requests.restart(call.partner, call.workflowId);
            maker = [outcome = std::move(outcome)] { return answerRestart(outcome); };
        }
        // Meanwhile the server may have been stopped: the caller gets no answer then.
        if (const std::shared_ptr<PeerListener> open = listener.lock())
            open->answer(number, std::move(maker));
    }

    /// A report that names no job of ours by its number needs no handler to be nobody's.
    static Task<PeerJobAnswer> report(QPointer<Private> self, PeerCall call)
    {
        if (call.report.jobId > 0) {
            Result<PeerJobAnswer> outcome = co_await self->m_requests.report(call.partner, call.report);
            co_return outcome;
        }
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.operation = Operation::ReportJob;
        co_return tl::unexpected<ApiError>(error);
    }

    PeerServer &m_server;
    PeerRequests &m_requests;
    const Clock &m_clock;
    TokenTable m_tokens;
    PeerMailbox m_mailbox;
    std::shared_ptr<PeerListener> m_listener;
};

PeerServer::PeerServer(PeerRequests &requests, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, requests, clock))
{
    qRegisterMetaType<PeerRefusal>();
}

PeerServer::~PeerServer() = default;

Result<void> PeerServer::start(PeerServerSetup setup)
{
    return d->start(setup);
}

void PeerServer::stop()
{
    d->stop();
}

bool PeerServer::isRunning() const
{
    return d->listener() != nullptr;
}

quint16 PeerServer::port() const
{
    return d->listener() ? d->listener()->port() : quint16(0);
}

void PeerServer::setAccess(QVector<PeerAccess> access)
{
    d->tokens().set(std::move(access));
}

Result<void> PeerServer::setCertificate(QByteArray certificatePem, SecretBytes keyPem)
{
    return d->listener() ? d->listener()->setCertificate(certificatePem, keyPem) : Result<void>();
}

} // namespace desk
