// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include "ui/components/state_pills.h"
#include "ui/components/time_text.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace desk;

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// Contrast ratio of WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

/// The file calls a state's colours "status.failed.fg", and what they stand on "own tint".
QColor lookUp(const ThemeTokens &tokens, Look look, const QString &name, const QString &front)
{
    QString token = name == QStringLiteral("own tint") ? front.chopped(2) + QStringLiteral("bg") : name;
    token.replace(QStringLiteral("status."), QStringLiteral("state."));
    return tokens.colour(look, token);
}

int darkPixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 200 &&
                (image.pixelColor(x, y).rgb() & 0xffffff) == (colour.rgb() & 0xffffff))
                ++count;
        }
    }
    return count;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairIsReadable();
    void sheetIsFilledIn();
    void lookChangesColours();
    void iconsFollowTheTheme();
    void iconsAreSharp_data();
    void iconsAreSharp();
    void everyStateHasItsShape();
    void textGrows();
    void fontIsOurs();
    void pillsGiveWay();
    void timesReadNaturally();
    void durationsReadNaturally();
};

void ThemeTest::everyPairIsReadable()
{
    QFile file(QStringLiteral(":/style/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const ThemeTokens tokens = ThemeTokens::fromJson(json);
    const QJsonArray pairs =
        QJsonDocument::fromJson(json).object().value(QStringLiteral("contrast")).toArray();
    QVERIFY(pairs.size() > 200);
    const QStringList looks{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    for (const QJsonValue &value : pairs) {
        const QJsonObject pair = value.toObject();
        const auto look = static_cast<Look>(looks.indexOf(pair.value(QStringLiteral("theme")).toString()));
        const QString front = pair.value(QStringLiteral("foreground")).toString();
        const QString back = pair.value(QStringLiteral("background")).toString();
        const QColor foreground = lookUp(tokens, look, front, front);
        const QColor background = lookUp(tokens, look, back, front);
        QVERIFY2(foreground.isValid() && background.isValid(), qPrintable(front + QLatin1Char(' ') + back));
        const double ratio = contrast(foreground, background);
        QVERIFY2(ratio >= pair.value(QStringLiteral("minimum")).toDouble(),
            qPrintable(QStringLiteral("%1 on %2: %3").arg(front, back).arg(ratio)));
    }
}

void ThemeTest::sheetIsFilledIn()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(theme.expand(QStringLiteral("a { color: @accent; padding: 8u 0 1.5u; border: 2px; }")),
        QStringLiteral("a { color: #0b6470; padding: 8px 0 2px; border: 2px; }"));
    theme.setTextSize(150);
    QCOMPARE(theme.expand(QStringLiteral("b { width: 8u; background: @state.failed.bg; }")),
        QStringLiteral("b { width: 12px; background: #fce3e0; }"));
    const QString image = theme.expand(QStringLiteral("c { image: icon(check,on_accent,14); }"));
    const QString path = image.section(QLatin1Char('"'), 1, 1);
    QFile svg(path);
    QVERIFY2(svg.open(QIODevice::ReadOnly), qPrintable(image));
    QVERIFY(svg.readAll().contains("#ffffff"));

    QFile sheet(QStringLiteral(":/style/desk.qss.in"));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QString whole = theme.expand(QString::fromUtf8(sheet.readAll())).section(QStringLiteral("*/"), 1);
    QVERIFY(!whole.contains(QLatin1Char('@')));
    QVERIFY(!whole.contains(QStringLiteral("icon(")));
    static const QRegularExpression unit(QStringLiteral("\\b\\d+u\\b"));
    QVERIFY(!whole.contains(unit));
}

void ThemeTest::lookChangesColours()
{
    Theme theme;
    theme.apply(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.look(), Look::Dark);
    QCOMPARE(theme.colour(u"window"), QColor(0x11, 0x18, 0x1a));
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colour(u"window"));
    QVERIFY(qApp->styleSheet().contains(QStringLiteral("#11181a")));
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setChoice(Theme::Choice::Contrast);
    QVERIFY(theme.stateBorder(JobState::failed).isValid());
    theme.setChoice(Theme::Choice::Light);
    QVERIFY(!theme.stateBorder(JobState::failed).isValid());
    QVERIFY(theme.stateBorder(JobState::unknown).isValid());
}

void ThemeTest::iconsFollowTheTheme()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const QIcon icon = theme.icon(QStringLiteral("state-failed"), QStringLiteral("state.failed.fg"));
    const QColor light = theme.stateForeground(JobState::failed);
    QVERIFY(darkPixels(icon.pixmap(QSize(32, 32), 1.0).toImage(), light) > 20);
    theme.setChoice(Theme::Choice::Dark);
    const QColor dark = theme.stateForeground(JobState::failed);
    QVERIFY(light != dark);
    QVERIFY(darkPixels(icon.pixmap(QSize(32, 32), 1.0).toImage(), dark) > 20);
}

