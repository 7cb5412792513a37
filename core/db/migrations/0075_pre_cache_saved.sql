-- What the provider's cache saved of an event's cost, decided when it is priced. NULL: nothing, or not known, as of all
-- events from before (docs/decisions/0082-what-a-cache-saved.md).
ALTER TABLE usage_event ADD COLUMN cache_saved_usd numeric;
ALTER TABLE correction ADD COLUMN cache_saved_usd numeric;      -- the event's, from then on
ALTER TABLE cube_15m ADD COLUMN cache_saved_usd numeric NOT NULL DEFAULT 0;
ALTER TABLE cube_day ADD COLUMN cache_saved_usd numeric NOT NULL DEFAULT 0;

-- Every sum has these, so the tables of tenants, users, sessions and runs have them as the cube does.
DO $$
DECLARE
    derived text;
BEGIN
    FOREACH derived IN ARRAY ARRAY['entity_15m', 'entity_day', 'session', 'run'] LOOP
        EXECUTE format('ALTER TABLE %I
            ADD COLUMN list_cost_usd numeric NOT NULL DEFAULT 0,
            ADD COLUMN cache_saved_usd numeric NOT NULL DEFAULT 0,
            ADD COLUMN cache_write_5m bigint NOT NULL DEFAULT 0,
            ADD COLUMN cache_write_1h bigint NOT NULL DEFAULT 0', derived);
    END LOOP;
END $$;
