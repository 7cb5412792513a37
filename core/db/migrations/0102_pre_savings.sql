-- What was saved, by technique and dimensions: of each call what stands, also where a correction was posted to a later
-- month. Derived by the compactor and, like the cube, never dropped (docs/decisions/0110-savings-by-the-hour.md). The
-- dimension sets are the calls' own, also where rollups fold them.
CREATE TABLE saving_hour (
    org_id integer NOT NULL,
    hour timestamptz NOT NULL,
    dimension_set uuid NOT NULL,
    technique text,                          -- NULL: nothing was saved or lost
    saved_usd numeric NOT NULL,
    saving_count bigint NOT NULL,            -- calls that say what they saved
    event_count bigint NOT NULL,
    cost_usd numeric NOT NULL
);
CREATE TABLE saving_day (LIKE saving_hour);
ALTER TABLE saving_day DROP COLUMN hour;
ALTER TABLE saving_day ADD COLUMN day date NOT NULL;
CREATE INDEX saving_hour_hour ON saving_hour (org_id, hour);
CREATE INDEX saving_day_day ON saving_day (org_id, day);

-- Days whose events were dropped before these tables knew them.
ALTER TABLE closing_total ADD COLUMN without_savings boolean NOT NULL DEFAULT false;
