// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/log/log_panel.h"

#include "app/backend/error_text.h"
#include "models/task_model.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/log/file_log_reader.h"
#include "ui/log/log_view.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QtConcurrent>

namespace desk
{

LogPanel::LogPanel(Backend &backend, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_matches(m_model)
    , m_search(new SearchField(theme, tr("Search in log"), this))
    , m_count(makeLabel({}, "secondary", this))
    , m_previous(makeIconButton(theme, QStringLiteral("chevron-up"), tr("Previous match (Shift+F3)"), this))
    , m_next(makeIconButton(theme, QStringLiteral("chevron-down"), tr("Next match (F3)"), this))
    , m_level(new QComboBox(this))
    , m_tries(new QComboBox(this))
    , m_follow(new QCheckBox(tr("Follow"), this))
    , m_copy(makeIconButton(theme, QStringLiteral("copy"), tr("Copy the selection, or the whole log"), this))
    , m_save(makeIconButton(theme, QStringLiteral("save"), tr("Save the log…"), this))
    , m_banner(new Banner(theme, Banner::Kind::Error, this))
    , m_view(new LogView(m_model, m_matches, theme, this))
    , m_states(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildToolbar();
    column->addWidget(m_banner);
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("well"));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    m_states = new PageStates(theme, frame, this);
    column->addWidget(m_states, 1);
    m_banner->hide();
    connectParts();
    onSearchChanged();
}

LogPanel::~LogPanel() = default;

void LogPanel::buildToolbar()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_search->setMinimumWidth(m_theme.px(170));
    m_search->setMaximumWidth(m_theme.px(220));
    m_level->setAccessibleName(tr("Lines shown"));
    m_level->addItem(tr("All lines"), int(LogLine::Level::Debug));
    m_level->addItem(tr("Warnings, errors"), int(LogLine::Level::Warning));
    m_level->addItem(tr("Errors only"), int(LogLine::Level::Error));
    m_tries->setAccessibleName(tr("Try"));
    m_tries->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_follow->setToolTip(tr("Keep the last line in sight (End)"));
    m_follow->setObjectName(QStringLiteral("follow"));
    m_level->setObjectName(QStringLiteral("level"));
    m_tries->setObjectName(QStringLiteral("tries"));
    m_count->setObjectName(QStringLiteral("matches"));
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_level);
    row->addWidget(m_tries);
    row->addSpacing(4);
    row->addWidget(m_follow);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void LogPanel::connectParts()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_match = -1;
        m_searchBegan = true;
        QTimer::singleShot(0, this, [this] { m_searchBegan = false; });
        m_matches.setNeedle(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // The Enter that begins a search stays at its first match.
        if (!m_searchBegan)
            goToMatch(true);
    });
    connect(&m_matches, &LogSearch::changed, this, &LogPanel::onSearchChanged);
    connect(m_next, &QToolButton::clicked, this, [this] { goToMatch(true); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToMatch(false); });
    connect(m_level, &QComboBox::currentIndexChanged, this,
        [this] { m_model.setMinimumLevel(LogLine::Level(m_level->currentData().toInt())); });
    connect(m_tries, &QComboBox::activated, this, [this] { openTry(m_tries->currentData().toInt()); });
    connect(m_follow, &QCheckBox::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        const bool selected = m_view->hasSelection();
        m_view->copy();
        Toast::show(m_theme, this, selected ? tr("Selection copied") : tr("Log copied"));
    });
    connect(m_save, &QToolButton::clicked, this, &LogPanel::askWhereToSave);
    auto *again = m_banner->addButton(tr("Read again"), QStringLiteral("refresh"));
    connect(again, &QPushButton::clicked, this, &LogPanel::readAgain);
    const auto addKey = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    addKey(QKeySequence(Qt::Key_F3), [this] { goToMatch(true); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goToMatch(false); });
    addKey(QKeySequence(QKeySequence::Save), [this] { askWhereToSave(); });
}

void LogPanel::showTask(JobId job, int attempt, const TaskInstance &task)
{
    const bool same = m_target.job == job && m_target.attempt == attempt && m_task.taskId == task.taskId &&
                      m_task.mapIndex == task.mapIndex;
    const bool latestWasShown = m_target.tryNumber == m_task.tryNumber;
    m_file.clear();
    const int before = same ? m_task.tryNumber : 0;
    m_task = task;
    if (same && before == task.tryNumber && task.tryNumber > 0)
        return;
    m_target = {job, attempt, task.taskId, task.mapIndex,
        same && !latestWasShown ? m_target.tryNumber : task.tryNumber};
    fillTries(task);
    if (task.tryNumber < 1) {
        showNothing(
            tr("No log yet"), tr("%1 has not begun; its log appears here.").arg(TaskModel::shownName(task)));
        return;
    }
    if (!same || latestWasShown || before == 0)
        openTry(task.tryNumber);
}

void LogPanel::showFile(const QString &path)
{
    m_target = {};
    m_task = {};
    m_task.state = TaskState::Running;
    m_file = path;
    m_tries->hide();
    open(std::make_unique<FileLogReader>(path));
    m_view->setFollowing(true);
}

