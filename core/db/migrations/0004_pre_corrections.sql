-- Corrections to events, and months that are closed to them.

ALTER TABLE usage_event
    ADD COLUMN posted_for timestamptz;       -- the time this row is about, where its month was closed to it

-- What an event costs since its last correction; the rows of usage_event with seq above 0 are the ledger's side.
CREATE TABLE correction (
    org_id integer NOT NULL,
    event_id uuid NOT NULL,
    event_time timestamptz NOT NULL,         -- of the row with seq 0
    seq smallint NOT NULL,                   -- the last of the rows that this correction wrote
    time timestamptz NOT NULL,               -- of those rows: event_time, or when it was posted if that month was closed
    posted_at timestamptz NOT NULL,
    difference_usd numeric NOT NULL,
    -- what holds since:
    cost_usd numeric,
    list_cost_usd numeric,
    price_id integer,
    discount_id integer,
    reason text,
    dimension_set uuid NOT NULL,
    folded_set uuid,
    PRIMARY KEY (org_id, event_id, event_time, seq)
);
CREATE INDEX ON correction (org_id, event_time);

CREATE TABLE closed_period (
    org_id integer NOT NULL,                 -- a ledger
    month date NOT NULL,                     -- its first day, UTC
    closed_at timestamptz NOT NULL,
    closed_by text NOT NULL,                 -- a key's id, or cli
    event_count bigint NOT NULL,
    cost_usd numeric NOT NULL,
    PRIMARY KEY (org_id, month)
);
