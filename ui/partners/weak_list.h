// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/partner_overview.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desk
{

class Theme;

/// The weak points of all partners, the gravest first, each with the button that mends it.
class WeakList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeakList)
public:
    explicit WeakList(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself where there is none.
    void show(const PartnerOverview &overview);

Q_SIGNALS:
    void mendAsked(const desk::PartnerId &id, desk::WeakPoint point);

private:
    QWidget *makeRow(const Partner &partner, WeakPoint point, const EffectivePolicy &policy);

    const Theme &m_theme;
    QLabel *m_count;
    QVBoxLayout *m_rows;
};

} // namespace desk
