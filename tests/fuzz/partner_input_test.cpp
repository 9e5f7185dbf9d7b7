// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Whatever a partner sends, reading it ends with a value or an error; and what was read can be written. The
/// seed is printed: DESK_FUZZ_SEED repeats a run, DESK_FUZZ_ROUNDS makes it longer.
#include "app/federation/partner_definition.h"
#include "app/federation/peer_call.h"
#include "app/federation/peer_codec.h"
#include "app/federation/task_description.h"
#include "app/federation/wire_text.h"
#include "app/security/fernet.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace desk;

namespace
{

constexpr int standardRounds = 20'000;

const QByteArrayList seeds{
    R"({"incoming_jobs":[{"id":41,"status":"queued","dag_id":"a","conf_data":{"workflow_form":{"workflow_id":"Zq81bT"}},
        "time_created":"2026-03-02T10:15:00+00:00"}],"incoming_workflows":[{"workflow_id":"Zq81bT","federated":false,
        "involved_kaapana_instances":"{a,b}"}],"update_remote_instance_payload":{"instance_name":"a","allowed_dags":{"x":{}},
        "allowed_datasets":[{"name":"l","identifiers":["c"]}]},"workflow_desk":{"protocol":1,"version":"1","abort":[1],"delete":[2]}})",
    R"({"job_id":41,"run_id":"r","status":"running","description":"{'a': {'state': None}}","workflow_desk":{"rejected":"x"}})",
    R"({"instance_name":"b","allowed_dags":{"a":{"ui_forms":{}}},"allowed_datasets":[],"automatic_update":true})",
    R"([{"id":7,"status":"failed","kaapana_instance":{"token":""}},{"id":"8"}])",
    R"({"workflow_id":"Zq81bT","workflow_status":"scheduled"})",
    R"({"instance_name":"b","host":"h.example","port":"443","token":"9a1c7b52-6f3e-4d2a-9b1c-0123456789ab","fernet_key":"deactivated","ssl_check":true,})",
    "{'get-input': {'state': 'success', 'duration': '3.5', 'more': [1, ('x',)]}}",
    R"({a,"b,c",d})",
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==",
    "2026-03-02T10:15:00.123456+00:00",
};

/// Changes bytes, cuts, repeats and mixes.
class Mutation final
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    {
    }
    QByteArray next()
    {
        QByteArray text = pick();
        for (int times = m_random.bounded(1, 8); times > 0; --times)
            change(text);
        return text;
    }
    quint32 number() { return m_random.generate(); }

private:
    const QByteArray &pick() { return seeds.at(m_random.bounded(int(seeds.size()))); }
    int place(const QByteArray &text) { return m_random.bounded(int(text.size()) + 1); }
    void change(QByteArray &text)
    {
        static const QByteArrayList words{"null", "-1", "1e999", "9223372036854775808", "\"", "\\", "{", "}",
            "[", "]", ",", ":", "'", "\\u0000", "\\ud800", "true", "\xC3", "\xE2\x80\x9C", "&amp;", "None",
            "0001-01-01T00:00:00Z"};
        const int at = place(text);
        switch (m_random.bounded(7)) {
        case 0:
            if (at < text.size())
                text[at] = char(m_random.bounded(256));
            break;
        case 1:
            text.truncate(at);
            break;
        case 2:
            text.insert(at, words.at(m_random.bounded(int(words.size()))));
            break;
        case 3:
            text.remove(at, m_random.bounded(20));
            break;
        case 4:
            text.insert(at, text.mid(place(text), m_random.bounded(60)));
            break;
        case 5:
            text.insert(at, pick().left(m_random.bounded(200)));
            break;
        default:
            text.insert(at, words.at(m_random.bounded(int(words.size()))).repeated(m_random.bounded(600)));
        }
        text.truncate(100'000);
    }

    QRandomGenerator m_random;
};

/// Everything that reads what others wrote. False: what was read could not be read again once written.
bool readsAll(const QByteArray &bytes, const Fernet &fernet)
{
    bool good = true;
    if (const auto reply = decodeSyncReply(bytes))
        good = good && reply->offers.size() + reply->strays.size() <= bytes.size();
    if (const auto advert = decodeAdvert(bytes)) {
        if (const auto written = encodeAdvert(*advert))
            good = good && decodeAdvert(*written)->datasets == advert->datasets;
    }
    if (const auto report = decodeReport(bytes)) {
        if (const auto written = encodeReport(*report))
            good = good && decodeReport(*written)->state == report->state;
    }
    if (const auto job = decodeJob(bytes)) {
        PeerJobAnswer answer;
        answer.job = *job;
        good = good && decodeJob(encodeJobAnswer(answer))->id == job->id;
    }
    decodeJobs(bytes);
    decodeInstance(bytes);
    decodeRestart(bytes);
    if (const auto workflow = decodeWorkflow(bytes))
        good = good &&
               decodeWorkflow(encodeWorkflow(*workflow))->involvedInstances == workflow->involvedInstances;
    causeOfRefusal(bytes);
    if (const auto read = readDefinition(SecretBytes(bytes)))
        good = good && readDefinition(writeDefinition(read->definition)).has_value();
    const QString text = QString::fromUtf8(bytes);
    if (const auto tasks = readTasks(text)) {
        const QString written = describeTasks(*tasks);
        good = good && written.toUtf8().size() <= longestDescription && readTasks(written).has_value();
    }
    good = good && fittingDescription(text).toUtf8().size() <= longestDescription;
    if (const auto items = readTextArray(text))
        good = good && readTextArray(writeTextArray(*items)) == items;
    shownText(text);
    readWireTime(text);
    if (const auto plain = fernet.decrypt(bytes))
        good = good && plain->view() == QByteArrayView("hello");
    for (const char *method : {"PUT", "GET", "DELETE"}) {
        for (const char *path : {"sync-client-remote", "job", "jobs", "workflow"}) {
            const auto call = readCall({QStringLiteral("b"), method,
                QByteArray("/kaapana-backend/remote/") + path + '?' + bytes.left(300), bytes});
            if (const auto *read = std::get_if<PeerCall>(&call))
                good = good && read->partner == QLatin1String("b");
        }
    }
    return good;
}

} // namespace

class PartnerInputTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhateverComes()
    {
        const int rounds = qEnvironmentVariable("DESK_FUZZ_ROUNDS", QString::number(standardRounds)).toInt();
        const quint32 seed =
            qEnvironmentVariable("DESK_FUZZ_SEED", QString::number(QRandomGenerator::system()->generate()))
                .toUInt();
        qInfo("seed %u, %d rounds", seed, rounds);
        const auto fernet =
            Fernet::withKey(SecretBytes(QByteArray("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=")));
        QVERIFY(fernet);
        for (const QByteArray &text : seeds)
            QVERIFY2(readsAll(text, *fernet), text);
        Mutation mutation(seed);
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutation.next();
            timer.start();
            QVERIFY2(readsAll(bytes, *fernet), bytes.toHex());
            slowest = qMax(slowest, timer.elapsed());
        }
        qInfo("slowest input: %lld ms", slowest);
        QVERIFY2(slowest < 2000, qPrintable(QString::number(slowest)));
    }
};

QTEST_GUILESS_MAIN(PartnerInputTest)
#include "partner_input_test.moc"
