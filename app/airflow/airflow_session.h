// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client_factory.h"
#include "app/airflow/completion.h"
#include "app/airflow/http_transport.h"

#include <QObject>
#include <memory>

namespace desk
{

/// Signs in when needed and sends requests with what that gave. Requests that need a sign-in meanwhile wait
/// for that one and go out after it. A credential that is refused is renewed once for a request, never in a
/// loop.
class AirflowSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AirflowSession)
public:
    /// Basic: every request carries name and password (REST v1). Token: they are given once for a token (REST
    /// v2).
    enum class Scheme { Basic, Token };

    AirflowSession(HttpTransport &transport, QString username, PasswordSource password);
    ~AirflowSession() override;

    /// How to sign in from now on; forgets what was valid for the other scheme.
    void setScheme(Scheme scheme);
    /// Any status is an answer; an error is the transport's, or that of the sign-in.
    Task<HttpReply> send(HttpRequest request);
    /// Completes whoever waits for a sign-in with Cancelled, and all who ask for one later.
    void cancelAll();

private:
    struct SignIn {
        Completion completion;
        Result<void> result;
    };
    Task<void> credential(HttpRequest request);
    QCoro::Task<> signIn(std::shared_ptr<SignIn> signIn);
    Task<SecretBytes> token(SecretBytes password);
    HttpRequest tokenRequest(const SecretBytes &password) const;
    void finish(const std::shared_ptr<SignIn> &signIn, Result<SecretBytes> credential);

    HttpTransport &m_transport;
    QString m_username;
    PasswordSource m_password;
    Scheme m_scheme = Scheme::Token;
    SharedSecret m_credential; ///< the Authorization header; null: none yet
    int m_generation = 0;      ///< counts sign-ins, so that an answer to an older one starts no further one
    std::shared_ptr<SignIn> m_signIn;
    bool m_cancelled = false;
};

} // namespace desk
