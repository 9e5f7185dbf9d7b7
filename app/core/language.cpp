// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace desk
{

namespace
{

constexpr QLatin1String catalogues(":/translations");

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
    , m_system(QLocale::system())
{
    install();
}

Language::~Language()
{
    QLocale::setDefault(m_system);
}

QStringList Language::available()
{
    QStringList codes{QStringLiteral("en")};
    const QStringList files =
        QDir(catalogues).entryList({QStringLiteral("workflow-desk_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(QLatin1Char('_'), -1).section(QLatin1Char('.'), 0, 0);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void Language::use(const QString &code)
{
    const QString known = available().contains(code) ? code : QString();
    if (known == m_code)
        return;
    m_code = known;
    install();
    Q_EMIT changed();
}

void Language::install()
{
    // Whoever reads German in Switzerland keeps Swiss dates with the catalogue for German.
    const QLocale wanted(m_code);
    const QLocale locale = m_code.isEmpty() || wanted.language() == m_system.language() ? m_system : wanted;
    QLocale::setDefault(locale);
    const QString name = QStringLiteral("workflow-desk");
    for (QTranslator *translator : {&m_plurals, &m_qt, &m_own})
        QCoreApplication::removeTranslator(translator);
    // The last one installed is asked first.
    load(m_plurals, QLocale(QLocale::English), name, catalogues);
    load(m_qt, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_own, locale, name, catalogues);
}

void Language::load(
    QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder)
{
    if (translator.load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace desk
