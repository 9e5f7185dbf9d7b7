// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/engine_scenarios.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    EngineScenarios scenarios(QStringLiteral("2.11.0"));
    return QTest::qExec(&scenarios, argc, argv);
}
