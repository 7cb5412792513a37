-- The charges of days whose events retention has dropped, in groups that any price charges alike: what FOCUS and what-if
-- read of them. Written in the transaction that drops the events, never changed, never dropped
-- (docs/decisions/0109-charges-outlive-events.md). As in facets, NULL is a value, so that a condition is the same as over
-- single events. The dimension sets are the events' own, also where rollups fold them.
CREATE TABLE charge_day (
    org_id integer NOT NULL,
    day date NOT NULL,                       -- in which they counted, UTC
    is_late boolean NOT NULL,                -- the calls were earlier: their month was closed when they came
    is_correction boolean NOT NULL,          -- posted to another month than its event
    dimension_set uuid NOT NULL,
    tenant text,
    region text,
    model_requested text,
    is_batch boolean NOT NULL,
    price_id integer,
    discount_id integer,
    reason text,
    units text,                              -- JSON, of each call
    minute timestamptz,                      -- where the price depends on the hour
    is_exact boolean NOT NULL,               -- all have the same tokens
    failed boolean NOT NULL,                 -- all failed, and used no tokens
    first_at timestamptz NOT NULL,           -- of the calls, which are of one UTC day
    last_at timestamptz NOT NULL,
    least_input bigint NOT NULL,             -- tokens of a call
    most_input bigint NOT NULL,
    event_count bigint NOT NULL,
    tokens bigint NOT NULL,                  -- input and output, of corrections too
    text_input bigint NOT NULL,
    cache_read bigint NOT NULL,
    cache_write_5m bigint NOT NULL,
    cache_write_1h bigint NOT NULL,
    text_output bigint NOT NULL,
    reasoning bigint NOT NULL,
    audio_input bigint NOT NULL,
    audio_output bigint NOT NULL,
    image_input bigint NOT NULL,
    image_output bigint NOT NULL,
    half_cached bigint NOT NULL,             -- half of the text that a call could have read from a cache, rounded down
    cost_usd numeric,
    list_cost_usd numeric,
    -- With corrections that were posted to another month, too; of calls that stand elsewhere, NULL:
    standing_set uuid,
    standing_reason text,
    standing_cost_usd numeric
);
CREATE INDEX charge_day_day ON charge_day (org_id, day);
ALTER TABLE closing_total ADD COLUMN has_charges boolean NOT NULL DEFAULT false;
