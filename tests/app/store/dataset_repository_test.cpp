// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/partner_fixture.h"

using namespace desk;
using namespace desk::test;

class DatasetRepositoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsIdentifiersInTheirOrder()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        QStringList identifiers;
        for (int i = 999; i >= 0; --i)
            identifiers.append(QStringLiteral("1.2.%1").arg(i));
        valueOf(desk.store->createDataset(QStringLiteral("lungs"), identifiers));
        QCOMPARE(desk.changes.size(), 1);
        QVERIFY(desk.changes.first().datasets);
        QCOMPARE(valueOf(desk.store->identifiers(QStringLiteral("lungs"), 0, -1)), identifiers);
        QCOMPARE(valueOf(desk.store->identifiers(QStringLiteral("lungs"), 10, 3)), identifiers.mid(10, 3));
        QCOMPARE(valueOf(desk.store->identifiers(QStringLiteral("lungs"), 998, 50)), identifiers.mid(998));
        QVERIFY(valueOf(desk.store->identifiers(QStringLiteral("lungs"), 1000, 50)).isEmpty());
    }

    void countsWhatIsNew()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QString name = QStringLiteral("lungs");
        const auto uid = [](const char *text) { return QString::fromLatin1(text); };
        valueOf(desk.store->createDataset(name, {uid("1.1"), uid("1.2"), uid("1.1")}));
        desk.clock.advance(1000);
        QCOMPARE(valueOf(desk.store->addIdentifiers(name, {uid("1.2"), uid("1.3"), uid("1.3")})), 1);
        QCOMPARE(valueOf(desk.store->addIdentifiers(name, {uid("1.2")})), 0);
        QCOMPARE(
            valueOf(desk.store->identifiers(name, 0, -1)), (QStringList{uid("1.1"), uid("1.2"), uid("1.3")}));
        const QVector<Dataset> all = valueOf(desk.store->datasets());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().identifierCount, 3);
        QCOMPARE(all.first().created.msecsTo(all.first().updated), 1000);
        QCOMPARE(all.first().created.timeSpec(), Qt::UTC);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const QString uid = QStringLiteral("1.2");
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        QTest::newRow("empty name") << QString() << uid << text("name") << text("empty");
        QTest::newRow("blank name") << text("  ") << uid << text("name") << text("empty");
        QTest::newRow("long name") << QString(65, QLatin1Char('x')) << uid << text("name")
                                   << text("too long");
        QTest::newRow("taken name") << text("lungs") << uid << text("name") << text("taken");
        QTest::newRow("no UID") << text("hearts") << text("1.02") << text("identifiers") << text("no UID");
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, identifier);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        StoreFixture desk;
        QVERIFY(desk.open());
        valueOf(desk.store->createDataset(QStringLiteral("lungs"), {}));
        const ApiError error = errorOf(desk.store->createDataset(name, {QStringLiteral("1.1"), identifier}));
        QCOMPARE(error.kind, ApiError::Kind::Invalid);
        QCOMPARE(error.operation, Operation::EditDataset);
        QCOMPARE(error.field, field);
        QCOMPARE(error.detail, detail);
        QCOMPARE(desk.rows("datasets"), 1);
        QCOMPARE(desk.rows("dataset_identifiers"), 0);
    }

    void deletes()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QString name = QStringLiteral("lungs");
        valueOf(desk.store->createDataset(name, {QStringLiteral("1.1")}));
        valueOf(desk.store->createDataset(QStringLiteral("Hearts"), {QStringLiteral("1.1")}));
        QCOMPARE(valueOf(desk.store->datasets()).constFirst().name, QStringLiteral("Hearts"));
        valueOf(desk.store->deleteDataset(name));
        QCOMPARE(valueOf(desk.store->datasets()).size(), 1);
        QCOMPARE(desk.rows("dataset_identifiers"), 1);
        QCOMPARE(errorOf(desk.store->deleteDataset(name)).kind, ApiError::Kind::NotFound);
        QCOMPARE(errorOf(desk.store->identifiers(name, 0, 1)).kind, ApiError::Kind::NotFound);
        QCOMPARE(errorOf(desk.store->addIdentifiers(name, {})).kind, ApiError::Kind::NotFound);
        valueOf(desk.store->createDataset(name, {}));
        QVERIFY(valueOf(desk.store->identifiers(name, 0, -1)).isEmpty());
    }

    void takesIdentifiersOut()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QString name = QStringLiteral("lungs");
        const auto uid = [](const char *text) { return QString::fromLatin1(text); };
        valueOf(desk.store->createDataset(name, {uid("1.1"), uid("1.2"), uid("1.3")}));
        desk.clock.advance(1000);
        QCOMPARE(valueOf(desk.store->removeIdentifiers(name, {uid("1.1"), uid("9.9"), uid("1.1")})), 1);
        const Dataset left = valueOf(desk.store->datasets()).constFirst();
        QCOMPARE(left.identifierCount, 2);
        QCOMPARE(left.created.msecsTo(left.updated), 1000);
        // What comes afterwards stands behind what was left.
        QCOMPARE(valueOf(desk.store->addIdentifiers(name, {uid("1.4"), uid("1.1")})), 2);
        QCOMPARE(valueOf(desk.store->identifiers(name, 0, -1)),
            (QStringList{uid("1.2"), uid("1.3"), uid("1.4"), uid("1.1")}));
        QCOMPARE(errorOf(desk.store->removeIdentifiers(uid("hearts"), {})).kind, ApiError::Kind::NotFound);
    }

    void renamesWithWhatPartnersMayUse()
    {
        PartnerFixture desk;
        const QString name = QStringLiteral("lungs");
        const QString newName = QStringLiteral("thorax");
        const Partner one = desk.add(QStringLiteral("clinic-a"));
        const Partner other = desk.add(QStringLiteral("clinic-b"));
        desk.allow(false);
        PartnerPolicy stale; // allows a "thorax" that was deleted long ago
        stale.datasets = QStringList{newName};
        valueOf(desk.store->setPartnerPolicy(other.id, stale));
        desk.takeIn(one, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
        valueOf(desk.store->renameDataset(name, newName));
        QCOMPARE(valueOf(desk.store->datasets()).constFirst().name, newName);
        QCOMPARE(valueOf(desk.store->identifiers(newName, 0, -1)).size(), 10);
        QCOMPARE(valueOf(desk.store->localPolicy()).datasets, QStringList{newName});
        QCOMPARE(valueOf(desk.store->partnerPolicy(other.id)).datasets, std::optional(QStringList()));
        QCOMPARE(desk.rows("incoming_jobs WHERE dataset_name = 'thorax'"), 1);
        QCOMPARE(
            errorOf(desk.store->renameDataset(name, QStringLiteral("x"))).kind, ApiError::Kind::NotFound);
        valueOf(desk.store->createDataset(name, {}));
        const ApiError taken = errorOf(desk.store->renameDataset(name, newName));
        QCOMPARE(taken.field, QStringLiteral("name"));
        QCOMPARE(taken.detail, QStringLiteral("taken"));
        QCOMPARE(errorOf(desk.store->renameDataset(name, QString(65, QLatin1Char('x')))).detail,
            QStringLiteral("too long"));
        valueOf(desk.store->renameDataset(name, name));
    }

    // Who shared "lungs" once did not share whatever is called so later.
    void aDeletedDatasetIsSharedNoMore()
    {
        PartnerFixture desk;
        const QString name = QStringLiteral("lungs");
        const Partner partner = desk.add(QStringLiteral("clinic-a"));
        desk.allow(false);
        PartnerPolicy own;
        own.datasets = QStringList{name, QStringLiteral("hearts")};
        valueOf(desk.store->setPartnerPolicy(partner.id, own));
        valueOf(desk.store->deleteDataset(name));
        QCOMPARE(valueOf(desk.store->localPolicy()).datasets, QStringList());
        QCOMPARE(valueOf(desk.store->partnerPolicy(partner.id)).datasets,
            std::optional(QStringList{QStringLiteral("hearts")}));
        // "hearts" was allowed before there was one, as an earlier version left it behind.
        valueOf(desk.store->createDataset(QStringLiteral("hearts"), {QStringLiteral("1.2")}));
        QCOMPARE(valueOf(desk.store->partnerPolicy(partner.id)).datasets, std::optional(QStringList()));
        // The same where another dataset swallows it.
        own.datasets = QStringList{QStringLiteral("hearts")};
        valueOf(desk.store->setPartnerPolicy(partner.id, own));
        valueOf(desk.store->mergeDatasets({QStringLiteral("hearts")}, QStringLiteral("organs"), true));
        QCOMPARE(valueOf(desk.store->partnerPolicy(partner.id)).datasets, std::optional(QStringList()));
    }

    void merges()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        valueOf(desk.store->createDataset(text("a"), {text("1.2"), text("1.1")}));
        valueOf(desk.store->createDataset(text("b"), {text("1.1"), text("1.3")}));
        QCOMPARE(valueOf(desk.store->mergeDatasets({text("a"), text("b")}, text("both"), false)), 3);
        QCOMPARE(valueOf(desk.store->identifiers(text("both"), 0, -1)),
            (QStringList{text("1.2"), text("1.1"), text("1.3")}));
        QCOMPARE(valueOf(desk.store->datasets()).size(), 3);
        // All or nothing.
        QCOMPARE(errorOf(desk.store->mergeDatasets({text("a"), text("no")}, text("new"), true)).kind,
            ApiError::Kind::NotFound);
        QCOMPARE(valueOf(desk.store->datasets()).size(), 3);
        QCOMPARE(valueOf(desk.store->mergeDatasets({text("a"), text("b")}, text("b"), true)), 3);
        QCOMPARE(valueOf(desk.store->datasets()).size(), 2);
        QCOMPARE(valueOf(desk.store->identifiers(text("b"), 0, -1)),
            (QStringList{text("1.1"), text("1.3"), text("1.2")}));
    }
};

QTEST_GUILESS_MAIN(DatasetRepositoryTest)
#include "dataset_repository_test.moc"
