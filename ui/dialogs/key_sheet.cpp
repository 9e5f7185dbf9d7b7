// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/key_sheet.h"

#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>

namespace desk
{

namespace
{

struct Key {
    QString keys;
    QString meaning;
};

QString native(const char *keys)
{
    return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
}

/// A heading with its keys below it, in two columns.
void addGroup(const Theme &theme, QGridLayout *grid, int column, int &row, const QString &heading,
    const QVector<Key> &keys)
{
    grid->addWidget(makeLabel(heading, "section"), row++, column, 1, 2);
    for (const Key &key : keys) {
        QLabel *label = makeLabel(key.keys, "secondary");
        label->setFont(theme.font(TextRole::Mono));
        label->setMinimumWidth(theme.px(118));
        grid->addWidget(label, row, column);
        grid->addWidget(makeLabel(key.meaning), row++, column + 1);
    }
    grid->setRowMinimumHeight(row++, theme.px(8));
}

} // namespace

KeySheet::KeySheet(const Theme &theme, QWidget *over)
    : QDialog(over->window())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(24, 20, 24, 12);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(1, theme.px(230));
    int left = 0;
    addGroup(theme, grid, 0, left, tr("Everywhere"),
        {{native("Ctrl+N"), tr("Start a workflow")},
            {native("Ctrl+1") + QStringLiteral(" … 5"), tr("Go to a page")},
            {native("Ctrl+,"), tr("Settings")}, {native("F5"), tr("Check now")},
            {native("Ctrl+F"), tr("Search")}, {native("F6"), tr("Next part of the window")},
            {native("Alt+Left"), tr("Back")},
            {native("Ctrl++") + QStringLiteral("  − 0"), tr("Text larger, smaller, normal")},
            {native("F1"), tr("This sheet")}, {native("Ctrl+Q"), tr("Quit")}});
    addGroup(theme, grid, 0, left, tr("Starting a workflow"),
        {{native("Ctrl+PgDown"), tr("Next step")}, {native("Ctrl+PgUp"), tr("Previous step")},
            {native("F8"), tr("Next problem")}, {native("Ctrl+J"), tr("Show as JSON")},
            {native("Ctrl+Return"), tr("Start, on the last step")}});
    int right = 0;
    addGroup(theme, grid, 2, right, tr("Tables"),
        {{QStringLiteral("→  ←"), tr("Open, close a workflow")}, {native("Return"), tr("Details")},
            {native("Ctrl+A"), tr("Select all")}, {native("Shift+F10"), tr("Menu")},
            {native("Ctrl+."), tr("Abort…")}, {native("Ctrl+R"), tr("Restart…")},
            {native("Del"), tr("Delete…")}, {native("Ctrl+Shift+L"), tr("Log")}});
    addGroup(theme, grid, 2, right, tr("Log and graph"),
        {{native("F3"), tr("Next match")}, {native("End"), tr("Follow")}, {native("Ctrl+S"), tr("Save")},
            {QStringLiteral("+  −  0"), tr("Zoom and fit")}});
    addGroup(theme, grid, 2, right, tr("Requests"),
        {{native("Ctrl+Return"), tr("Confirm…")}, {native("Ctrl+Shift+R"), tr("Reject…")}});
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(scroll);
    auto *footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(20, 10, 20, 10);
    buttons->addStretch();
    auto *close = makeButton(theme, tr("Close"), {}, ButtonKind::Primary, footer);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    column->addWidget(footer);
    resize(theme.px(800), theme.px(560));
}

} // namespace desk
