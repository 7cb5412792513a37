-- People who look at the dashboard: one-time links, and the sessions they begin.
CREATE TABLE sign_in_link (
    token_hash bytea PRIMARY KEY,            -- SHA-256; the link itself is stored nowhere
    person text NOT NULL,
    memberships jsonb NOT NULL,              -- organisation's id: role
    made_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE TABLE person_session (
    id text PRIMARY KEY,
    person text NOT NULL,
    memberships jsonb NOT NULL,              -- organisation's id: role
    org_id integer NOT NULL,                 -- the one looked at now
    rotation integer NOT NULL DEFAULT 1,     -- of the token in force; an older one that is renewed was stolen
    rotated_at timestamptz NOT NULL DEFAULT now(),
    began_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz                     -- signed out, or revoked
);
CREATE TABLE saved_view (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id integer NOT NULL,
    person text NOT NULL,
    name text NOT NULL,
    path text NOT NULL,                      -- page and its state, as in the URL
    made_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (org_id, person, name)
);
