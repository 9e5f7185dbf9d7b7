// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRandomGenerator>

/// How many random moments a test tries: DESK_TEST_MOMENTS, or the usual number.
inline int wantedMoments(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("DESK_TEST_MOMENTS");
    return wanted > 0 ? wanted : usual;
}

/// The seed of a run, printed so that DESK_TEST_SEED repeats it.
inline quint32 wantedSeed()
{
    bool given = false;
    const uint wanted = qEnvironmentVariable("DESK_TEST_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("DESK_TEST_SEED=%u", seed);
    return seed;
}
