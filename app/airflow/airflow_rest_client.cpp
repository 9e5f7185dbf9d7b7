// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/airflow_rest_client.h"

#include "app/airflow/airflow_json.h"
#include "app/airflow/api_failure.h"
#include "app/airflow/dag_forms.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSet>

namespace desk
{

namespace
{

// A list longer than this is a server that counts wrongly.
constexpr int mostPages = 1000;

// Whether an answer to the probe of one dialect leaves room for the other one.
bool isOtherDialect(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound ||
           (error.kind == ApiError::Kind::UnexpectedContent && error.httpStatus > 0 &&
               error.httpStatus / 100 != 3) ||
           error.httpStatus == 405;
}

} // namespace

AirflowRestClient::AirflowRestClient(
    const AirflowConnection &connection, PasswordSource password, RetryPolicy retry, QObject *parent)
    : AirflowClient(parent)
    , m_transport(connection, std::move(retry))
    , m_session(m_transport, connection.username, std::move(password))
{
}

AirflowRestClient::~AirflowRestClient()
{
    // All members are still there for the coroutines that end here.
    m_session.cancelAll();
    m_transport.cancelAll();
}

Task<QString> AirflowRestClient::version()
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadVersion, dialect.error()));
    if (!m_version.isEmpty())
        co_return std::exchange(m_version, {});
    Result<QString> version = co_await versionOf(*dialect);
    co_return version;
}

Task<AirflowHealth> AirflowRestClient::health()
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadHealth, dialect.error()));
    Result<QJsonObject> health = co_await object((*dialect)->health());
    if (!health)
        co_return tl::unexpected<ApiError>(health.error());
    co_return readHealth(*health);
}

Task<QVector<Dag>> AirflowRestClient::dags()
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ListDags, dialect.error()));
    const Dialect *const found = *dialect;
    Pages pages = [found](int offset) { return found->dags(offset, Dialect::pageSize); };
    Result<Listing> listing = co_await list(std::move(pages), QStringLiteral("dags"), 0);
    if (!listing)
        co_return tl::unexpected<ApiError>(listing.error());
    QVector<Dag> dags;
    QSet<QString> ids;
    for (const QJsonObject &item : std::as_const(listing->items)) {
        const Dag dag = readDag(item);
        if (!ids.contains(dag.id))
            dags << dag;
        ids.insert(dag.id);
    }
    Result<QVector<ImportError>> errors = co_await importErrors();
    // A user may be allowed to see the DAGs and not their errors.
    if (errors)
        markImportErrors(dags, *errors);
    else if (errors.error().kind != ApiError::Kind::SignIn)
        co_return tl::unexpected<ApiError>(errors.error());
    co_return dags;
}

Task<DagDetails> AirflowRestClient::dagDetails(QString dagId)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadDag, dialect.error()));
    const HttpRequest request = (*dialect)->dagDetails(dagId);
    Result<HttpReply> reply = co_await answer(request);
    if (!reply)
        co_return tl::unexpected<ApiError>(reply.error());
    const Result<QJsonObject> object = objectOf(request, *reply);
    if (!object)
        co_return tl::unexpected<ApiError>(object.error());
    DagDetails details;
    details.dag = readDag(*object);
    details.documentation = object->value(QLatin1String("doc_md")).toString();
    readForms(details, object->value(QLatin1String("params")).toObject(), reply->body);
    co_return details;
}

Task<void> AirflowRestClient::setPaused(QString dagId, bool paused)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::PauseDag, dialect.error()));
    Result<QJsonObject> dag = co_await object((*dialect)->setPaused(dagId, paused));
    if (!dag)
        co_return tl::unexpected<ApiError>(dag.error());
    co_return Result<void>{};
}

Task<QVector<ImportError>> AirflowRestClient::importErrors()
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadImportErrors, dialect.error()));
    const Dialect *const found = *dialect;
    Pages pages = [found](int offset) { return found->importErrors(offset); };
    Result<Listing> listing = co_await list(std::move(pages), QStringLiteral("import_errors"), 0);
    if (!listing)
        co_return tl::unexpected<ApiError>(listing.error());
    QVector<ImportError> errors;
    for (const QJsonObject &item : std::as_const(listing->items))
        errors << readImportError(item);
    co_return errors;
}

Task<DagGraph> AirflowRestClient::graph(QString dagId)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadGraph, dialect.error()));
    Result<QJsonObject> tasks = co_await object((*dialect)->graph(dagId));
    if (!tasks)
        co_return tl::unexpected<ApiError>(tasks.error());
    co_return readGraph(*tasks);
}

QUrl AirflowRestClient::pageOf(const QString &dagId, const QString &runId) const
{
    const Dialect &dialect = m_lastDialect ? *m_lastDialect : Dialect::v2();
    const HttpRequest page = dialect.page(dagId, runId);
    return m_transport.url(page.path, page.query);
}

