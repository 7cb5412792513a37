-- What corrections have changed in each dimension set. An organisation's Prometheus counters are the rollups without
-- these changes, so that no correction makes one fall (docs/decisions/0062-counters-that-only-rise.md). It begins with
-- this version: of a counter, only the increase means something.
CREATE TABLE correction_total (
    org_id integer NOT NULL,                 -- a ledger
    dimension_set uuid NOT NULL,             -- the one that rollups count
    credit_usd numeric NOT NULL,             -- what was taken from costs, without what was added; never falls
    -- signed: an event that moves to another set is subtracted from one and added to the other
    event_count bigint NOT NULL,
    error_count bigint NOT NULL,
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
    PRIMARY KEY (org_id, dimension_set)
);
