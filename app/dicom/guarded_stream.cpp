// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/guarded_stream.h"

#include <QFile>
#include <dcmtk/dcmdata/dcerror.h>

namespace desk
{

namespace
{

// A tenth of the least stack that threads usually have; enough for hundreds of sequences in each other.
constexpr std::uintptr_t mostStack = 768 * 1024;

std::uintptr_t stackHere()
{
#if defined(__GNUC__)
    return reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
#else
    volatile char here = 0;
    return reinterpret_cast<std::uintptr_t>(&here);
#endif
}

} // namespace

GuardedStream::GuardedStream(const QString &path, qint64 allowance)
    : DcmInputFileStream(OFFilename(QFile::encodeName(path).constData()))
    , m_stackBegin(stackHere())
    , m_allowance(allowance)
{
}

OFBool GuardedStream::good() const
{
    return !m_exceeded && DcmInputFileStream::good();
}

OFCondition GuardedStream::status() const
{
    return m_exceeded ? OFCondition(EC_InvalidStream) : DcmInputFileStream::status();
}

OFBool GuardedStream::eos()
{
    return m_exceeded || DcmInputFileStream::eos();
}

offile_off_t GuardedStream::avail()
{
    return m_exceeded ? 0 : DcmInputFileStream::avail();
}

offile_off_t GuardedStream::read(void *buffer, offile_off_t length)
{
    const std::uintptr_t here = stackHere();
    const std::uintptr_t depth = here > m_stackBegin ? here - m_stackBegin : m_stackBegin - here;
    m_exceeded = m_exceeded || length > m_allowance || depth > mostStack;
    if (m_exceeded)
        return 0;
    m_allowance -= length;
    return DcmInputFileStream::read(buffer, length);
}

} // namespace desk
