// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include "ui/theme/system_scheme.h"
#include "ui/theme/tinted_icon.h"

#include <QApplication>
#include <QDebug>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QWidget>

namespace desk
{

namespace
{

QByteArray readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning() << "missing resource" << path;
        return {};
    }
    return file.readAll();
}

QString registerSans()
{
    QString family;
    for (const char *weight : {"Regular", "Medium", "SemiBold"}) {
        const int id = QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/DeskSans-%1.otf").arg(QLatin1String(weight)));
        if (id >= 0 && family.isEmpty())
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : family;
}

QString findMono()
{
    const QString wanted = QStringLiteral("JetBrains Mono");
    return QFontDatabase::hasFamily(wanted) ? wanted
                                            : QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(ThemeTokens::fromJson(readResource(QStringLiteral(":/style/tokens.json"))))
    , m_system(new SystemScheme(this))
    , m_sans(registerSans())
    , m_mono(findMono())
{
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_choice == Choice::System)
            refresh();
    });
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

Look Theme::look() const
{
    switch (m_choice) {
    case Choice::Light:
        return Look::Light;
    case Choice::Dark:
        return Look::Dark;
    case Choice::Contrast:
        return Look::Contrast;
    case Choice::System:
        break;
    }
    if (m_system->wantsContrast())
        return Look::Contrast;
    return m_system->isDark() ? Look::Dark : Look::Light;
}

void Theme::setTextSize(int percent)
{
    const int size = qBound(100, percent, 200);
    if (size == m_textSize)
        return;
    m_textSize = size;
    refresh();
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    refresh();
}

QColor Theme::colour(QStringView token) const
{
    const QColor found = m_tokens.colour(look(), token);
    if (!found.isValid())
        qWarning() << "no such colour:" << token;
    return found;
}

QString Theme::stateToken(JobState state)
{
    return QStringLiteral("state.%1.fg").arg(toName(state));
}

QColor Theme::stateForeground(JobState state) const
{
    return colour(stateToken(state));
}

QColor Theme::stateBackground(JobState state) const
{
    return colour(QStringLiteral("state.%1.bg").arg(toName(state)));
}

QColor Theme::stateBorder(JobState state) const
{
    return look() == Look::Contrast || state == JobState::unknown ? stateForeground(state) : QColor();
}

QFont Theme::font(TextRole role) const
{
    const ThemeTokens::Type type = m_tokens.type(role);
    QFont font;
    font.setFamilies({role == TextRole::Mono ? m_mono : m_sans, QStringLiteral("Noto Sans")});
    font.setPixelSize(px(type.pixels));
    font.setWeight(static_cast<QFont::Weight>(type.weight));
    return font;
}

QIcon Theme::icon(const QString &name, const QString &token, int size) const
{
    return QIcon(new TintedIcon(*this, name, token, size));
}

QPixmap Theme::pixmap(const QString &name, const QString &token, int size, qreal devicePixelRatio) const
{
    TintedIcon engine(*this, name, token, size);
    return engine.scaledPixmap(
        QSize(px(size), px(size)) * devicePixelRatio, QIcon::Normal, QIcon::Off, devicePixelRatio);
}

QString Theme::iconFile(const QString &name, const QString &token)
{
    const QColor shade = colour(token);
    const QString path = m_icons.filePath(QStringLiteral("%1-%2.svg").arg(name, shade.name().mid(1)));
    if (!QFile::exists(path)) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(TintedIcon::tinted(name, shade));
    }
    return path;
}

QString Theme::expand(const QString &sheetWithComments)
{
    static const QRegularExpression comment(
        QStringLiteral(R"(/\*.*?\*/)"), QRegularExpression::DotMatchesEverythingOption);
    QString sheet = sheetWithComments;
    sheet.remove(comment);
    static const QRegularExpression part(
        QStringLiteral(R"((?<token>@[a-z_]+(?:\.[a-z_]+)*)|(?<![\w.#])(?<length>\d+(?:\.\d+)?)u\b)"
                       R"(|icon\((?<icon>[\w-]+),(?<tint>[\w.]+),\d+\))"));
    QString result;
    result.reserve(sheet.size() * 2);
    qsizetype done = 0;
    for (auto it = part.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sheet).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(QStringLiteral("token")))
            result += colour(match.capturedView(QStringLiteral("token")).mid(1)).name();
        else if (match.hasCaptured(QStringLiteral("length")))
            result += QStringLiteral("%1px").arg(px(match.captured(QStringLiteral("length")).toDouble()));
        else
            result += QStringLiteral("url(\"%1\")")
                          .arg(iconFile(match.captured(QStringLiteral("icon")),
                              match.captured(QStringLiteral("tint"))));
    }
    result += QStringView(sheet).mid(done);
    return result;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette, this](QPalette::ColorRole role, QStringView token) {
        palette.setColor(role, colour(token));
    };
    set(QPalette::Window, u"window");
    set(QPalette::WindowText, u"text");
    set(QPalette::Base, u"surface");
    set(QPalette::AlternateBase, u"sunken");
    set(QPalette::Text, u"text");
    set(QPalette::PlaceholderText, u"text_muted");
    set(QPalette::Button, u"surface");
    set(QPalette::ButtonText, u"text");
    set(QPalette::BrightText, u"danger");
    set(QPalette::Highlight, u"selected");
    set(QPalette::HighlightedText, u"text");
    set(QPalette::Link, u"accent");
    set(QPalette::LinkVisited, u"accent");
    set(QPalette::ToolTipBase, u"tooltip");
    set(QPalette::ToolTipText, u"on_tooltip");
    set(QPalette::Light, u"surface");
    set(QPalette::Mid, u"border");
    set(QPalette::Dark, u"border_control");
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(u"text_disabled"));
    return palette;
}

void Theme::refresh()
{
    if (m_application) {
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextRole::Body));
        m_application->setStyleSheet(
            expand(QString::fromUtf8(readResource(QStringLiteral(":/style/desk.qss.in")))));
    }
    Q_EMIT changed();
    if (m_application) {
        const QWidgetList windows = QApplication::allWidgets();
        for (QWidget *widget : windows)
            widget->update();
    }
}

} // namespace desk
