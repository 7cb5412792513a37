-- People who were erased lately: what still arrives under their id lands without a user. Deleted after 36 days, when no
-- event from before can arrive any more (docs/decisions/0108-erasing-a-person.md).
CREATE TABLE erased_person (
    org_id integer NOT NULL,                 -- a ledger
    user_hash bytea NOT NULL,                -- core.accounts.erased_people.hash_of
    label text NOT NULL,                     -- random; what stands where the name stood
    erased_at timestamptz NOT NULL,
    PRIMARY KEY (org_id, user_hash)
);

-- The key of the hashes, of this installation.
CREATE TABLE erasure_key (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    key bytea NOT NULL
);
INSERT INTO erasure_key (key) VALUES (sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));

-- The audit log stays append-only, but for a name in it that has to go.
CREATE OR REPLACE FUNCTION refuse_act_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('outlay.erasing', true) = 'on' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the audit log is append-only';
END $$;
