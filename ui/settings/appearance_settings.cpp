// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/appearance_settings.h"

#include "app/core/language.h"
#include "ui/components/card.h"
#include "ui/components/text.h"
#include "ui/settings/look_preview.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMetaEnum>
#include <QRadioButton>
#include <QSettings>
#include <QSignalBlocker>

namespace desk
{

namespace
{

constexpr QLatin1String coloursKey("appearance/colours");
constexpr QLatin1String textSizeKey("appearance/textSize");
constexpr QLatin1String languageKey("appearance/language");

} // namespace

void restoreAppearance(const QSettings &settings, Theme &theme)
{
    bool known = false;
    const QByteArray name = settings.value(coloursKey).toString().toLatin1();
    const int choice = QMetaEnum::fromType<Theme::Choice>().keyToValue(name.constData(), &known);
    if (known)
        theme.setChoice(Theme::Choice(choice));
    const int size = settings.value(textSizeKey, 100).toInt();
    if (size >= 100 && size <= 200)
        theme.setTextSize(size);
}

QString savedLanguage(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

AppearanceSettings::AppearanceSettings(Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildColours());
    column->addWidget(buildText());
    if (Language::available().size() > 1)
        column->addWidget(buildLanguage());
    column->addStretch();
}

QWidget *AppearanceSettings::buildColours()
{
    QVBoxLayout *column = makeCard(tr("Colours"), this);
    QWidget *card = column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *group = new QButtonGroup(card);
    struct Entry {
        Theme::Choice choice;
        QString name;
        QString hint;
    };
    const QVector<Entry> entries{
        {Theme::Choice::System, tr("As the system"), tr("light or dark as it asks for")},
        {Theme::Choice::Light, tr("Light"), tr("for bright rooms")},
        {Theme::Choice::Dark, tr("Dark"), tr("for reading rooms")},
        {Theme::Choice::Contrast, tr("High contrast"), tr("strong edges, no tints")}};
    for (const Entry &entry : entries) {
        auto *tile = new QVBoxLayout;
        tile->setSpacing(4);
        auto *preview = new LookPreview(m_theme, entry.choice, card);
        auto *button = new QRadioButton(entry.name, card);
        button->setObjectName(
            QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(int(entry.choice))));
        button->setAccessibleDescription(entry.hint);
        button->setChecked(m_theme.choice() == entry.choice);
        group->addButton(button, int(entry.choice));
        connect(preview, &LookPreview::clicked, button, &QRadioButton::click);
        tile->addWidget(preview);
        tile->addWidget(button);
        tile->addWidget(makeLabel(entry.hint, "caption", card));
        row->addLayout(tile);
    }
    row->addStretch();
    column->addLayout(row);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_theme.setChoice(Theme::Choice(id));
        m_settings.setValue(
            coloursKey, QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(id)));
    });
    return card;
}

QWidget *AppearanceSettings::buildText()
{
    QVBoxLayout *column = makeCard(tr("Text"), this);
    QWidget *card = column->parentWidget();
    auto *size = new QComboBox(card);
    size->setObjectName(QStringLiteral("textSize"));
    size->setAccessibleName(tr("Text size"));
    size->setMaximumWidth(m_theme.px(374));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        size->addItem(percent == 100 ? tr("100 % (as designed)") : tr("%1 %").arg(percent), percent);
    const auto follow = [this, size] {
        const QSignalBlocker quiet(size);
        size->setCurrentIndex(size->findData(m_theme.textSize()));
    };
    follow();
    connect(&m_theme, &Theme::changed, size, follow);
    connect(size, &QComboBox::activated, this, [this, size] {
        m_settings.setValue(textSizeKey, size->currentData());
        m_theme.setTextSize(size->currentData().toInt());
    });
    auto *label = makeLabel(tr("Text size"), "strong", card);
    label->setBuddy(size);
    column->addWidget(label);
    column->addWidget(size);
    column->addWidget(makeLabel(tr("Ctrl++ and Ctrl+- change it anywhere."), "caption", card));
    return card;
}

QWidget *AppearanceSettings::buildLanguage()
{
    QVBoxLayout *column = makeCard(tr("Language"), this);
    QWidget *card = column->parentWidget();
    auto *language = new QComboBox(card);
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleName(tr("Language"));
    language->setMaximumWidth(m_theme.px(374));
    language->addItem(tr("As the system"), QString());
    const QStringList codes = Language::available();
    for (const QString &code : codes) {
        // Each by its own name, so that whoever reads no other finds it.
        QString name =
            code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        language->addItem(name, code);
    }
    language->setCurrentIndex(std::max(0, language->findData(savedLanguage(m_settings))));
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString code = language->currentData().toString();
        if (code == savedLanguage(m_settings))
            return;
        m_settings.setValue(languageKey, code);
        Q_EMIT languageChosen(code);
    });
    column->addWidget(language);
    return card;
}

} // namespace desk
