// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/import_dialog.h"

#include "app/backend/error_text.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/datasets/import_report.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QtConcurrent>

namespace desk
{

namespace
{

constexpr int longestName = 64;
// More than this is not put into the text field: it is counted and imported all the same.
constexpr qsizetype longestShown = 2'000'000;
constexpr qint64 largestFile = 256LL << 20;

} // namespace

ImportDialog::ImportDialog(Theme &theme, const QString &dataset, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_dataset(dataset)
    , m_taken(taken)
    , m_source(tr("This text"))
    , m_text(new QPlainTextEdit(this))
    , m_columnRow(new QWidget(this))
    , m_columns(new QComboBox(m_columnRow))
    , m_report(new Banner(theme, Banner::Kind::Info, this))
    , m_linesButton(m_report->addButton(tr("Show lines")))
    , m_lines(new QPlainTextEdit(this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
    , m_reason(makeLabel({}, "secondary", this))
    , m_import(makeButton(theme, {}, QStringLiteral("import"), ButtonKind::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(dataset.isEmpty() ? tr("New dataset") : tr("Import into %1").arg(dataset));
    build();
    connect(&m_watcher, &QFutureWatcher<Reading>::finished, this, &ImportDialog::onRead);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::onEdited);
    connect(m_linesButton, &QPushButton::clicked, this, &ImportDialog::showLines);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT agreed(m_name ? m_name->text().trimmed() : m_dataset, m_found.identifiers);
    });
    updateReport();
    resize(theme.px(620), theme.px(560));
}

void ImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QWidget(this);
    auto *fields = new QVBoxLayout(body);
    fields->setContentsMargins(22, 20, 22, 18);
    fields->setSpacing(4);
    fields->addWidget(makeLabel(windowTitle(), "section", body));
    fields->addSpacing(10);
    if (m_dataset.isEmpty()) {
        m_name = new QLineEdit(body);
        m_name->setObjectName(QStringLiteral("name"));
        m_name->setMaxLength(longestName);
        auto *label = makeLabel(tr("Name (required)"), "strong", body);
        label->setBuddy(m_name);
        m_name->setAccessibleName(tr("Name of the dataset, required"));
        m_nameHelp = makeLabel({}, "caption", body);
        fields->addWidget(label);
        fields->addWidget(m_name);
        fields->addWidget(m_nameHelp);
        fields->addSpacing(10);
        connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::updateButtons);
        connect(m_name, &QLineEdit::editingFinished, this, [this] {
            m_nameLeft = true;
            updateButtons();
        });
    }
    auto *head = new QHBoxLayout;
    auto *label = makeLabel(tr("Series identifiers"), "strong", body);
    auto *file = makeButton(m_theme, tr("Choose a file…"), QStringLiteral("file"), ButtonKind::Default, body);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    label->setBuddy(m_text);
    head->addWidget(label, 1);
    head->addWidget(file);
    fields->addLayout(head);
    m_text->setObjectName(QStringLiteral("identifiers"));
    m_text->setAccessibleName(tr("Series identifiers, one a line"));
    m_text->setPlaceholderText(
        tr("Paste identifiers here, one a line or as CSV, or drop a text or CSV file."));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // the dialog takes drops: a file is read, not named
    m_text->setFont(m_theme.font(TextRole::Mono));
    fields->addWidget(m_text, 3);
    auto *columnRow = new QHBoxLayout(m_columnRow);
    columnRow->setContentsMargins(0, 6, 0, 0);
    columnRow->setSpacing(8);
    auto *columnLabel = makeLabel(tr("Column with the series"), nullptr, m_columnRow);
    columnLabel->setBuddy(m_columns);
    m_columns->setObjectName(QStringLiteral("column"));
    m_columns->setAccessibleName(columnLabel->text());
    columnRow->addWidget(columnLabel);
    columnRow->addWidget(m_columns, 1);
    m_columnRow->hide();
    fields->addWidget(m_columnRow);
    connect(m_columns, &QComboBox::activated, this, &ImportDialog::chooseColumn);
    fields->addSpacing(8);
    fields->addWidget(m_report);
    m_lines->setReadOnly(true);
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->setAccessibleName(tr("Lines that are not imported"));
    m_lines->hide();
    fields->addWidget(m_lines, 1);
    fields->addWidget(m_failure);
    m_failure->hide();
    column->addWidget(body, 1);
    column->addWidget(makeFooter());
}

QWidget *ImportDialog::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    auto *cancel = makeButton(m_theme, tr("Cancel"), {}, ButtonKind::Default, footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(cancel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_import);
    return footer;
}

ImportDialog::Reading ImportDialog::readAndParse(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, file.errorString(), path};
    if (file.size() > largestFile)
        return {{}, {}, tr("It is larger than %1.").arg(QLocale().formattedDataSize(largestFile)), path};
    Reading reading = parse(QString::fromUtf8(file.readAll()), std::nullopt);
    reading.source = path;
    return reading;
}

