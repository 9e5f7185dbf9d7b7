// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/schema.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace desk
{

class CollapsibleSection;
class FieldGrid;
class FormField;
class Theme;

/// The fields of an object's properties, in sections where the schema names some. Keys without a field are
/// none of its business: they stay as they came.
class FieldGroup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldGroup)
public:
    FieldGroup(const QVector<FieldSchema> &properties, const Theme &theme, QWidget *parent = nullptr);

    void setObject(const QJsonObject &object);
    /// The object with what the fields say.
    QJsonObject applied(QJsonObject object) const;
    FormField *field(const QString &key) const { return m_fields.value(key); }
    QVector<FormField *> fields() const { return m_order; }
    /// Opens the section that holds a field.
    void open(const QString &key);

Q_SIGNALS:
    void changed();

private:
    FieldGrid *addSection(const QString &title, bool open);
    void summarise();

    struct Section {
        CollapsibleSection *widget;
        FieldGrid *grid;
    };

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHash<QString, FormField *> m_fields;
    QVector<FormField *> m_order;
    QVector<Section> m_sections;
    QJsonObject m_first; // what was shown first, to say whether a section still is at its defaults
    bool m_hasFirst = false;
};

} // namespace desk
