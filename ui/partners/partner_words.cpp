// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partner_words.h"

#include "app/backend/error_text.h"
#include "app/backend/partner_check_text.h"
#include "ui/components/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::partner_words
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::PartnerWords)
};

using Phase = PartnerHealth::Phase;

constexpr QLatin1String warningToken("feedback.warning.fg");
constexpr QLatin1String goodToken("feedback.ok.fg");
constexpr QLatin1String plainToken("text_secondary");
constexpr int soonEnds = 30; // days

QString inLines(const QString &heading, const QStringList &names)
{
    return names.isEmpty() ? QString() : heading + QLatin1Char('\n') + names.join(QLatin1Char('\n'));
}

QString both(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1String("\n\n") + second;
}

/// How its certificate is verified.
Fact verification(const Partner &partner)
{
    const QString words = describe(partner.check);
    switch (partner.check) {
    case CertificateCheck::Off:
        return {QStringLiteral("shield-off"), QStringLiteral("danger"), words,
            Text::tr("Whoever answers at this address is believed."), QStringLiteral("error")};
    case CertificateCheck::Pinned:
        return {QStringLiteral("certificate"), plainToken, words,
            Text::tr("SHA-256 %1").arg(QString::fromLatin1(partner.pinnedSha256)), {}};
    case CertificateCheck::CaFile:
        return {QStringLiteral("certificate"), plainToken, words, partner.caFile, {}};
    case CertificateCheck::System:
        break;
    }
    return {QStringLiteral("certificate"), plainToken, words, {}, {}};
}

} // namespace

Fact contact(const Partner &partner, const PartnerHealth &health, const QDateTime &now)
{
    const bool heard = partner.lastContact.isValid();
    const QString when = agoText(partner.lastContact, now);
    QString whole = heard ? fullTime(partner.lastContact) : Text::tr("No exchange has succeeded yet.");
    if (health.phase == Phase::Late || health.phase == Phase::Lost) {
        const ErrorText error = describe(health.error);
        whole = both(whole, error.headline + QLatin1Char(' ') + error.detail);
        if (health.nextTry.isValid())
            whole = both(whole, Text::tr("Tried again: %1").arg(shortTime(health.nextTry, now)));
    }
    switch (health.phase) {
    case Phase::Good:
        return {QStringLiteral("health-good"), goodToken, when, whole, QStringLiteral("good")};
    case Phase::Late:
        return {QStringLiteral("health-late"), warningToken,
            heard ? Text::tr("late: %1").arg(when) : Text::tr("late: not reached yet"), whole,
            QStringLiteral("warning")};
    case Phase::Lost:
        return {QStringLiteral("health-lost"), QStringLiteral("danger"),
            heard ? Text::tr("lost: %1").arg(when) : Text::tr("lost: never reached"), whole,
            QStringLiteral("error")};
    case Phase::Unknown:
        break;
    }
    return {QStringLiteral("health-never"), plainToken,
        heard ? Text::tr("%1, not asked since").arg(when) : Text::tr("never"), whole, {}};
}

Fact certificate(const Partner &partner, const PartnerHealth &health, const QDateTime &now)
{
    Fact fact = verification(partner);
    if (!health.certificateUntil.isValid())
        return fact;
    fact.text = Text::tr("%1, until %2").arg(fact.text, shortTime(health.certificateUntil, now));
    // What is not verified is worse than what ends.
    if (partner.check != CertificateCheck::Off && health.certificateUntil < now.addDays(soonEnds)) {
        fact.icon = QStringLiteral("warning");
        fact.token = warningToken;
        fact.role = QStringLiteral("warning");
    }
    return fact;
}

Fact newestToken(const QDateTime &made)
{
    if (!made.isValid())
        return {{}, {}, Text::tr("none"), {}, QStringLiteral("secondary")};
    return {{}, {}, agoText(made), fullTime(made), {}};
}

Fact encryption(const Partner &partner)
{
    if (partner.encrypted)
        return {QStringLiteral("lock"), plainToken, Text::tr("on (Fernet)"), {}, {}};
    return {QStringLiteral("unlock"), warningToken, Text::tr("off"),
        Text::tr("Files go to it as they are; only the connection is encrypted."), QStringLiteral("warning")};
}

