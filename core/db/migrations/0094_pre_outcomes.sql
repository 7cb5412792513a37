-- What calls have achieved, as senders post it (docs/decisions/0102-outcomes.md). Like the cube, it is never dropped.
CREATE TABLE outcome (
    org_id integer NOT NULL,                 -- a ledger, as everywhere
    outcome_id text NOT NULL,
    time timestamptz NOT NULL,
    name text NOT NULL,
    success boolean NOT NULL,
    value_usd numeric,                       -- NULL: none was stated
    of_kind text NOT NULL CHECK (of_kind IN ('session_id', 'run_id', 'user_id', 'feature')),
    of_id text NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (org_id, outcome_id)
);
CREATE INDEX outcome_time ON outcome (org_id, time);
CREATE INDEX outcome_of ON outcome (org_id, of_id) WHERE of_kind IN ('session_id', 'run_id');
