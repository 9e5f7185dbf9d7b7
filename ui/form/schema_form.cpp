// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/schema_form.h"

#include "ui/components/text.h"
#include "ui/form/form_field.h"
#include "ui/form/json_view.h"
#include "ui/form/object_field.h"
#include "ui/form/schema_validator.h"
#include "ui/form/value_check.h"
#include "ui/form/value_difference.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace desk
{

namespace
{

QString cardTitle(const FieldSchema &schema, const QString &key)
{
    const QString own = schema.schema.value(QLatin1String("title")).toString();
    if (!own.isEmpty())
        return own;
    if (key.isEmpty())
        return SchemaForm::tr("Parameters");
    if (key == QLatin1String("workflow_form"))
        return SchemaForm::tr("Workflow");
    return schema.title;
}

bool drawsAnything(const FieldSchema &schema)
{
    return !schema.alternatives.isEmpty() || std::any_of(schema.properties.begin(), schema.properties.end(),
                                                 [](const FieldSchema &one) { return !one.hidden; });
}

const FieldSchema *propertyOf(const FieldSchema &field, const QString &key)
{
    for (const FieldSchema &property : field.properties) {
        if (property.key == key)
            return &property;
    }
    for (const FieldAlternative &alternative : field.alternatives) {
        for (const FieldSchema &property : alternative.properties) {
            if (property.key == key)
                return &property;
        }
    }
    return nullptr;
}

} // namespace

SchemaForm::SchemaForm(const QVector<DagForm> &forms, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedLayout(this))
    , m_area(new QScrollArea(this))
    , m_json(new JsonView(theme, true, this))
{
    auto *content = new QWidget(m_area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    for (const DagForm &form : forms) {
        Part part;
        part.key = form.key;
        part.schema = readSchema(form.key, form.schema);
        if (part.schema.kind != FieldKind::Alternatives)
            part.schema.kind = FieldKind::Object;
        part.schema.nullable = false;
        part.schema.required = true; // a form that is there is sent, be it empty
        part.start = startValue(part.schema);
        part.validator = std::make_shared<SchemaValidator>(part.schema.schema);
        if (drawsAnything(part.schema))
            column->addWidget(makeCard(part));
        m_parts.append(part);
    }
    column->addStretch();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_json);

    QJsonObject start;
    for (const Part &part : m_parts) {
        const QJsonObject object = part.start.toObject();
        if (!part.key.isEmpty()) {
            start.insert(part.key, object);
            continue;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            start.insert(it.key(), it.value());
    }
    setValue(start);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(0));
    connect(&m_soon, &QTimer::timeout, this, &SchemaForm::showProblems);
    connect(m_json, &JsonView::problemChanged, this, &SchemaForm::onEdited);
    connect(m_json, &JsonView::edited, this, [this](const QJsonObject &value) {
        display(value);
        onEdited();
    });
}

QWidget *SchemaForm::makeCard(Part &part)
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    const int padding = m_theme.px(16);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(m_theme.px(12));
    column->addWidget(makeLabel(cardTitle(part.schema, part.key), "section", card));
    part.field = new ObjectField(part.schema, m_theme, card);
    part.field->removeFrame();
    column->addWidget(part.field);
    connect(part.field, &FormField::changed, this, &SchemaForm::onEdited);
    return card;
}

QJsonObject SchemaForm::value() const
{
    QJsonObject result = m_rest;
    for (const Part &part : m_parts) {
        if (!part.field)
            continue; // what cannot be drawn is in the rest
        const QJsonValue value = part.field->value();
        if (!part.key.isEmpty()) {
            if (!value.isUndefined())
                result.insert(part.key, value);
            continue;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), it.value());
    }
    return result;
}

void SchemaForm::setValue(const QJsonObject &value)
{
    display(value);
    m_json->setObject(value);
    m_dirty = true;
    m_soon.start();
}

QJsonObject SchemaForm::fitted(QJsonObject value) const
{
    for (const Part &part : m_parts) {
        if (part.key.isEmpty())
            value = underFieldKeys(part.schema, value);
        else if (value.value(part.key).isObject())
            value.insert(part.key, underFieldKeys(part.schema, value.value(part.key).toObject()));
    }
    return value;
}

void SchemaForm::load(const QJsonObject &value)
{
    setValue(fitted(value));
    onEdited();
}

QString SchemaForm::titleOf(const QStringList &path) const
{
    const auto formOf = [this](const QString &key) -> const FieldSchema * {
        const auto part =
            std::find_if(m_parts.begin(), m_parts.end(), [&key](const Part &one) { return one.key == key; });
        return part == m_parts.end() ? nullptr : &part->schema;
    };
    QStringList titles;
    const FieldSchema *field = formOf({}); // whose property the next key is
    for (const QString &key : path) {
        const FieldSchema *form = titles.isEmpty() && !key.isEmpty() ? formOf(key) : nullptr;
        field = form ? form : field ? propertyOf(*field, key) : nullptr;
        titles.append(form ? cardTitle(*form, key) : field ? field->title : key);
    }
    return titles.join(QStringLiteral(" › "));
}

