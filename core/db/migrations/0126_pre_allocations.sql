-- Shared costs that answers split when they are asked to (docs/decisions/0136-shared-costs.md). No figure of the ledger
-- depends on them.
CREATE TABLE allocation (
    id uuid PRIMARY KEY,
    org_id integer NOT NULL,                 -- a ledger
    spec jsonb NOT NULL,                     -- core.attribution.allocation.AllocationSpec
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);
CREATE INDEX allocation_listed ON allocation (org_id, created_at, id);
