// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace desk
{

/// In which language the application speaks: its sentences, Qt's own, and how dates and numbers are written.
/// One for the process; the application object must exist and outlive it. GUI thread.
class Language final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)
public:
    /// Speaks the language of the system.
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// The codes of the languages that the application has catalogues for, "de"; English first.
    static QStringList available();

    /// The code that was asked for; empty for the system's.
    QString code() const { return m_code; }
    /// Speaks another one from now on; empty for the system's, as for one that there is no catalogue of.
    /// What is on the screen has to be made anew: see changed().
    void use(const QString &code);

Q_SIGNALS:
    void changed();

private:
    void install();
    void load(QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder);

    QString m_code;
    QLocale m_system;
    QTranslator m_plurals; ///< English plural forms, of whatever the language does not have
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace desk