void LogPanel::showNothing(const QString &title, const QString &sentence)
{
    m_reader.reset();
    m_model.clear();
    m_banner->hide();
    m_states->showMessage(QStringLiteral("log"), title, sentence, {});
}

void LogPanel::fillTries(const TaskInstance &task)
{
    m_tries->clear();
    for (int number = task.tryNumber; number > 0; --number)
        m_tries->addItem(tr("%1, try %2").arg(TaskModel::shownName(task)).arg(number), number);
    m_tries->setCurrentIndex(m_tries->findData(m_target.tryNumber));
    m_tries->setVisible(task.tryNumber > 1);
}

void LogPanel::readAgain()
{
    if (m_file.isEmpty())
        openTry(m_target.tryNumber);
    else
        showFile(m_file);
}

void LogPanel::openTry(int tryNumber)
{
    m_target.tryNumber = tryNumber;
    m_tries->setCurrentIndex(m_tries->findData(tryNumber));
    open(m_backend.openLog(m_target));
    m_view->setFollowing(!isTerminal(m_task.state) && tryNumber == m_task.tryNumber);
}

void LogPanel::open(std::unique_ptr<LogReader> reader)
{
    m_banner->hide();
    m_reader = std::move(reader);
    m_model.clear();
    m_match = -1;
    m_positioned = false;
    m_states->showLoading(tr("Reading the log…"));
    connect(m_reader.get(), &LogReader::linesRead, this, &LogPanel::onLines);
    connect(m_reader.get(), &LogReader::finished, this, &LogPanel::onFinished);
    connect(m_reader.get(), &LogReader::failed, this, &LogPanel::onFailed);
}

void LogPanel::onLines(const QVector<LogLine> &lines)
{
    m_model.append(lines);
    m_states->showContent();
    if (m_positioned || m_task.state != TaskState::Failed)
        return;
    const int error = m_model.firstError();
    if (error < 0)
        return;
    m_positioned = true;
    m_view->showLine(error);
}

void LogPanel::onFinished()
{
    if (m_model.lineCount() == 0) {
        m_states->showMessage(QStringLiteral("log"), tr("The log is empty"),
            tr("Airflow has no line of %1 for this try.").arg(TaskModel::shownName(m_task)),
            {{tr("Read again"), QStringLiteral("refresh"), ButtonKind::Default, [this] { readAgain(); }}});
        return;
    }
    // A task that failed without an ERROR line says why in its last lines.
    if (m_task.state == TaskState::Failed && !m_positioned)
        m_view->showLine(m_model.rowCount() - 1);
}

void LogPanel::onFailed(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_banner->setText(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
    m_banner->show();
    if (m_model.lineCount() > 0) {
        m_states->showContent();
        return;
    }
    m_states->showMessage(QStringLiteral("log"), tr("The log could not be read"),
        tr("What the task wrote stays in Airflow."), {});
}

void LogPanel::onSearchChanged()
{
    const bool searching = !m_matches.needle().isEmpty();
    const auto found = int(m_matches.matches().size());
    m_next->setEnabled(found > 0);
    m_previous->setEnabled(found > 0);
    if (!searching)
        m_count->clear();
    else if (found == 0)
        m_count->setText(m_matches.isComplete() ? tr("no match") : tr("searching…"));
    else if (m_match < 0)
        m_count->setText(tr("%n match(es)", nullptr, found));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_match + 1), QLocale().toString(found)));
    if (m_match < 0 && found > 0)
        goToMatch(true);
}

void LogPanel::goToMatch(bool forward)
{
    const auto found = int(m_matches.matches().size());
    if (found == 0)
        return;
    if (m_match < 0) {
        // The first one from what is in sight on, as people expect who have scrolled somewhere.
        const int from = m_matches.firstFrom(m_view->firstVisibleRow());
        m_match = from < 0 ? 0 : from;
    } else {
        m_match = (m_match + (forward ? 1 : found - 1)) % found;
    }
    m_positioned = true;
    m_view->showMatch(m_match);
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_match + 1), QLocale().toString(found)));
}

void LogPanel::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"), {}, tr("Text (*.log *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(
        m_task.taskId.isEmpty() ? QStringLiteral("airflow.log") : m_task.taskId + QLatin1String(".log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogPanel::saveTo);
    dialog->open();
}

void LogPanel::saveTo(const QString &path)
{
    QByteArray text;
    for (int row = 0; row < m_model.rowCount(); ++row)
        text += m_view->shownLine(row).toUtf8() + '\n';
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (watcher->result().isEmpty()) {
            Toast::show(m_theme, this, tr("Log saved"));
            return;
        }
        const ErrorText words =
            describe(ApiError{ApiError::Kind::File, Operation::WriteFile, path, 0, {}, watcher->result()});
        m_banner->setText(words.headline, QStringList{words.detail, words.nextStep}.join(QLatin1Char(' ')));
        m_banner->show();
    });
    watcher->setFuture(QtConcurrent::run([path, text] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return QString();
        return file.errorString();
    }));
}

} // namespace desk
