-- The sums of an hour's calls by session, run, user, tenant and dimensions, of calls that have a session or a run. Derived
-- by the compactor and, like the cube, never dropped (docs/decisions/0089-sessions-and-runs.md). The dimension set is the
-- calls' own, also where rollups fold it.
CREATE TABLE activity (LIKE entity_15m);
ALTER TABLE activity
    DROP COLUMN kind,
    DROP COLUMN bucket,
    ADD COLUMN hour timestamptz NOT NULL,
    ADD COLUMN session_id text NOT NULL,     -- '': none
    ADD COLUMN run_id text NOT NULL,         -- '': none
    ADD COLUMN parent_run_id text NOT NULL,  -- '': none
    ADD COLUMN first_at timestamptz,         -- the first call's start; NULL: corrections only
    ADD COLUMN last_at timestamptz;          -- the last call's end
CREATE INDEX activity_hour ON activity (org_id, hour);
CREATE INDEX activity_session ON activity (org_id, session_id, hour) WHERE session_id <> '';
CREATE INDEX activity_run ON activity (org_id, run_id, hour) WHERE run_id <> '';
CREATE INDEX activity_parent ON activity (org_id, parent_run_id) WHERE parent_run_id <> '';

-- Days whose events were dropped before this table knew them.
ALTER TABLE closing_total ADD COLUMN without_activity boolean NOT NULL DEFAULT false;
