// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QImage>
#include <QWidget>

namespace desk
{

/// A text as QR code: black on white in every look, since cameras read it best so. GUI thread.
class QrView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrView)
public:
    explicit QrView(QWidget *parent = nullptr);

    /// Shows it; false if it is too long for one code (about 2,300 bytes).
    bool setText(const SecretBytes &text);
    /// Shows nothing any more; the picture is wiped.
    void clear();
    bool isEmpty() const { return m_code.isNull(); }

    QSize sizeHint() const override { return {300, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_code; ///< one pixel for each module, without its margin
};

} // namespace desk