// The dialect that was found, or the outcome of the one probe under way.
Task<const Dialect *> AirflowRestClient::dialect()
{
    if (m_dialect)
        co_return m_dialect;
    std::shared_ptr<Probe> waited = m_probe;
    if (!waited) {
        waited = std::make_shared<Probe>();
        m_probe = waited;
        probe(waited);
    }
    co_await waited->completion.wait();
    // A copy: what co_return names is moved from, and others wait for the same outcome.
    Result<const Dialect *> outcome = waited->result;
    co_return outcome;
}

QCoro::Task<> AirflowRestClient::probe(std::shared_ptr<Probe> probe)
{
    const QPointer<AirflowRestClient> self(this);
    const Dialect *found = &Dialect::v2();
    Result<QString> version = co_await versionOf(found);
    if (!version && isOtherDialect(version.error()) && self) {
        const ApiError modern = version.error();
        found = &Dialect::v1();
        version = co_await versionOf(found);
        // Neither is there: this is no Airflow, or a wrong path prefix.
        if (!version && isOtherDialect(version.error())) {
            ApiError error = modern;
            error.kind = ApiError::Kind::UnexpectedContent;
            version = tl::unexpected<ApiError>(error);
        }
    }
    if (self) {
        m_probe.reset();
        if (version) {
            m_version = *version;
            adopt(found);
        }
    }
    if (version)
        probe->result = found;
    else
        probe->result = tl::unexpected<ApiError>(version.error());
    probe->completion.complete();
}

Task<QString> AirflowRestClient::versionOf(const Dialect *dialect)
{
    const HttpRequest request = dialect->version();
    Result<QJsonObject> answered = co_await object(request);
    if (!answered)
        co_return tl::unexpected<ApiError>(answered.error());
    const QString version = answered->value(QLatin1String("version")).toString();
    if (version.isEmpty())
        co_return tl::unexpected<ApiError>(failed(request, ApiError::Kind::UnexpectedContent));
    co_return version;
}

void AirflowRestClient::adopt(const Dialect *dialect)
{
    m_dialect = dialect;
    m_session.setScheme(dialect->usesToken() ? AirflowSession::Scheme::Token : AirflowSession::Scheme::Basic);
    // Another Airflow took this one's place: what still comes for the old one is stale.
    if (std::exchange(m_lastDialect, dialect) != dialect)
        m_transport.dropUnderWay();
}

// A successful answer that is the API's; everything else is an error.
Task<HttpReply> AirflowRestClient::answer(HttpRequest request)
{
    const QPointer<AirflowRestClient> self(this);
    if (request.target.isEmpty())
        request.target = m_transport.target();
    Result<HttpReply> reply = co_await m_session.send(request);
    if (!reply) {
        if (isUnreachable(reply.error()))
            m_dialect = nullptr;
        co_return reply;
    }
    if (!reply->isSuccess() || (reply->isHtml() && reply->status != 204)) {
        const ApiError error = failureOf(request, *reply);
        // The other dialect's server may have taken its place under this address.
        if (error.kind == ApiError::Kind::UnexpectedContent || reply->body.contains("has been removed"))
            m_dialect = nullptr;
        co_return tl::unexpected<ApiError>(error);
    }
    m_clockDifference = reply->clockDifference.value_or(m_clockDifference);
    Q_EMIT contacted();
    if (!self)
        co_return tl::unexpected<ApiError>(failed(request, ApiError::Kind::Cancelled));
    co_return reply;
}

Task<QJsonObject> AirflowRestClient::object(HttpRequest request)
{
    if (request.target.isEmpty())
        request.target = m_transport.target();
    const Result<HttpReply> reply = co_await answer(request);
    if (!reply)
        co_return tl::unexpected<ApiError>(reply.error());
    Result<QJsonObject> object = objectOf(request, *reply);
    co_return object;
}

// Pages overlap where entries may leave the list meanwhile, so that those that move up are not passed over.
Task<AirflowRestClient::Listing> AirflowRestClient::list(
    Pages pages, QString key, int overlap, qsizetype most)
{
    Listing listing;
    int offset = 0;
    for (int page = 0; page < mostPages; ++page) {
        HttpRequest request = pages(offset);
        if (request.target.isEmpty())
            request.target = m_transport.target();
        Result<HttpReply> reply = co_await answer(request);
        if (!reply)
            co_return tl::unexpected<ApiError>(reply.error());
        const Result<QJsonObject> object = objectOf(request, *reply);
        if (!object)
            co_return tl::unexpected<ApiError>(object.error());
        if (page == 0)
            listing.date = reply->date;
        const QJsonArray items = object->value(key).toArray();
        for (const QJsonValue &item : items)
            listing.items << item.toObject();
        offset += static_cast<int>(items.size());
        // Servers give fewer than asked for: what counts is what they announced.
        const int total = object->value(QLatin1String("total_entries")).toInt(-1);
        if (items.isEmpty() || (total >= 0 && offset >= total))
            break;
        if (listing.items.size() >= most) {
            listing.whole = false;
            break;
        }
        offset -= qMin(overlap, static_cast<int>(items.size()) / 2);
    }
    co_return listing;
}

} // namespace desk
