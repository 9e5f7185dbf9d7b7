// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/results_view.h"

#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/page_states.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace desk
{

ResultsView::ResultsView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_states = new PageStates(theme, area, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
}

QWidget *ResultsView::makeRow(const RunResult &result)
{
    auto *row = new QFrame(m_list);
    row->setObjectName(QStringLiteral("well"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(14, 9, 10, 9);
    line->setSpacing(10);
    const bool table = result.mediaType == QLatin1String("text/csv");
    const QString icon = table ? QStringLiteral("table") : QStringLiteral("file");
    line->addWidget(new IconLabel(m_theme, icon, QStringLiteral("text_secondary"), 20, row));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(makeLabel(result.name, "strong", row));
    auto *path = makeLabel(result.path, "caption", row);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setToolTip(result.path);
    path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    texts->addWidget(path);
    if (!result.readable)
        texts->addWidget(makeLabel(tr("It lies where this computer cannot read it."), "caption", row));
    line->addLayout(texts, 1);
    if (result.readable) {
        auto *folder =
            makeButton(m_theme, tr("Show in folder"), QStringLiteral("folder"), ButtonKind::Quiet, row);
        auto *open =
            makeButton(m_theme, tr("Open"), QStringLiteral("open-external"), ButtonKind::Default, row);
        open->setAccessibleName(tr("Open %1").arg(result.name));
        connect(open, &QPushButton::clicked, this,
            [file = result.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
        connect(folder, &QPushButton::clicked, this, [file = result.path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
        });
        line->addWidget(folder);
        line->addWidget(open);
    } else {
        auto *copy = makeButton(m_theme, tr("Copy path"), QStringLiteral("copy"), ButtonKind::Default, row);
        connect(copy, &QPushButton::clicked, this, [this, file = result.path] {
            QApplication::clipboard()->setText(file);
            Toast::show(m_theme, this, tr("Path copied"));
        });
        line->addWidget(copy);
    }
    return row;
}

void ResultsView::showResults(const QVector<RunResult> &results)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget())
            row->deleteLater();
        delete item;
    }
    if (results.isEmpty()) {
        m_states->showMessage(QStringLiteral("file"), tr("No results"),
            tr("No task of this run says that it left files behind."), {});
        return;
    }
    for (const RunResult &result : results)
        m_rows->addWidget(makeRow(result));
    m_rows->addStretch();
    m_states->showContent();
}

void ResultsView::showNotYet()
{
    m_states->showMessage(
        QStringLiteral("file"), tr("No results yet"), tr("They are listed here when the run has ended."), {});
}

void ResultsView::showLoading()
{
    m_states->showLoading(tr("Asking Airflow for results…"));
}

void ResultsView::showError(const ApiError &error, std::function<void()> again)
{
    m_states->showError(
        error, {{tr("Try again"), QStringLiteral("refresh"), ButtonKind::Default, std::move(again)}});
}

} // namespace desk
