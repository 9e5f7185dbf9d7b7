// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/configuration_view.h"

#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>

namespace desk
{

ConfigurationView::ConfigurationView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    auto *hint = makeLabel(tr("What Airflow was given, exactly."), "secondary", this);
    auto *copy = makeButton(theme, tr("Copy"), QStringLiteral("copy"), ButtonKind::Default, this);
    auto *store = makeButton(theme, tr("Save…"), QStringLiteral("save"), ButtonKind::Default, this);
    copy->setObjectName(QStringLiteral("copyConfiguration"));
    row->addWidget(hint, 1);
    row->addWidget(copy);
    row->addWidget(store);
    column->addLayout(row);
    m_text->setObjectName(QStringLiteral("log"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Configuration of the run, JSON"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const auto useMono = [this] { m_text->setFont(m_theme.font(TextRole::Mono)); };
    useMono();
    connect(&theme, &Theme::changed, this, useMono);
    column->addWidget(m_text, 1);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(text());
        Toast::show(m_theme, this, tr("Configuration copied"));
    });
    connect(store, &QPushButton::clicked, this, &ConfigurationView::save);
}

void ConfigurationView::showConfiguration(const QJsonObject &conf)
{
    // Setting the same text again would lose the reader's place.
    if (conf == m_conf && !m_text->document()->isEmpty())
        return;
    m_conf = conf;
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(conf).toJson(QJsonDocument::Indented)).trimmed());
}

QString ConfigurationView::text() const
{
    return m_text->toPlainText();
}

void ConfigurationView::save()
{
    // The platform's own dialog, without a nested event loop.
    QFileDialog::saveFileContent(text().toUtf8(), QStringLiteral("configuration.json"));
}

} // namespace desk
