// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/runner.h"

#include <QMap>
#include <algorithm>

namespace desk
{

namespace
{

Runner::Bar barOf(const Partner &partner, const QVector<PartnerToken> &tokens, const QDateTime &now)
{
    const auto isValid = [&now](const PartnerToken &token) {
        return !token.validUntil.isValid() || token.validUntil > now;
    };
    if (tokens.isEmpty())
        return Runner::Bar::TokenRevoked;
    if (std::none_of(tokens.begin(), tokens.end(), isValid))
        return Runner::Bar::TokenEnded;
    if (!partner.lastContact.isValid())
        return Runner::Bar::NeverTold;
    return partner.advert.dags.isEmpty() ? Runner::Bar::AllowsNothing : Runner::Bar::None;
}

} // namespace

Runner toRunner(const Partner &partner, const PartnerHealth &health, const QVector<PartnerToken> &tokens,
    const QDateTime &now)
{
    Runner runner;
    runner.name = partner.name;
    runner.dags = partner.advert.dags;
    runner.datasets = partner.advert.datasets;
    runner.partner = partner;
    runner.health = health;
    runner.bar = barOf(partner, tokens, now);
    if (runner.bar == Runner::Bar::TokenEnded) {
        for (const PartnerToken &token : tokens)
            runner.tokenEnded = runner.tokenEnded.isValid() ? std::max(runner.tokenEnded, token.validUntil)
                                                            : token.validUntil;
    }
    return runner;
}

QVector<SharedDag> sharedDags(const QVector<Runner> &runners)
{
    QMap<QString, SharedDag> found;
    for (const Runner &runner : runners) {
        for (const QString &dag : runner.dags)
            found.insert(dag, {dag, {}});
    }
    for (SharedDag &dag : found) {
        for (const Runner &runner : runners) {
            if (!runner.dags.contains(dag.id))
                dag.missingAt.append(runner.name);
        }
    }
    return QVector<SharedDag>(found.begin(), found.end());
}

QVector<DatasetAtRunners> datasetsAt(const QVector<Runner> &runners)
{
    QMap<QString, DatasetAtRunners> found;
    for (int i = 0; i < runners.size(); ++i) {
        for (const SharedDataset &dataset : runners.at(i).datasets) {
            DatasetAtRunners &entry = found[dataset.name];
            entry.name = dataset.name;
            entry.counts.resize(runners.size(), -1);
            entry.counts[i] = dataset.identifierCount;
        }
    }
    for (DatasetAtRunners &entry : found) {
        for (int i = 0; i < runners.size(); ++i) {
            if (entry.counts.at(i) < 0)
                entry.missingAt.append(runners.at(i).name);
        }
    }
    return QVector<DatasetAtRunners>(found.begin(), found.end());
}

} // namespace desk
