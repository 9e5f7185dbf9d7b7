// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/how_step.h"

#include "app/backend/backend.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/chip_row.h"
#include "ui/components/text.h"
#include "ui/configurations/configurations_dialog.h"
#include "ui/form/documentation_link.h"
#include "ui/form/schema_form.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace desk
{

namespace
{

const QString jsonSetting = QStringLiteral("wizard/json");

} // namespace

HowStep::HowStep(
    WizardDraft &draft, Backend &backend, const Theme &theme, QSettings &settings, QWidget *parent)
    : WizardStep(draft, theme, tr("How should it run?"), parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_before(
          makeButton(theme, tr("Values used before…"), QStringLiteral("history"), ButtonKind::Quiet, this))
    , m_documentation(
          makeButton(theme, tr("Documentation"), QStringLiteral("open-external"), ButtonKind::Quiet, this))
    , m_views(new ChipRow(theme, this))
    , m_banner(new Banner(theme, Banner::Kind::Error, this))
{
    m_views->addChip(int(SchemaForm::View::Form), tr("Form"));
    m_views->addChip(int(SchemaForm::View::Json), tr("JSON"));
    m_views->setToolTip(tr("Two views of the same values (Ctrl+J)"));
    m_views->setObjectName(QStringLiteral("views"));
    m_before->setObjectName(QStringLiteral("usedBefore"));
    m_before->setToolTip(tr("Take over, compare or save values of this form (Ctrl+Shift+O)"));
    m_before->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_documentation->setObjectName(QStringLiteral("documentation"));
    addAction(m_documentation);
    addAction(m_before);
    addAction(m_views);
    connect(m_before, &QPushButton::clicked, this, &HowStep::showUsedBefore);
    connect(
        m_documentation, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_documented); });
    m_banner->setObjectName(QStringLiteral("problems"));
    QPushButton *jump = m_banner->addButton(tr("Go to field"));
    jump->setToolTip(tr("Next problem (F8)"));
    connect(jump, &QPushButton::clicked, this, [this] { focusNextProblem(1); });
    m_banner->hide();
    column()->addWidget(m_banner);
    column()->addWidget(makeNameCard());
    column()->addStretch(1);
    connect(m_views, &ChipRow::chosenChanged, this, [this](int view) {
        if (m_form)
            m_form->setView(SchemaForm::View(view));
        if (m_form && int(m_form->view()) != view)
            m_views->choose(int(m_form->view())); // broken JSON stays where it can be mended
    });
}

QWidget *HowStep::makeNameCard()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *rows = new QVBoxLayout(card);
    const int padding = theme().px(16);
    rows->setContentsMargins(padding, theme().px(12), padding, theme().px(12));
    rows->setSpacing(theme().px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(5));
    auto *label = makeLabel(tr("Name"), "heading", card);
    head->addWidget(label);
    head->addWidget(makeLabel(tr("required"), "caption", card));
    head->addStretch();
    rows->addLayout(head);
    m_name = new QLineEdit(card);
    m_name->setObjectName(QStringLiteral("workflowName"));
    m_name->setAccessibleName(tr("Name, required"));
    label->setBuddy(m_name);
    m_nameHelp = makeParagraph({}, "caption", card);
    rows->addWidget(m_name);
    rows->addWidget(m_nameHelp);
    connect(m_name, &QLineEdit::textEdited, this, &HowStep::onNameEdited);
    connect(m_name, &QLineEdit::editingFinished, this, &HowStep::showNameProblem);
    return card;
}

QString HowStep::nameProblem() const
{
    const QString name = draft().name;
    if (name.isEmpty())
        return tr("Enter a name.");
    if (name.size() > 57)
        return tr("Use at most 57 characters; these are %1.").arg(name.size());
    return isWorkflowName(name)
               ? QString()
               : tr("Use letters, digits, dot, hyphen and underscore; nothing else is allowed.");
}

void HowStep::onNameEdited(const QString &name)
{
    draft().name = name;
    draft().nameIsOwn = !name.isEmpty();
    if (nameProblem().isEmpty())
        showNameProblem();
    Q_EMIT changed();
}

