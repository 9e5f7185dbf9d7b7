// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/windows/shown_text.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QSet>
#include <QWidget>

namespace
{

constexpr int mostRows = 500;

class Texts final
{
public:
    void add(const QString &text)
    {
        const QByteArray line = text.toUtf8();
        if (!line.isEmpty() && !m_seen.contains(line)) {
            m_seen.insert(line);
            m_all += line + '\n';
        }
    }
    void addProperties(const QObject &object)
    {
        for (const char *name :
            {"text", "plainText", "placeholderText", "title", "toolTip", "statusTip", "whatsThis",
                "windowTitle", "accessibleName", "accessibleDescription", "displayText", "currentText"}) {
            // What a field holds and what it shows are two things.
            const bool hidden = qobject_cast<const QLineEdit *>(&object) && qstrcmp(name, "text") == 0;
            if (!hidden)
                add(object.property(name).toString());
        }
    }
    void addAccessible(QAccessibleInterface &part)
    {
        for (const QAccessible::Text text :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(part.text(text));
        if (QAccessibleTextInterface *whole = part.textInterface())
            add(whole->text(0, whole->characterCount()));
    }
    void addModel(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        const int rows = qMin(model.rowCount(parent), mostRows);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                        int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole)})
                    add(index.data(role).toString());
            }
            addModel(model, model.index(row, 0, parent));
        }
    }
    QByteArray all() const { return m_all; }

private:
    QSet<QByteArray> m_seen;
    QByteArray m_all;
};

} // namespace

QByteArray shownText(const QWidget &widget)
{
    Texts texts;
    texts.addProperties(widget);
    const auto parts = widget.findChildren<QObject *>();
    for (QObject *part : parts) {
        if (!part->isWidgetType() && !qobject_cast<QAction *>(part))
            continue;
        texts.addProperties(*part);
        if (QAccessibleInterface *accessible =
                part->isWidgetType() ? QAccessible::queryAccessibleInterface(part) : nullptr)
            texts.addAccessible(*accessible);
        const auto *view = qobject_cast<const QAbstractItemView *>(part);
        if (view && view->model())
            texts.addModel(*view->model(), {});
    }
    return texts.all();
}
