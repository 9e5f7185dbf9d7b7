// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/folder_dialog.h"

#include "models/series_columns.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/text.h"
#include "ui/datasets/folder_report_text.h"
#include "ui/datasets/series_pane.h"
#include "ui/datasets/series_view.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QTableView>

namespace desk
{

FolderDialog::FolderDialog(Theme &theme, const QString &folder, std::unique_ptr<SeriesReader> reader,
    const QStringList &datasets, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_reader(std::move(reader))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Series in %1").arg(QFileInfo(folder).fileName()));
    m_filter.setSourceModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(22, 18, 22, 12);
    rows->setSpacing(10);
    rows->addWidget(buildHead(folder));
    rows->addWidget(buildContent(), 1);
    column->addWidget(body, 1);
    column->addWidget(buildFooter(datasets));
    connectReader();
    updateActions();
    updateStates();
    resize(theme.px(940), theme.px(600));
    // Enter in the search starts nothing and closes nothing.
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_view->table()->setFocus();
}

FolderDialog::~FolderDialog() = default;

QWidget *FolderDialog::buildHead(const QString &folder)
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *title = makeLabel(windowTitle(), "section", head);
    title->setMinimumWidth(1);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title->setToolTip(QDir::toNativeSeparators(folder));
    rows->addWidget(title);
    m_progressRow = new QWidget(head);
    auto *line = new QHBoxLayout(m_progressRow);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(12);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progressText = makeLabel(tr("Counting files…"), "secondary", m_progressRow);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_stop = makeButton(m_theme, tr("Stop"), QStringLiteral("abort"), ButtonKind::Default, m_progressRow);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Stop reading; what was found stays"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_reader->cancel();
    });
    line->addWidget(m_progress, 1);
    line->addWidget(m_progressText);
    line->addWidget(m_stop);
    rows->addWidget(m_progressRow);
    m_report = new Banner(m_theme, Banner::Kind::Ok, head);
    m_report->setObjectName(QStringLiteral("report"));
    m_filesButton = m_report->addButton(tr("Show files"));
    m_report->hide();
    rows->addWidget(m_report);
    m_failure = new Banner(m_theme, Banner::Kind::Error, head);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->hide();
    rows->addWidget(m_failure);
    m_files = new QPlainTextEdit(head);
    m_files->setReadOnly(true);
    m_files->setObjectName(QStringLiteral("skippedFiles"));
    m_files->setAccessibleName(tr("Files that were skipped"));
    m_files->setMaximumHeight(m_theme.px(130));
    m_files->setTabChangesFocus(true);
    m_files->hide();
    rows->addWidget(m_files);
    connect(m_filesButton, &QPushButton::clicked, this, [this] {
        m_files->setVisible(!m_files->isVisible());
        m_filesButton->setText(m_files->isVisible() ? tr("Hide files") : tr("Show files"));
    });
    return head;
}

QWidget *FolderDialog::buildContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_view = new SeriesView(m_filter, m_theme, content);
    m_view->table()->setAccessibleName(tr("Series in the folder"));
    m_pictures = new QCheckBox(tr("Pictures"), m_view);
    m_pictures->setObjectName(QStringLiteral("pictures"));
    m_pictures->setToolTip(tr("Show an image of the selected series. It may show what was written into it."));
    m_patients = new QCheckBox(tr("Patients"), m_view);
    m_patients->setObjectName(QStringLiteral("patients"));
    m_patients->setToolTip(tr("Read name and number of the patients from the files now. They are forgotten "
                              "when this is unticked."));
    m_view->addOption(m_pictures);
    m_view->addOption(m_patients);
    m_pane = new SeriesPane(m_theme, content);
    m_pane->hide();
    row->addWidget(m_view, 1);
    row->addWidget(m_pane);
    connect(m_patients, &QCheckBox::toggled, this, &FolderDialog::togglePatients);
    connect(m_pictures, &QCheckBox::toggled, this, &FolderDialog::togglePictures);
    connect(m_view, &SeriesView::searched, this, &FolderDialog::updateStates);
    connect(m_view, &SeriesView::tickAllAsked, this, [this] { m_filter.tickShown(); });
    connect(m_view->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FolderDialog::askPicture);
    connect(&m_filter, &SeriesFilter::ticksChanged, this, &FolderDialog::updateActions);
    return content;
}

QWidget *FolderDialog::buildFooter(const QStringList &datasets)
{
    auto *footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    auto *close = makeButton(m_theme, tr("Close"), {}, ButtonKind::Default, footer);
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_add =
        makeButton(m_theme, tr("Add to dataset"), QStringLiteral("datasets"), ButtonKind::Default, footer);
    m_add->setObjectName(QStringLiteral("addToDataset"));
    m_menu = new QMenu(m_add);
    QAction *fresh = m_menu->addAction(tr("New dataset…"));
    connect(fresh, &QAction::triggered, this, [this] { Q_EMIT datasetAsked({}, m_filter.ticked()); });
    if (!datasets.isEmpty())
        m_menu->addSeparator();
    for (const QString &name : datasets) {
        // An ampersand in a name is no shortcut.
        QAction *known = m_menu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(known, &QAction::triggered, this, [this, name] {
            m_failure->hide();
            Q_EMIT datasetAsked(name, m_filter.ticked());
        });
    }
    m_add->setMenu(m_menu);
    m_start = makeButton(m_theme, {}, QStringLiteral("start"), ButtonKind::Primary, footer);
    m_start->setObjectName(QStringLiteral("startOnSeries"));
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT workflowAsked(m_filter.ticked());
        accept();
    });
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(m_start);
    return footer;
}

