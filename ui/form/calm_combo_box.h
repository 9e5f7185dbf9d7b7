// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace desk
{

class ChoicePopup;
class Theme;

/// A box to choose from that the wheel only turns when it has the focus, so that scrolling a form changes
/// nothing.
class CalmComboBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalmComboBox)
public:
    explicit CalmComboBox(QWidget *parent = nullptr);

    /// Opens a list with a search line from now on; title: what is chosen. The theme must outlive the box.
    void makeSearchable(const Theme &theme, const QString &title);
    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    ChoicePopup *m_popup = nullptr;
};

} // namespace desk