void ThemeTest::iconsAreSharp_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addRow("1") << 1.0;
    QTest::addRow("1.5") << 1.5;
    QTest::addRow("2") << 2.0;
}

void ThemeTest::iconsAreSharp()
{
    QFETCH(const qreal, ratio);
    Theme theme;
    const QPixmap pixmap = theme.pixmap(QStringLiteral("search"), QStringLiteral("text"), 16, ratio);
    QCOMPARE(pixmap.width(), qRound(16 * ratio));
    QCOMPARE(pixmap.devicePixelRatio(), ratio);
    const QPixmap asked =
        theme.icon(QStringLiteral("search"), QStringLiteral("text")).pixmap(QSize(16, 16), ratio);
    QCOMPARE(asked.width(), qRound(16 * ratio));
}

void ThemeTest::everyStateHasItsShape()
{
    Theme theme;
    QSet<QString> icons;
    QSet<int> urgencies;
    for (const JobState state : allJobStates) {
        QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(theme.stateIcon(state))));
        icons.insert(theme.stateIcon(state));
        urgencies.insert(theme.urgency(state));
    }
    QCOMPARE(icons.size(), 10);
    QCOMPARE(urgencies.size(), 10);
}

void ThemeTest::textGrows()
{
    Theme theme;
    QCOMPARE(theme.font(TextRole::Body).pixelSize(), 13);
    QCOMPARE(theme.font(TextRole::Title).pixelSize(), 20);
    theme.setTextSize(200);
    QCOMPARE(theme.font(TextRole::Body).pixelSize(), 26);
    QCOMPARE(theme.px(10), 20);
    theme.setTextSize(1000);
    QCOMPARE(theme.textSize(), 200);
}

void ThemeTest::fontIsOurs()
{
    const Theme theme;
    QCOMPARE(QFontInfo(theme.font(TextRole::Body)).family(), QStringLiteral("Desk Sans"));
    // Digits of one width, so that columns of numbers line up.
    const QFontMetricsF metrics(theme.font(TextRole::Body));
    for (const char digit : {'0', '2', '7', '9'})
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('1')));
}

void ThemeTest::pillsGiveWay()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const StatePills pills(theme);
    const QHash<JobState, int> counts{
        {JobState::failed, 2}, {JobState::running, 4}, {JobState::queued, 64}, {JobState::finished, 40}};
    QCOMPARE(pills.text(counts), QStringLiteral("2 failed, 4 running, 64 queued, 40 finished"));
    QCOMPARE(pills.byUrgency(counts).constFirst(), JobState::failed);
    int last = 10'000;
    for (const int width : {600, 330, 240, 180, 120, 60}) {
        QImage image(width, 38, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const int used = pills.paintCounts(painter, image.rect(), counts);
        painter.end();
        QVERIFY2(used <= width, qPrintable(QString::number(used)));
        QVERIFY(used <= last);
        last = used;
        // The most urgent state is always there.
        QVERIFY(darkPixels(image, theme.stateBackground(JobState::failed)) > 50);
    }
}

void ThemeTest::timesReadNaturally()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
    QCOMPARE(shortTime(QDateTime(QDate(2026, 11, 23), QTime(9, 41)), now), QStringLiteral("09:41"));
    QCOMPARE(shortTime(QDateTime(QDate(2026, 11, 22), QTime(23, 59)), now), QStringLiteral("yesterday"));
    QCOMPARE(shortTime(QDateTime(QDate(2026, 11, 20), QTime(9, 41)), now), QStringLiteral("20 Nov"));
    QCOMPARE(shortTime(QDateTime(QDate(2025, 11, 20), QTime(9, 41)), now), QStringLiteral("20 Nov 2025"));
    QCOMPARE(shortTime({}, now), QString());
    const QDateTime utc(QDate(2026, 11, 23), QTime(9, 41, 7), Qt::UTC);
    QVERIFY(fullTime(utc).endsWith(QStringLiteral("2026-11-23 09:41:07 UTC")));
    QCOMPARE(agoText(now.addSecs(-12), now), QStringLiteral("12 s ago"));
    QCOMPARE(agoText(now.addSecs(-300), now), QStringLiteral("5 min ago"));
}

void ThemeTest::durationsReadNaturally()
{
    const QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-23T09:41:07Z"), Qt::ISODate);
    const QDateTime now = start.addSecs(38);
    QCOMPARE(durationText({}, {}, now), QString());
    QCOMPARE(durationText(start, {}, now), QStringLiteral("38 s"));
    QCOMPARE(durationText(start, start.addSecs(103), now), QStringLiteral("1 min 43 s"));
    QCOMPARE(durationText(start, start.addSecs(2 * 3600 + 5 * 60 + 9), now), QStringLiteral("2 h 05 min"));
    QCOMPARE(durationText(start, start.addSecs(-2), now), QStringLiteral("0 s")); // two clocks
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
