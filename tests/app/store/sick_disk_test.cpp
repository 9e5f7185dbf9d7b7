// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"

#include <QDir>
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace desk;
using namespace desk::test;

namespace
{

/// Whether this process may mount; found out before there is a second thread.
bool mayMount = false;

/// A world of mounts that nobody else sees and that ends with the process.
void leaveOtherMounts()
{
    const bool isRoot = geteuid() == 0;
    mayMount = unshare(isRoot ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0 &&
               mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

/// The store on a small disk of its own, which is full or cannot be written to.
class SickDiskTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!mayMount)
            QSKIP("needs a disk of its own, which this user may not mount here");
        m_desk = std::make_unique<StoreFixture>();
        const QByteArray folder = m_desk->folder.path().toLocal8Bit();
        QVERIFY2(mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") == 0, std::strerror(errno));
    }

    void cleanup()
    {
        if (!m_desk)
            return;
        const QByteArray folder = m_desk->folder.path().toLocal8Bit();
        m_desk->store.reset();
        umount2(folder.constData(), MNT_DETACH);
        m_desk.reset();
    }

    void aFullDiskLosesNothingAndHeals()
    {
        QVERIFY(m_desk->open());
        QStringList stored;
        ApiError error;
        for (int i = 0; i < 200 && error == ApiError(); ++i) {
            const Workflow workflow = workflowNamed(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0')));
            const auto added =
                QCoro::waitFor(m_desk->store->addWorkflow(workflow, jobsOf(workflow, 50), confsOf(50)));
            if (added)
                stored.append(workflow.id);
            else
                error = added.error();
        }
        QCOMPARE(error.kind, ApiError::Kind::Store);
        QCOMPARE(error.field, QStringLiteral("full"));
        QVERIFY(!stored.isEmpty());
        // Reading goes on, and finds what was stored as a whole.
        QCOMPARE(valueOf(m_desk->store->workflows({})).total, int(stored.size()));
        QCOMPARE(valueOf(m_desk->store->jobs(stored.constLast(), 0, -1)).size(), 50);

        // Somebody makes room.
        const QByteArray folder = m_desk->folder.path().toLocal8Bit();
        QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
        addWorkflow(*m_desk->store, workflowNamed(QStringLiteral("later1")), 50);
        QVERIFY(m_desk->open());
        QCOMPARE(valueOf(m_desk->store->workflows({})).total, int(stored.size()) + 1);
        QCOMPARE(m_desk->sql(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }

    void aDiskThatIsFullAtTheStart()
    {
        QFile filler(m_desk->folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        const auto opened = m_desk->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().field, QStringLiteral("full"));
        filler.remove();
        QVERIFY(m_desk->open());
        QCOMPARE(valueOf(m_desk->store->localInstance()), QStringLiteral("local"));
    }

    // An upgrade needs room for the copy that it keeps.
    void noUpgradeWithoutACopy()
    {
        const QByteArray folder = m_desk->folder.path().toLocal8Bit();
        QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
        QVERIFY(m_desk->open());
        for (int i = 0; i < 4; ++i)
            addWorkflow(
                *m_desk->store, workflowNamed(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0'))), 150);
        m_desk->store.reset();
        m_desk->sql(QStringLiteral("DELETE FROM schema_version WHERE number > 1"));
        const qint64 room = QFile(m_desk->file()).size() + 200'000;
        const QByteArray size = "size=" + QByteArray::number(room);
        QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, size.constData()) == 0);
        const auto opened = m_desk->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().field, QStringLiteral("full"));
        QCOMPARE(m_desk->rows("schema_version"), 1);
        QVERIFY(QDir(m_desk->folder.path()).entryList({QStringLiteral("*before*")}).isEmpty());
    }

    void aProfileThatCannotBeWrittenTo()
    {
        QVERIFY(m_desk->open());
        addWorkflow(*m_desk->store, workflowNamed(QStringLiteral("before")), 3);
        m_desk->store.reset();
        const QByteArray folder = m_desk->folder.path().toLocal8Bit();
        QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0);
        const auto opened = m_desk->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ApiError::Kind::Store);
        QVERIFY2(opened.error().field == QLatin1String("readonly") ||
                     opened.error().field == QLatin1String("missing"),
            qPrintable(opened.error().field));
        QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, nullptr) == 0);
        QVERIFY(m_desk->open());
        QCOMPARE(valueOf(m_desk->store->jobs(QStringLiteral("before"), 0, -1)).size(), 3);
    }

private:
    std::unique_ptr<StoreFixture> m_desk;
};

int main(int argc, char **argv)
{
    leaveOtherMounts();
    QCoreApplication application(argc, argv);
    SickDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sick_disk_test.moc"