QString counted(qsizetype dags, qsizetype datasets)
{
    return Text::tr("%n DAGs", nullptr, static_cast<int>(dags)) + QStringLiteral(" · ") +
           Text::tr("%n datasets", nullptr, static_cast<int>(datasets));
}

Fact lends(const Partner &partner)
{
    const PartnerAdvert &advert = partner.advert;
    if (!partner.lastContact.isValid())
        return {{}, {}, Text::tr("not told yet"), {}, QStringLiteral("secondary")};
    QStringList datasets;
    for (const SharedDataset &dataset : advert.datasets)
        datasets.append(Text::tr("%1 (%n series)", nullptr, dataset.identifierCount).arg(dataset.name));
    return {{}, {}, counted(advert.dags.size(), advert.datasets.size()),
        both(inLines(Text::tr("DAGs"), advert.dags), inLines(Text::tr("Datasets"), datasets)), {}};
}

Fact answers(const Partner &partner)
{
    const PartnerAdvert &advert = partner.advert;
    if (!partner.lastContact.isValid())
        return {{}, {}, Text::tr("not told yet"), {}, QStringLiteral("secondary")};
    const QString asks = advert.automaticUpdate ? Text::tr("It asks for our jobs by itself.")
                                                : Text::tr("Somebody there has to ask for our jobs.");
    const QString speaks = advert.speaksDesk
                               ? Text::tr("It runs Workflow Desk: our abort reaches it.")
                               : Text::tr("Our abort does not reach it: somebody there has to abort.");
    return {{}, {},
        advert.automaticExecution ? Text::tr("without asking") : Text::tr("after somebody confirms"),
        asks + QLatin1Char('\n') + speaks, {}};
}

Fact allowed(const EffectivePolicy &policy, const PartnerPolicy &own)
{
    const bool follows = !own.dags && !own.datasets;
    return {{}, {}, counted(policy.dags.size(), policy.datasets.size()),
        both(follows ? Text::tr("As for everybody.") : Text::tr("Decided for this partner."),
            both(inLines(Text::tr("DAGs"), policy.dags), inLines(Text::tr("Datasets"), policy.datasets))),
        {}};
}

Fact limits(const EffectivePolicy &policy, const QDateTime &now)
{
    QStringList parts;
    if (policy.seriesPerJob)
        parts.append(Text::tr("%n series a job", nullptr, *policy.seriesPerJob));
    if (policy.jobsPerDay)
        parts.append(Text::tr("%n jobs a day", nullptr, *policy.jobsPerDay));
    const bool ended = policy.validUntil.isValid() && policy.validUntil <= now;
    if (policy.validUntil.isValid()) {
        const QString day = QLocale().toString(policy.validUntil.toLocalTime().date(), QLocale::ShortFormat);
        parts.append(ended ? Text::tr("ended %1").arg(day) : Text::tr("until %1").arg(day));
    }
    if (parts.isEmpty())
        return {{}, {}, Text::tr("none"), {}, QStringLiteral("secondary")};
    const QString text = parts.join(QStringLiteral(" · "));
    return ended ? Fact{QStringLiteral("warning"), warningToken, text, {}, QStringLiteral("warning")}
                 : Fact{{}, {}, text, {}, {}};
}

QString every(std::chrono::seconds interval)
{
    const auto seconds = static_cast<int>(interval.count());
    return seconds % 60 == 0 && seconds > 0 ? Text::tr("every %1 min").arg(seconds / 60)
                                            : Text::tr("every %1 s").arg(seconds);
}

Weakness describe(WeakPoint point, const EffectivePolicy &policy)
{
    switch (point) {
    case WeakPoint::NotVerified:
        return {Text::tr("The certificate is not verified."),
            Text::tr("Somebody in between could read and change everything."), Text::tr("Verify it…")};
    case WeakPoint::StartsUnasked:
        return {Text::tr("Workflows start here without asking."),
            Text::tr("Those of %1.").arg(counted(policy.dags.size(), policy.datasets.size())),
            Text::tr("Ask again")};
    case WeakPoint::NotEncrypted:
        return {Text::tr("Files are not encrypted."),
            Text::tr("Only the connection protects them on their way."), Text::tr("Encrypt…")};
    }
    return {};
}

} // namespace desk::partner_words
