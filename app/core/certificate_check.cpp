// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/certificate_check.h"

#include <array>
#include <utility>

namespace desk
{

namespace
{

constexpr std::array checkNames{
    std::pair{CertificateCheck::System, QLatin1String("System")},
    std::pair{CertificateCheck::CaFile, QLatin1String("CaFile")},
    std::pair{CertificateCheck::Pinned, QLatin1String("Pinned")},
    std::pair{CertificateCheck::Off, QLatin1String("Off")},
};

} // namespace

QString toName(CertificateCheck check)
{
    for (const auto &[known, name] : checkNames) {
        if (known == check)
            return name;
    }
    return checkNames.front().second;
}

CertificateCheck certificateCheckFromName(const QString &name)
{
    for (const auto &[check, known] : checkNames) {
        if (known == name)
            return check;
    }
    return CertificateCheck::System;
}

} // namespace desk
