// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

/// A language that nobody speaks: every text of the application in brackets, with accents, and a third
/// longer. What is cut in it has no room for other languages, and what comes without brackets was never
/// translated. Installed while it lives.
class PseudoLanguage final : public QTranslator
{
public:
    PseudoLanguage();
    ~PseudoLanguage() override;

    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *disambiguation, int number) const override;

    /// What is left of a shown text without its translated parts.
    static QString untranslated(QString shown);
};
