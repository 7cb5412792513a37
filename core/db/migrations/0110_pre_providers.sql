-- The providers that an organisation's gateway calls. Their keys are sealed (core/encryption.py).
CREATE TABLE provider (
    id text PRIMARY KEY,
    org_id integer NOT NULL,                 -- a ledger, as everywhere: negative for the test side
    name text NOT NULL,                      -- the first part of the gateway's addresses
    spec jsonb NOT NULL,                     -- all that is not secret (core/providers/provider.py)
    sealed bytea,                            -- the provider's key, bound to org_id and id; NULL: there is none
    key_id text,                             -- which key opens it
    version integer NOT NULL DEFAULT 1,      -- gateways read the table again where ids or versions have changed
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (org_id, name)
);
CREATE INDEX ON provider (org_id, created_at, id);
