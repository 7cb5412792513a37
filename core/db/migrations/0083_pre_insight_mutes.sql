-- Insights that an organisation does not want to see.
CREATE TABLE insight_mute (
    org_id integer NOT NULL,                 -- a ledger, as everywhere
    kind text NOT NULL,
    scope text NOT NULL,                     -- as in the insight's id; '': every scope
    muted_at timestamptz NOT NULL DEFAULT now(),
    muted_by text NOT NULL,                  -- a key's id
    PRIMARY KEY (org_id, kind, scope)
);
