-- What the later sender of a known id said of its time; the ledger's own is in `time`.
ALTER TABLE event_conflict ADD COLUMN sent_time timestamptz;     -- NULL: it gave none
COMMENT ON COLUMN event_conflict.time IS 'the time of the event that stands';
CREATE INDEX event_conflict_received ON event_conflict (org_id, received_at, id);

-- A creation's Idempotency-Key, remembered for a day with what it made.
CREATE TABLE idempotency_key (
    org_id integer NOT NULL,                 -- the ledger of the key that asked
    operation text NOT NULL,                 -- 'POST /v1/keys'
    key_hash uuid NOT NULL,                  -- 128 bits of the key's SHA-256
    created_id text NOT NULL,                -- never a secret
    created_at timestamptz NOT NULL,
    PRIMARY KEY (org_id, operation, key_hash)
);
CREATE INDEX ON idempotency_key (created_at);

-- Which models have series of their own in an organisation's metrics: once named, always named, so that no
-- counter ever goes down because another model grew past it.
CREATE TABLE metric_series (
    org_id integer NOT NULL,
    provider text NOT NULL,
    model text NOT NULL,
    PRIMARY KEY (org_id, provider, model)
);