ImportDialog::Reading ImportDialog::parse(const QString &text, std::optional<int> column)
{
    return {text, readIdentifiers(text, column), {}, {}};
}

void ImportDialog::readFile(const QString &path)
{
    m_column.reset();
    start(QtConcurrent::run(&ImportDialog::readAndParse, path));
}

void ImportDialog::readPasted(const QString &text)
{
    m_text->setPlainText(text);
}

void ImportDialog::readText(const QString &text)
{
    start(QtConcurrent::run(&ImportDialog::parse, text, m_column));
}

void ImportDialog::start(const QFuture<Reading> &future)
{
    m_reading = true;
    m_failure->hide();
    // A reading that is under way is about an older text: the watcher forgets it.
    m_watcher.setFuture(future);
    updateButtons();
}

void ImportDialog::onRead()
{
    const Reading reading = m_watcher.result();
    m_reading = false;
    if (!reading.fault.isEmpty()) {
        const ErrorText text = describe(
            ApiError{ApiError::Kind::File, Operation::ReadFile, reading.source, 0, {}, reading.fault});
        showFailure(text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
        updateButtons();
        return;
    }
    m_found = reading.found;
    if (!reading.source.isEmpty()) {
        m_source = tr("This file");
        m_whole = reading.text;
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(reading.text.size() <= longestShown ? reading.text : QString());
    }
    updateColumns();
    updateReport();
}

void ImportDialog::updateColumns()
{
    m_columnRow->setVisible(m_found.columns.size() > 1);
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    for (int column = 0; column < m_found.columns.size(); ++column) {
        const ImportColumn &one = m_found.columns.at(column);
        const QString name = one.heading.isEmpty() ? tr("Column %1").arg(column + 1) : one.heading;
        m_columns->addItem(tr("%1: %2").arg(name, tr("%Ln identifier(s)", nullptr, one.uids)));
    }
    m_columns->setCurrentIndex(m_found.column);
}

void ImportDialog::chooseColumn(int column)
{
    m_column = column;
    readText(m_whole.isEmpty() ? m_text->toPlainText() : m_whole);
}

void ImportDialog::onEdited()
{
    m_source = tr("This text");
    m_whole.clear();
    if (m_text->document()->isEmpty())
        m_column.reset();
    readText(m_text->toPlainText());
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with identifiers"), {},
        tr("Text and CSV (*.txt *.csv *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::updateReport()
{
    const ImportReport report = reportOf(m_found, m_source);
    const bool nothingYet =
        m_text->document()->isEmpty() && m_found.identifiers.isEmpty() && !report.hasProblems;
    m_report->setVisible(!nothingYet);
    m_report->setKind(
        report.hasProblems || m_found.identifiers.isEmpty() ? Banner::Kind::Warning : Banner::Kind::Ok);
    m_report->setText(report.headline, report.detail);
    m_linesButton->setVisible(report.hasProblems);
    if (!report.hasProblems)
        m_lines->hide();
    m_lines->setPlainText(problemLines(m_found.problems));
    updateButtons();
}

void ImportDialog::showLines()
{
    m_lines->setVisible(!m_lines->isVisible());
    m_linesButton->setText(m_lines->isVisible() ? tr("Hide lines") : tr("Show lines"));
}

QString ImportDialog::nameProblem() const
{
    if (!m_name)
        return {};
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("The dataset needs a name.");
    if (m_taken.contains(name))
        return tr("There is a dataset of this name already.");
    return {};
}

void ImportDialog::updateButtons()
{
    const auto count = int(m_found.identifiers.size());
    m_import->setText(
        m_name ? tr("Create with %Ln series", nullptr, count) : tr("Import %Ln", nullptr, count));
    const QString name = nameProblem();
    QString reason = name;
    if (m_reading)
        reason = tr("Reading…");
    else if (m_busy)
        reason = tr("Storing…");
    else if (reason.isEmpty() && count == 0)
        reason = tr("There is no identifier to import.");
    m_reason->setText(reason);
    m_import->setEnabled(reason.isEmpty());
    if (!m_name)
        return;
    const bool shown = !name.isEmpty() && (m_nameLeft || !m_name->text().trimmed().isEmpty());
    setStyleProperty(m_name, "invalid", shown);
    setStyleProperty(m_nameHelp, "role", shown ? QStringLiteral("error") : QStringLiteral("caption"));
    m_nameHelp->setText(shown ? name : tr("At most %1 characters.").arg(longestName));
}

void ImportDialog::showFailure(const QString &headline, const QString &detail)
{
    m_failure->setText(headline, detail);
    m_failure->show();
}

void ImportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_text->setReadOnly(busy);
    updateButtons();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        readFile(urls.first().toLocalFile());
    else
        readPasted(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace desk
