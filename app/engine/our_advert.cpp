// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/our_advert.h"

#include "app/federation/wire_text.h"

#include <QJsonArray>

namespace desk
{

namespace
{

constexpr qint64 dagLifetime = 300; // s
constexpr int pageSize = 5000;
constexpr QLatin1String formsKey("ui_forms");
constexpr QLatin1String dataKey("data_form");
constexpr QLatin1String parametersKey("parameters");
constexpr QLatin1String externalKey("external_schemas");

ApiError cancelled()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::SyncPartner;
    return error;
}

} // namespace

QJsonObject dagMetadata(const DagDetails &details)
{
    QJsonObject forms;
    for (const DagForm &form : details.forms)
        forms.insert(form.key.isEmpty() ? QString(parametersKey) : form.key, form.schema);
    // Where there is no data_form at all, a Kaapana puts in its own; an empty one means no dataset (section
    // 6).
    if (!details.wantsDataset)
        forms.insert(dataKey, QJsonObject());
    else if (!details.dataSchema.isEmpty())
        forms.insert(dataKey, details.dataSchema);
    if (!details.externalSchemas.isEmpty())
        forms.insert(externalKey, details.externalSchemas);
    return {{QStringLiteral("dag_id"), details.dag.id}, {QStringLiteral("ui_visible"), true},
        {QStringLiteral("description"), details.dag.description},
        {QStringLiteral("tags"), QJsonArray::fromStringList(details.dag.tags)}, {formsKey, forms}};
}

DagDetails dagFromMetadata(const QString &dagId, const QJsonObject &metadata)
{
    DagDetails details;
    details.dag.id = dagId;
    details.dag.displayName = dagId;
    details.dag.description = shownText(metadata.value(QLatin1String("description")).toString());
    const QJsonArray tags = metadata.value(QLatin1String("tags")).toArray();
    for (const QJsonValue &tag : tags)
        details.dag.tags.append(tag.toString());
    const QJsonObject forms = shownJson(metadata.value(formsKey)).toObject();
    details.wantsDataset = metadata.contains(formsKey) && !forms.contains(dataKey);
    for (auto form = forms.begin(); form != forms.end(); ++form) {
        if (form.key() == dataKey) {
            details.dataSchema = form.value().toObject();
            details.wantsDataset = !details.dataSchema.isEmpty();
        } else if (form.key() == externalKey) {
            details.externalSchemas = form.value().toString();
        } else if (form.value().isObject()) {
            details.forms.append(
                {form.key() == parametersKey ? QString() : form.key(), form.value().toObject()});
        }
    }
    return details;
}

OurAdvert::OurAdvert(Store &store, IdentifierCipher &cipher, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_cipher(cipher)
    , m_clock(clock)
{
}

Task<Advert> OurAdvert::forPartner(PartnerId partner)
{
    const QPointer<OurAdvert> self(this);
    const auto local = co_await m_store.localPolicy();
    if (!local)
        co_return tl::unexpected(local.error());
    const auto own = co_await m_store.partnerPolicy(partner);
    if (!own)
        co_return tl::unexpected(own.error());
    const auto datasets = co_await m_store.datasets();
    if (!datasets)
        co_return tl::unexpected(datasets.error());
    if (!self)
        co_return tl::unexpected(cancelled());
    const EffectivePolicy policy = effectivePolicy(*local, *own);
    Advert advert;
    advert.instanceName = m_ownName;
    advert.automaticUpdate = local->automaticUpdate;
    advert.automaticExecution = policy.automaticExecution;
    advert.desk = DeskMark{1, QStringLiteral(DESK_VERSION)};
    // What ended is not offered any more.
    if (policy.validUntil.isValid() && m_clock.now() > policy.validUntil) {
        advert.automaticExecution = false;
        co_return advert;
    }
    for (const QString &dag : policy.dags) {
        const auto metadata = co_await metadataOf(dag);
        if (!self)
            co_return tl::unexpected(cancelled());
        // One that our Airflow does not know cannot be run; one of which it does not speak now is still
        // allowed.
        if (metadata)
            advert.dags.insert(dag, *metadata);
        else if (metadata.error().kind != ApiError::Kind::NotFound)
            advert.dags.insert(dag, QJsonObject{{formsKey, QJsonObject()}});
    }
    for (const Dataset &dataset : *datasets) {
        if (!policy.datasets.contains(dataset.name))
            continue;
        const auto ciphertexts = co_await ciphertextsOf(dataset);
        if (!ciphertexts)
            co_return tl::unexpected(ciphertexts.error());
        if (!self)
            co_return tl::unexpected(cancelled());
        advert.datasets.append({dataset.name, QString(), *ciphertexts});
    }
    co_return advert;
}

// What is known is told at once, and read again beside if it is old: no partner waits for an Airflow that is
// slow.
Task<QJsonObject> OurAdvert::metadataOf(QString dagId)
{
    const auto known = m_dags.constFind(dagId);
    if (known == m_dags.constEnd())
        return read(dagId);
    if (known->read.secsTo(m_clock.now()) >= dagLifetime && m_airflow && !m_reading.contains(dagId))
        read(dagId);
    return kept(known->metadata);
}

Task<QJsonObject> OurAdvert::kept(QJsonObject metadata)
{
    co_return metadata;
}

Task<QJsonObject> OurAdvert::read(QString dagId)
{
    const QPointer<OurAdvert> self(this);
    if (!m_airflow)
        co_return tl::unexpected(cancelled());
    m_reading.insert(dagId);
    const auto details = co_await m_airflow->dagDetails(dagId);
    if (!self)
        co_return tl::unexpected(cancelled());
    m_reading.remove(dagId);
    if (!details && details.error().kind == ApiError::Kind::NotFound)
        m_dags.remove(dagId);
    if (!details)
        co_return tl::unexpected(details.error());
    const QJsonObject metadata = dagMetadata(*details);
    m_dags.insert(dagId, {metadata, m_clock.now()});
    co_return metadata;
}

Task<QStringList> OurAdvert::ciphertextsOf(Dataset dataset)
{
    const QPointer<OurAdvert> self(this);
    const auto known = m_datasets.constFind(dataset.name);
    if (known != m_datasets.constEnd() && known->updated == dataset.updated &&
        known->count == dataset.identifierCount) {
        const QStringList kept = known->ciphertexts;
        co_return kept;
    }
    QStringList identifiers;
    while (true) {
        const auto page =
            co_await m_store.identifiers(dataset.name, static_cast<int>(identifiers.size()), pageSize);
        if (!page)
            co_return tl::unexpected(page.error());
        identifiers += *page;
        if (page->size() < pageSize)
            break;
    }
    if (!self)
        co_return tl::unexpected(cancelled());
    const auto ciphertexts = co_await m_cipher.encrypted(identifiers);
    if (!ciphertexts)
        co_return tl::unexpected(ciphertexts.error());
    if (!self)
        co_return tl::unexpected(cancelled());
    m_datasets.insert(dataset.name, {dataset.updated, dataset.identifierCount, *ciphertexts});
    const Result<QStringList> result = *ciphertexts;
    co_return result;
}

} // namespace desk
