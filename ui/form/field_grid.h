// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;

namespace desk
{

class FormField;
class Theme;

/// Fields in reading order: two beside each other where there is room, wide ones alone in their row.
class FieldGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldGrid)
public:
    explicit FieldGrid(const Theme &theme, QWidget *parent = nullptr);

    /// Takes the field over.
    void add(FormField *field);
    const QVector<FormField *> &fields() const { return m_fields; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QVector<FormField *> m_fields;
    int m_columns = 1;
};

} // namespace desk
