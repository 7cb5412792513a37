-- Sums by where and how a call ended: region, HTTP status, kind of error. Derived by the compactor, and like the cube never
-- dropped (docs/decisions/0084-where-and-how-calls-end.md). Unlike names, NULL is a value here, so that a condition is
-- the same as over single events.
CREATE TABLE facet_15m (LIKE entity_15m);
ALTER TABLE facet_15m
    DROP COLUMN kind, DROP COLUMN user_key, DROP COLUMN tenant,
    ADD COLUMN region text,
    ADD COLUMN status_code smallint,
    ADD COLUMN error_type text;
CREATE TABLE facet_day (LIKE facet_15m);
ALTER TABLE facet_day DROP COLUMN bucket;
ALTER TABLE facet_day ADD COLUMN day date NOT NULL;
CREATE INDEX ON facet_15m (org_id, bucket);
CREATE INDEX ON facet_day (org_id, day);

-- Days whose events were dropped before these tables knew them.
ALTER TABLE closing_total ADD COLUMN without_facets boolean NOT NULL DEFAULT false;
