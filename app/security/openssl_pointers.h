// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What the cryptographic library makes, released where it goes out of sight.
#pragma once

#include <memory>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

namespace desk::openssl
{

template <auto release>
struct Releases {
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Certificate = std::unique_ptr<X509, Releases<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY_free>>;
using Memory = std::unique_ptr<BIO, Releases<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Releases<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releases<X509_EXTENSION_free>>;

} // namespace desk::openssl