void FolderDialog::showFailure(const QString &headline, const QString &detail)
{
    m_failure->setText(headline, detail);
    m_failure->show();
}

void FolderDialog::connectReader()
{
    connect(m_reader.get(), &SeriesReader::seriesRead, this, [this](const QVector<Series> &series) {
        m_model.take(series);
        m_view->setTotal(m_model.rowCount());
        updateStates();
    });
    connect(m_reader.get(), &SeriesReader::progressed, this, &FolderDialog::onProgress);
    connect(m_reader.get(), &SeriesReader::finished, this, &FolderDialog::onFinished);
}

void FolderDialog::onProgress(int files, int total)
{
    m_progress->setRange(0, qMax(0, total));
    m_progress->setValue(total < 0 ? 0 : files);
    m_progressText->setText(
        total < 0 ? tr("Counting files… %1").arg(QLocale().toString(files))
                  : tr("%1 of %2").arg(QLocale().toString(files), tr("%Ln file(s)", nullptr, total)));
}

void FolderDialog::onFinished(const FolderReport &report)
{
    const bool hadFocus = m_stop->hasFocus();
    m_progressRow->hide();
    const FolderReportText text = textOf(report, m_model.rowCount());
    m_report->setKind(text.hasProblems ? Banner::Kind::Warning : Banner::Kind::Ok);
    m_report->setText(text.headline, text.detail);
    m_filesButton->setVisible(!text.files.isEmpty());
    m_files->setPlainText(text.files);
    m_report->show();
    updateStates();
    if (hadFocus)
        m_view->table()->setFocus();
    if (m_patients->isChecked())
        readPatients();
}

void FolderDialog::updateStates()
{
    PageStates *states = m_view->states();
    if (m_filter.rowCount() > 0)
        states->showContent();
    else if (m_model.rowCount() > 0)
        states->showMessage(QStringLiteral("search"), tr("Nothing matches"),
            tr("%Ln series are hidden by the search.", nullptr, m_model.rowCount()),
            {{tr("Clear search"), {}, ButtonKind::Default, [this] { m_view->search()->reset(); }}});
    else if (m_reader->isReading())
        states->showLoading(tr("Looking for series…"));
    else
        states->showMessage(QStringLiteral("folder"), tr("No series found"),
            tr("Series are read from DICOM files. Choose another folder, or see above which files were "
               "skipped."),
            {{tr("Close"), {}, ButtonKind::Default, [this] { reject(); }}});
}

void FolderDialog::updateActions()
{
    const int ticked = m_filter.tickCount();
    m_start->setText(ticked > 0 ? tr("Start workflow on %Ln series", nullptr, ticked) : tr("Start workflow"));
    const QString why = ticked > 0 ? QString() : tr("Tick the series first, with a click or the space bar.");
    for (QPushButton *button : {m_add, m_start}) {
        button->setEnabled(ticked > 0);
        button->setToolTip(why);
    }
}

void FolderDialog::togglePatients(bool shown)
{
    m_view->showPatients(shown);
    if (shown)
        readPatients();
    else
        m_model.setPatients({});
}

QCoro::Task<> FolderDialog::readPatients()
{
    const QPointer<FolderDialog> self(this);
    const QVector<Series> wanted = m_model.series();
    auto answer = m_reader->patients(wanted);
    const QHash<QString, SeriesPatient> patients = co_await answer;
    if (!self)
        co_return;
    // It may have been unticked meanwhile.
    if (m_patients->isChecked())
        m_model.setPatients(patients);
}

void FolderDialog::togglePictures(bool shown)
{
    m_pane->setVisible(shown);
    if (shown)
        askPicture();
    else
        m_pane->showNothing({});
}

void FolderDialog::askPicture()
{
    if (!m_pictures->isChecked())
        return;
    const QModelIndex current = m_view->table()->currentIndex();
    m_wantedPicture = current.data(SeriesColumns::IdentifierRole).toString();
    if (m_wantedPicture.isEmpty()) {
        m_pane->showNothing(tr("Select a series to see one of its images."));
        return;
    }
    // One at a time: of those passed on the way with the arrow keys only the last is drawn.
    if (!m_drawing)
        readPicture(m_wantedPicture, current.data(SeriesColumns::FileRole).toString());
}

QCoro::Task<> FolderDialog::readPicture(QString identifier, QString file)
{
    const QPointer<FolderDialog> self(this);
    m_drawing = true;
    auto answer = m_reader->picture(file, m_pane->pictureEdge());
    const SeriesPicture picture = co_await answer;
    if (!self)
        co_return;
    m_drawing = false;
    if (!m_pictures->isChecked())
        co_return;
    if (identifier != m_wantedPicture) {
        askPicture();
        co_return;
    }
    for (const Series &series : m_model.series()) {
        if (series.identifier == identifier)
            m_pane->showPicture(series, picture);
    }
}

} // namespace desk
