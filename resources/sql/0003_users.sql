-- SPDX-FileCopyrightText: Workflow Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- key: the name in lower case. password: a hash with its parameters, see PasswordHash. failures: tries since the last
-- successful sign-in, the last of them at last_try.
CREATE TABLE users (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    must_change SMALLINT NOT NULL,
    failures INTEGER NOT NULL,
    last_try BIGINT,
    created BIGINT NOT NULL,
    last_sign_in BIGINT
);
