-- How many partitions of the event log an organisation's events share out among; more than one for a large one.
ALTER TABLE organisation ADD COLUMN spread smallint NOT NULL DEFAULT 1 CHECK (spread BETWEEN 1 AND 1000);

-- What is left of an organisation's requests this minute, over all replicas of ingest. Nothing here is worth a WAL
-- record: after a crash every bucket is full again.
CREATE UNLOGGED TABLE rate_bucket (
    org_id integer PRIMARY KEY,
    per_minute integer NOT NULL,
    taken double precision NOT NULL,         -- by the replica that wrote last, since it wrote before
    tokens double precision NOT NULL,        -- below 0: more was taken than there was, and time pays it back
    at timestamptz NOT NULL
);

-- What each replica was asked for lately; an organisation's replicas share its bucket by it.
CREATE UNLOGGED TABLE rate_demand (
    org_id integer NOT NULL,                 -- 0: the replica itself, whether it has anything to say or not
    replica uuid NOT NULL,
    requests double precision NOT NULL,      -- a second
    at timestamptz NOT NULL,
    PRIMARY KEY (org_id, replica)
);
