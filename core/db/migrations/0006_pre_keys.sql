-- Rotation keeps a key's row and changes its secret; the one before lives on for the overlap asked for.
ALTER TABLE api_key
    ADD COLUMN rotated_at timestamptz,
    ADD COLUMN previous_secret_hash bytea,   -- NULL: never rotated, or rotated without an overlap
    ADD COLUMN previous_valid_until timestamptz;

-- Who administered what. Append-only, without secrets.
CREATE TABLE admin_act (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id integer NOT NULL,                 -- a ledger, as everywhere: negative for an act on the test side
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL,                     -- a key's id; 'cli': the command line; 'server': its first start
    act text NOT NULL,                       -- key.created, key.revoked, …
    target text NOT NULL,                    -- the id of what it was done to
    details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ON admin_act (org_id, at, id);

CREATE FUNCTION refuse_act_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is append-only';
END $$;
CREATE TRIGGER admin_act_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON admin_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_act_change();