void SchemaForm::display(const QJsonObject &value)
{
    m_rest = value;
    for (const Part &part : m_parts) {
        if (part.field && !part.key.isEmpty())
            part.field->setValue(m_rest.take(part.key));
    }
    for (const Part &part : m_parts) { // takes what the others leave
        if (part.field && part.key.isEmpty()) {
            part.field->setValue(m_rest);
            m_rest = {};
        }
    }
}

void SchemaForm::check() const
{
    if (!m_dirty)
        return;
    m_dirty = false;
    m_problems.clear();
    if (m_view == View::Json && !m_json->problem().isEmpty()) {
        m_problems.append({{}, {}, tr("JSON"), m_json->problem()});
        return;
    }
    const QJsonObject whole = value();
    for (const Part &part : m_parts) {
        const QJsonValue mine = part.key.isEmpty() ? (part.field ? part.field->value() : QJsonValue(m_rest))
                                                   : whole.value(part.key);
        const QVector<ValueProblem> found = checkForm(part.schema, *part.validator, mine, part.start);
        for (const ValueProblem &problem : found) {
            const FormField *drawn = field(part.key, problem.path);
            const QString last =
                problem.path.isEmpty() ? cardTitle(part.schema, part.key) : problem.path.last();
            m_problems.append(
                {part.key, problem.path, drawn ? drawn->schema().title : last, problem.message});
        }
        if (!part.field)
            continue;
        QVector<std::pair<QStringList, FormField *>> queue{{{}, part.field}};
        while (!queue.isEmpty()) {
            const auto [path, one] = queue.takeFirst();
            if (!one->unreadable().isEmpty())
                m_problems.append({part.key, path, one->schema().title, one->unreadable()});
            for (FormField *inner : one->fields())
                queue.append({path + QStringList{inner->schema().key}, inner});
        }
    }
}

QVector<FormProblem> SchemaForm::problems() const
{
    check();
    return m_problems;
}

void SchemaForm::onEdited()
{
    m_dirty = true;
    m_soon.start();
    Q_EMIT changed();
}

void SchemaForm::showProblems()
{
    const QVector<FormProblem> now = problems();
    for (const Part &part : m_parts) {
        if (!part.field)
            continue;
        QVector<std::pair<QStringList, FormField *>> queue{{{}, part.field}};
        while (!queue.isEmpty()) {
            const auto [path, one] = queue.takeFirst();
            const auto found =
                std::find_if(now.begin(), now.end(), [&, &where = path](const FormProblem &problem) {
                    return problem.form == part.key &&
                           field(problem.form, problem.path) == field(part.key, where);
                });
            one->setProblem(found == now.end() ? QString() : found->message);
            for (FormField *inner : one->fields())
                queue.append({path + QStringList{inner->schema().key}, inner});
        }
    }
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT problemsChanged();
}

void SchemaForm::revealProblems()
{
    showProblems();
    const QVector<FormProblem> now = problems();
    for (const FormProblem &problem : now) {
        if (FormField *one = field(problem.form, problem.path))
            one->revealProblem();
    }
}

FormField *SchemaForm::field(const QString &form, const QStringList &path) const
{
    const auto part =
        std::find_if(m_parts.begin(), m_parts.end(), [&form](const Part &one) { return one.key == form; });
    if (part == m_parts.end() || !part->field)
        return nullptr;
    FormField *found = part->field;
    for (const QString &key : path) {
        FormField *inner = found->field(key);
        if (!inner)
            break; // a problem inside a list, or in JSON, is the whole field's
        found = inner;
    }
    return found;
}

void SchemaForm::focusProblem(int index)
{
    const QVector<FormProblem> now = problems();
    if (index < 0 || index >= now.size())
        return;
    m_current = index;
    const FormProblem &problem = now.at(index);
    if (m_view == View::Json) {
        if (m_json->problem().isEmpty())
            m_json->showPath(
                problem.form.isEmpty() ? problem.path : QStringList{problem.form} + problem.path);
        m_json->editor()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    FormField *target = field(problem.form, problem.path);
    if (!target)
        return;
    QStringList above;
    for (const QString &key : problem.path) {
        if (auto *object = qobject_cast<ObjectField *>(field(problem.form, above)))
            object->open(key);
        above.append(key);
    }
    showProblems();
    target->revealProblem();
    m_area->ensureWidgetVisible(target, 0, m_theme.px(60));
    if (QWidget *editor = target->editor())
        editor->setFocus(Qt::ShortcutFocusReason);
}

void SchemaForm::focusNextProblem(int direction)
{
    const int count = int(problems().size());
    if (count == 0)
        return;
    if (m_current < 0 && direction < 0)
        m_current = 0;
    focusProblem(((m_current + direction) % count + count) % count);
}

void SchemaForm::setView(View view)
{
    if (view == m_view)
        return;
    if (view == View::Form && !m_json->problem().isEmpty())
        return;
    if (view == View::Json)
        m_json->setObject(value());
    m_view = view;
    m_stack->setCurrentIndex(view == View::Form ? 0 : 1);
    m_dirty = true;
    showProblems();
    if (view == View::Json)
        m_json->editor()->setFocus(Qt::OtherFocusReason);
    Q_EMIT viewChanged(view);
}

} // namespace desk
