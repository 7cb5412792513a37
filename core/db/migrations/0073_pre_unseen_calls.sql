-- Calls to providers of which senders say that they could make no event, since this version, by provider. An
-- organisation's Prometheus counters show them beside its costs (docs/decisions/0073-unseen-calls.md).
CREATE TABLE unseen_calls (
    org_id integer NOT NULL,                 -- a ledger
    provider text NOT NULL,                  -- of a closed list; 'other' for any other
    calls bigint NOT NULL,                   -- never falls
    PRIMARY KEY (org_id, provider)
);
