-- Attribution after the fact: whoever meets `spec.where` gets `spec.set` (docs/decisions/0135-attribution-rules.md).
-- Writers read all rules again when `counting_clock` has moved.
CREATE TABLE attribution_rule (
    id uuid PRIMARY KEY,
    org_id integer NOT NULL,                 -- a ledger
    spec jsonb NOT NULL,                     -- core.attribution.rule.RuleSpec
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX attribution_rule_listed ON attribution_rule (org_id, created_at, id);