void HowStep::showNameProblem()
{
    const QString problem = nameProblem();
    m_nameHelp->setText(
        problem.isEmpty() ? tr("Six characters are added, so that names stay unique.") : problem);
    setStyleProperty(
        m_nameHelp, "role", problem.isEmpty() ? QStringLiteral("caption") : QStringLiteral("error"));
    if (m_name->property("invalid").toBool() == problem.isEmpty())
        setStyleProperty(m_name, "invalid", !problem.isEmpty());
    m_name->setAccessibleDescription(m_nameHelp->text());
}

QString HowStep::summary() const
{
    return m_form && m_formOf == draft().dag.id ? draft().name : QString();
}

QString HowStep::obstacle() const
{
    if (!nameProblem().isEmpty())
        return tr("The name cannot be used yet");
    if (!m_form || m_formOf != draft().dag.id)
        return {};
    const int count = int(m_form->problems().size());
    return count == 0 ? QString() : tr("Mend %Ln field(s) to go on", nullptr, count);
}

void HowStep::begin()
{
    delete m_form;
    m_form = nullptr;
    m_formOf.clear();
    m_banner->hide();
}

void HowStep::entered()
{
    if (m_formOf != draft().dag.id || m_forms != withoutDocumentation(formsToFillIn(draft().details)))
        makeForm();
    m_documented = documentationLink(draft().details.forms, m_backend.airflowConnection().baseUrl);
    m_documentation->setVisible(m_documented.isValid());
    m_documentation->setToolTip(m_documented.toDisplayString());
    setLine(tr("Fields of %1. What you leave alone keeps its default.").arg(draft().dag.displayName));
    m_name->setText(draft().name);
    showNameProblem();
    showProblems();
    m_name->setFocus();
}

void HowStep::makeForm()
{
    // Of a draft that was kept, or under the words of another instance; those of another DAG were dropped
    // when this one was chosen.
    const QJsonObject kept = draft().forms;
    delete m_form;
    m_formOf = draft().dag.id;
    m_forms = withoutDocumentation(formsToFillIn(draft().details));
    m_form = new SchemaForm(m_forms, theme(), this);
    column()->insertWidget(column()->count() - 1, m_form, 100);
    if (!kept.isEmpty())
        m_form->setValue(kept);
    draft().forms = m_form->value();
    connect(m_form, &SchemaForm::changed, this, &HowStep::onFormChanged);
    connect(m_form, &SchemaForm::problemsChanged, this, &HowStep::showProblems);
    connect(m_form, &SchemaForm::viewChanged, this, [this](SchemaForm::View view) {
        m_views->choose(int(view));
        m_settings.setValue(jsonSetting, view == SchemaForm::View::Json);
    });
    m_views->choose(int(SchemaForm::View::Form));
    if (m_settings.value(jsonSetting).toBool())
        m_form->setView(SchemaForm::View::Json);
}

void HowStep::onFormChanged()
{
    draft().forms = m_form->value();
    Q_EMIT changed();
}

void HowStep::showProblems()
{
    const QVector<FormProblem> problems = m_form ? m_form->problems() : QVector<FormProblem>();
    m_banner->setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        const FormProblem &first = problems.first();
        m_banner->setText(tr("%Ln field(s) need a different value.", nullptr, int(problems.size())),
            tr("%1: %2").arg(first.title, first.message));
    }
    Q_EMIT changed();
}

void HowStep::focusNextProblem(int direction)
{
    if (!nameProblem().isEmpty()) {
        showNameProblem();
        m_name->setFocus(Qt::ShortcutFocusReason);
    } else if (m_form) {
        m_form->focusNextProblem(direction);
    }
}

void HowStep::toggleJson()
{
    if (m_form)
        m_form->setView(
            m_form->view() == SchemaForm::View::Form ? SchemaForm::View::Json : SchemaForm::View::Form);
}

void HowStep::showUsedBefore()
{
    if (m_form)
        ConfigurationsDialog::ask(m_backend.configurations(), theme(), m_formOf, *m_form, this);
}

} // namespace desk
