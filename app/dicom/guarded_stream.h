// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <QString>
#include <cstdint>
#include <dcmtk/dcmdata/dcistrmf.h>

namespace desk
{

/// A DICOM file as DCMTK reads it, with bounds on what a hostile or damaged one can make it do: how many
/// bytes of headers are taken, and how deep sequences nest. DCMTK recurses into sequences without a limit of
/// its own, so the depth of the stack is measured where it reads. Beyond a bound the file ends. Long values
/// are passed over, and cost nothing. One thread.
class GuardedStream final : public DcmInputFileStream
{
public:
    /// allowance: bytes. Opens the file.
    GuardedStream(const QString &path, qint64 allowance);

    /// Whether a bound was met.
    bool isExceeded() const { return m_exceeded; }

    OFBool good() const override;
    OFCondition status() const override;
    OFBool eos() override;
    offile_off_t avail() override;
    offile_off_t read(void *buffer, offile_off_t length) override;

private:
    std::uintptr_t m_stackBegin = 0;
    qint64 m_allowance = 0;
    bool m_exceeded = false;
};

} // namespace desk
