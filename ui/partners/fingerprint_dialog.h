// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/partners/sheet.h"

namespace desk
{

/// The fingerprint of our own certificate, to read out on the phone.
class FingerprintDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FingerprintDialog)
public:
    static FingerprintDialog *ask(const Theme &theme, QWidget *over, const QByteArray &certificatePem);

private:
    FingerprintDialog(const Theme &theme, QWidget *over, const QByteArray &certificatePem);
};

} // namespace desk
