-- One call, many witnesses (docs/decisions/0106-one-call-many-witnesses.md).

-- What tells that two events are one call, beside their ids. Dropped by whole days; no retry comes after 36.
CREATE TABLE growing_natural_key (
    time timestamptz NOT NULL,               -- the call's own
    org_id integer NOT NULL,                 -- a ledger
    key uuid NOT NULL,                       -- a hash of the provider and its response's id, or of an operation's attempt
    event_id uuid NOT NULL,
    event_time timestamptz NOT NULL          -- where the ledger has the event; another one if its month was closed
);
CREATE INDEX natural_key_of_ledger ON growing_natural_key (org_id, key);

INSERT INTO growing_table VALUES ('natural_key', 'time', 1);

DO $$
BEGIN
    IF current_setting('outlay.engine') = 'timescaledb' THEN
        ALTER TABLE growing_natural_key RENAME TO natural_key;
        PERFORM create_hypertable('natural_key'::regclass, 'time'::name,
            chunk_time_interval => interval '1 day', create_default_indexes => false);
    ELSE
        CREATE TABLE natural_key (LIKE growing_natural_key INCLUDING ALL) PARTITION BY RANGE (time);
        DROP TABLE growing_natural_key;
    END IF;
END $$;

-- Who else told of an event's call. The first one is the event itself.
CREATE TABLE witness (
    org_id integer NOT NULL,
    event_id uuid NOT NULL,                  -- of the event that counts
    event_time timestamptz NOT NULL,
    witness_id uuid NOT NULL,                -- the id that this one came with
    witness_key text,                        -- the sender's id, where it is no UUID
    source text NOT NULL,                    -- '': not known
    time timestamptz NOT NULL,               -- of the call, as this one says
    received_at timestamptz NOT NULL,
    span_id text,
    parent_span_id text,
    said jsonb NOT NULL,                     -- tokens and cost
    PRIMARY KEY (org_id, event_id, event_time, witness_id, source)
);
CREATE INDEX witness_of_id ON witness (org_id, witness_id);

-- Pairs of events that share a natural key and are two calls nevertheless, or may be.
CREATE TABLE doubtful_witness (
    org_id integer NOT NULL,
    event_id uuid NOT NULL,                  -- the later one
    event_time timestamptz NOT NULL,
    other_id uuid NOT NULL,
    other_time timestamptz NOT NULL,
    event_key text,                          -- the senders' ids, where they are no UUIDs
    other_key text,
    reason text NOT NULL,
    PRIMARY KEY (org_id, event_id, event_time, other_id, other_time)
);
CREATE INDEX doubtful_witness_of_other ON doubtful_witness (org_id, other_id);

-- A correction may restate the whole event: one row takes all of it back, another one, `stands`, is the event from then on.
ALTER TABLE correction
    ADD COLUMN stands smallint NOT NULL DEFAULT 0,   -- the row that says what the call was; -1: the event is a witness
    ADD COLUMN stands_at timestamptz;                -- its time, where that is not event_time
CREATE INDEX correction_stands_at ON correction (org_id, stands_at) WHERE stands_at IS NOT NULL;
