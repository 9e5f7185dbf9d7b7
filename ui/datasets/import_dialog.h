// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dataset.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace desk
{

class Banner;
class Theme;

/// Takes identifiers in from a text or CSV file, a drop or a paste, and says by line what cannot be taken
/// over, before anything is stored. With a new dataset it asks for the name as well. GUI thread; files are
/// read on a worker thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)
public:
    /// An empty dataset means a new one, whose name is asked for; taken holds the names that exist already.
    ImportDialog(Theme &theme, const QString &dataset, const QStringList &taken, QWidget *parent = nullptr);

    /// Reads a file on a worker thread.
    void readFile(const QString &path);
    /// Takes text as it would stand in a file.
    void readPasted(const QString &text);
    /// Shows what went wrong while storing; the dialog stays open.
    void showFailure(const QString &headline, const QString &detail);
    void setBusy(bool busy);

Q_SIGNALS:
    /// A person asks to store these; the dialog stays open until done() is called.
    void agreed(const QString &name, const QStringList &identifiers);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Reading {
        QString text;
        ImportedIdentifiers found;
        QString fault; // empty: none
        QString source;
    };
    static Reading readAndParse(const QString &path);
    static Reading parse(const QString &text, std::optional<int> column);
    void build();
    void updateColumns();
    void chooseColumn(int column);
    QWidget *makeFooter();
    void readText(const QString &text);
    void start(const QFuture<Reading> &future);
    void onRead();
    void chooseFile();
    void onEdited();
    void updateReport();
    void updateButtons();
    void showLines();
    QString nameProblem() const;

    Theme &m_theme;
    QString m_dataset;
    QStringList m_taken;
    ImportedIdentifiers m_found;
    QString m_whole; // what was read from a file, which the field may be too small for
    std::optional<int> m_column;
    QFutureWatcher<Reading> m_watcher;
    QString m_source; // "The file", or "The text"
    bool m_reading = false;
    bool m_busy = false;
    bool m_nameLeft = false;

    QLineEdit *m_name = nullptr;
    QLabel *m_nameHelp = nullptr;
    QPlainTextEdit *m_text;
    QWidget *m_columnRow;
    QComboBox *m_columns;
    Banner *m_report;
    QPushButton *m_linesButton;
    QPlainTextEdit *m_lines;
    Banner *m_failure;
    QLabel *m_reason;
    QPushButton *m_import;
};

} // namespace desk
