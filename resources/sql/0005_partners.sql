-- SPDX-FileCopyrightText: Workflow Desk contributors
-- SPDX-License-Identifier: Apache-2.0

INSERT INTO sequences (name, value) VALUES ('reports', 0);

-- id: a random UUID, from which the names of the partner's secrets in the keychain are made. No token and no key is
-- here. policy: what this partner may do where that differs from others. advert: what it last told of itself, in
-- short. last_contact: the last successful exchange in either direction.
CREATE TABLE partners (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    certificate_check TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    pinned_sha256 TEXT NOT NULL,
    encrypted SMALLINT NOT NULL,
    policy TEXT NOT NULL,
    advert TEXT NOT NULL,
    token_serial INTEGER NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    last_contact BIGINT
);

-- Which tokens we issued: the token itself is in the keychain under its serial. valid_until: its end, or that of its
-- grace after a rotation.
CREATE TABLE partner_tokens (
    partner_id TEXT NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
    serial INTEGER NOT NULL,
    issued BIGINT NOT NULL,
    valid_until BIGINT,
    PRIMARY KEY (partner_id, serial)
);

-- Everything a partner advertised: forms of its DAGs, encrypted identifiers of its datasets. Written only if the digest
-- differs.
CREATE TABLE partner_adverts (
    partner_id TEXT PRIMARY KEY REFERENCES partners (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    content TEXT NOT NULL
);

-- What came from partners, under their ids. A row whose workflow or job was deleted here stays, so that it is not taken
-- in again. accepted: when a person or our policy let the job start.
CREATE TABLE incoming_workflows (
    partner_id TEXT NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    workflow_id TEXT UNIQUE REFERENCES workflows (id) ON DELETE SET NULL,
    received BIGINT NOT NULL,
    PRIMARY KEY (partner_id, external_id)
);
CREATE TABLE incoming_jobs (
    partner_id TEXT NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
    external_id BIGINT NOT NULL,
    job_id BIGINT UNIQUE REFERENCES jobs (id) ON DELETE SET NULL,
    dataset_name TEXT NOT NULL,
    received BIGINT NOT NULL,
    accepted BIGINT,
    PRIMARY KEY (partner_id, external_id)
);
CREATE INDEX incoming_jobs_accepted ON incoming_jobs (partner_id, accepted);

-- Jobs that a partner runs, and what it says of them. partner_id is NULL once the partner was removed: the job stays
-- history. offered: last time it was in an answer. taken: first report.
CREATE TABLE outgoing_jobs (
    job_id BIGINT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    partner_id TEXT REFERENCES partners (id) ON DELETE SET NULL,
    offered BIGINT,
    taken BIGINT,
    reported BIGINT,
    runner_state TEXT NOT NULL,
    runner_run_id TEXT NOT NULL,
    description TEXT NOT NULL,
    abort_asked BIGINT
);
CREATE INDEX outgoing_jobs_partner ON outgoing_jobs (partner_id, job_id);

-- Jobs deleted here that their runner is still to be told of.
CREATE TABLE outgoing_deletions (
    partner_id TEXT NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
    job_id BIGINT NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (partner_id, job_id)
);

-- What owners are still to be told; external_id is the owner's. Not tied to the job, so that deleting it here does not
-- take back what was to be said. rejection: why a person here refused.
CREATE TABLE reports (
    id ${id} PRIMARY KEY,
    partner_id TEXT NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
    external_id BIGINT NOT NULL,
    state TEXT NOT NULL,
    run_id TEXT NOT NULL,
    description TEXT NOT NULL,
    rejection TEXT,
    tries INTEGER NOT NULL,
    not_before BIGINT NOT NULL,
    created BIGINT NOT NULL
);
CREATE INDEX reports_job ON reports (partner_id, external_id, id);
