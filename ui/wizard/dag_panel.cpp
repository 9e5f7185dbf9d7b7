// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/dag_panel.h"

#include "app/backend/error_text.h"
#include "models/dag_model.h"
#include "ui/components/banner.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"
#include "ui/wizard/wizard_draft.h"

#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace desk
{

namespace
{

QString plain(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    return document.toPlainText().trimmed();
}

} // namespace

DagPanel::DagPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(makeParagraph({}, "section", this))
    , m_text(makeParagraph({}, "secondary", this))
    , m_facts(new QWidget(this))
    , m_tags(makeParagraph({}, nullptr, m_facts))
    , m_needs(makeParagraph({}, nullptr, m_facts))
    , m_forms(makeParagraph({}, nullptr, m_facts))
    , m_file(makeParagraph({}, nullptr, m_facts))
    , m_banner(new Banner(theme, Banner::Kind::Warning, this))
    , m_trace(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("card"));
    setMinimumWidth(theme.px(240));
    auto *column = new QVBoxLayout(this);
    const int padding = theme.px(16);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme.px(10));
    column->addWidget(m_name);
    column->addWidget(m_banner);
    m_unpause = makeButton(theme, tr("Unpause"), QStringLiteral("play"), ButtonKind::Default, this);
    m_unpause->setObjectName(QStringLiteral("unpause"));
    m_retry = makeButton(theme, tr("Try again"), QStringLiteral("refresh"), ButtonKind::Default, this);
    column->addWidget(m_unpause, 0, Qt::AlignLeft);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    auto *facts = new QGridLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(theme.px(12));
    facts->setVerticalSpacing(theme.px(8));
    facts->setColumnStretch(1, 1);
    const QVector<std::pair<QString, QLabel *>> rows{
        {tr("Runs on"), m_needs}, {tr("Forms"), m_forms}, {tr("Tags"), m_tags}, {tr("File"), m_file}};
    for (int row = 0; row < rows.size(); ++row) {
        facts->addWidget(makeLabel(rows.at(row).first, "caption", m_facts), row, 0, Qt::AlignTop);
        facts->addWidget(rows.at(row).second, row, 1);
    }
    column->addWidget(m_facts);
    m_trace->setObjectName(QStringLiteral("trace"));
    m_trace->setReadOnly(true);
    m_trace->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_trace->setAccessibleName(tr("What Airflow says"));
    m_trace->setStyleSheet(QStringLiteral("font-family: \"%1\"; font-size: %2px;")
                               .arg(theme.font(TextRole::Mono).family())
                               .arg(theme.px(12)));
    column->addWidget(m_trace, 1);
    column->addStretch();
    connect(m_unpause, &QPushButton::clicked, this, &DagPanel::unpauseWanted);
    connect(m_retry, &QPushButton::clicked, this, &DagPanel::retryWanted);
    clear();
}

void DagPanel::clear()
{
    m_name->setText(tr("Nothing chosen yet"));
    m_text->setText(tr("Choose a DAG to see what it does. Enter chooses it and goes on."));
    m_text->show();
    for (QWidget *widget :
        {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_unpause),
            static_cast<QWidget *>(m_retry), static_cast<QWidget *>(m_trace)})
        widget->hide();
}

void DagPanel::showDag(const Dag &dag, const DagDetails *details)
{
    clear();
    m_name->setText(dag.displayName.isEmpty() ? dag.id : dag.displayName);
    const QString documentation = details ? plain(details->documentation) : QString();
    m_text->setText(documentation.isEmpty() ? dag.description : documentation);
    m_text->setVisible(!m_text->text().isEmpty());
    switch (DagModel::obstacle(dag)) {
    case DagModel::Obstacle::Paused:
        m_banner->setKind(Banner::Kind::Warning);
        m_banner->setText(tr("Paused in Airflow."), tr("Its runs would wait until it is unpaused."));
        m_banner->show();
        m_unpause->show();
        break;
    case DagModel::Obstacle::ImportError:
        m_banner->setKind(Banner::Kind::Error);
        m_banner->setText(tr("Airflow cannot read its file."),
            tr("Whoever looks after the DAG has to mend it; it is read again by itself."));
        m_banner->show();
        m_trace->setPlainText(dag.importError);
        m_trace->moveCursor(QTextCursor::End);
        m_trace->setVisible(!dag.importError.isEmpty());
        break;
    case DagModel::Obstacle::NotAllowed:
    case DagModel::Obstacle::None:
        break;
    }
    m_tags->setText(dag.tags.isEmpty() ? tr("none") : dag.tags.join(QStringLiteral(", ")));
    const QString file = dag.fileLocation.section(QLatin1Char('/'), -1);
    m_file->setText(file.isEmpty() ? tr("not told") : file);
    m_file->setToolTip(dag.fileLocation);
    if (details)
        showDetails(*details);
}

void DagPanel::showMissing(const QStringList &runners)
{
    m_unpause->hide();
    m_trace->hide();
    m_banner->setKind(Banner::Kind::Info);
    m_banner->setText(tr("Not allowed at %1.").arg(QLocale().createSeparatedList(runners)),
        tr("A workflow runs at every instance that was chosen. Leave these out on the page Where, or ask "
           "them "
           "to allow it."));
    m_banner->show();
}

void DagPanel::showDetails(const DagDetails &details)
{
    m_needs->setText(details.wantsDataset ? tr("a dataset") : tr("no dataset"));
    int fields = 0;
    const QVector<DagForm> forms = formsToFillIn(details);
    for (const DagForm &form : forms)
        fields += int(form.schema.value(QLatin1String("properties")).toObject().size());
    m_forms->setText(fields == 0 ? tr("nothing to fill in") : tr("%Ln field(s) to fill in", nullptr, fields));
    m_facts->show();
}

void DagPanel::showError(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_banner->setKind(Banner::Kind::Error);
    m_banner->setText(text.headline, text.nextStep.isEmpty() ? text.detail : text.nextStep);
    m_banner->show();
    m_retry->setVisible(error.operation != Operation::PauseDag);
}

void DagPanel::setBusy(bool busy)
{
    m_unpause->setEnabled(!busy);
    m_unpause->setText(busy ? tr("Unpausing…") : tr("Unpause"));
}

} // namespace desk
