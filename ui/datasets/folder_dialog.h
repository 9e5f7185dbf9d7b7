// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series_reader.h"
#include "models/series_filter.h"
#include "models/series_model.h"

#include <QDialog>
#include <QElapsedTimer>
#include <memory>

class QCheckBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace desk
{

class Banner;
class SeriesPane;
class SeriesView;
class Theme;

/// The series of a folder as they are found: to be searched, looked at, ticked, and put into a dataset or
/// given to a workflow. Patients and pictures are shown only where a person asks for them. Closing it stops
/// reading. GUI thread.
class FolderDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderDialog)
public:
    /// The reader is for that folder; datasets are the names that can be added to.
    FolderDialog(Theme &theme, const QString &folder, std::unique_ptr<SeriesReader> reader,
        const QStringList &datasets, QWidget *parent = nullptr);
    ~FolderDialog() override;

    const QVector<Series> &series() const { return m_model.series(); }
    /// Shows what went wrong with what was asked for.
    void showFailure(const QString &headline, const QString &detail);

Q_SIGNALS:
    /// Put these into a dataset; an empty name means a new one. The dialog stays open.
    void datasetAsked(const QString &dataset, const QStringList &identifiers);
    /// Start a workflow on these. The dialog closes.
    void workflowAsked(const QStringList &identifiers);

private:
    QWidget *buildHead(const QString &folder);
    QWidget *buildContent();
    QWidget *buildFooter(const QStringList &datasets);
    void connectReader();
    void onProgress(int files, int total);
    void onFinished(const FolderReport &report);
    void updateActions();
    void updateStates();
    void togglePatients(bool shown);
    void togglePictures(bool shown);
    void askPicture();
    QCoro::Task<> readPatients();
    QCoro::Task<> readPicture(QString identifier, QString file);

    Theme &m_theme;
    std::unique_ptr<SeriesReader> m_reader;
    SeriesModel m_model;
    SeriesFilter m_filter;
    QString m_wantedPicture; ///< identifier
    bool m_drawing = false;

    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_stop = nullptr;
    Banner *m_report = nullptr;
    Banner *m_failure = nullptr;
    QPushButton *m_filesButton = nullptr;
    QPlainTextEdit *m_files = nullptr;
    SeriesView *m_view = nullptr;
    SeriesPane *m_pane = nullptr;
    QCheckBox *m_patients = nullptr;
    QCheckBox *m_pictures = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_start = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace desk
