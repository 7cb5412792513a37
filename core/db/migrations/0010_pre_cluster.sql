-- How many partitions of the event log an organisation's events share out among; more than one for a large one.
ALTER TABLE organisation ADD COLUMN spread smallint NOT NULL DEFAULT 1 CHECK (spread BETWEEN 1 AND 1000);

-- What is left of an organisation's requests this minute and was not given to a replica of ingest. Nothing of these two
-- is worth a WAL record: after a crash every bucket is full again.
CREATE UNLOGGED TABLE rate_bucket (
    org_id integer PRIMARY KEY,
    tokens double precision NOT NULL,        -- below 0: more was taken than there was, and time pays it back
    at timestamptz NOT NULL
);

-- What each replica was given, to take from until it comes again, and what it was asked for.
CREATE UNLOGGED TABLE rate_lease (
    org_id integer NOT NULL,                 -- 0: the replica itself, whether it has anything to say or not
    replica uuid NOT NULL,
    tokens double precision NOT NULL,
    demand double precision NOT NULL,        -- requests a second
    at timestamptz NOT NULL,
    PRIMARY KEY (org_id, replica)
);
