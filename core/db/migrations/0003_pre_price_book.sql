-- Prices beyond the catalogue's flat rates: fees, hours, tiers, regions, organisations' own, and who applied what.

ALTER TABLE usage_event
    ADD COLUMN region text,                  -- where it was served, as far as that changes the price
    ADD COLUMN discount_id integer;          -- the negotiated discount between list_cost_usd and cost_usd

-- What was kept word for word and charged to nobody goes; `outlay-server migrate` imports it as terms that are.
ALTER TABLE price RENAME COLUMN beyond TO terms;
ALTER TABLE price DISABLE TRIGGER price_is_append_only;
UPDATE price SET terms = terms - ARRAY['fees', 'variants', 'time_of_day', 'warnings'] WHERE terms <> '{}';
ALTER TABLE price ENABLE TRIGGER price_is_append_only;

-- A version is one applied change: the catalogue's, an operator's, an organisation's.
ALTER TABLE price_version
    ADD COLUMN org_id integer REFERENCES organisation,  -- NULL: for everybody
    ADD COLUMN checked_on date,              -- when somebody last held the prices against their source
    ADD COLUMN applied_by text;              -- a key's id, or cli

CREATE TABLE discount (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id integer NOT NULL REFERENCES price_version,
    org_id integer NOT NULL REFERENCES organisation,
    provider text NOT NULL,
    model text,                              -- NULL: every model of the provider
    effective_from timestamptz NOT NULL,
    percent numeric NOT NULL CHECK (percent BETWEEN 0 AND 100)   -- off the list price; 0 ends an earlier one
);
CREATE TRIGGER discount_is_append_only BEFORE UPDATE OR DELETE ON discount
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE org_alias (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id integer NOT NULL REFERENCES price_version,
    org_id integer NOT NULL REFERENCES organisation,
    provider text NOT NULL,                  -- as senders write it
    kind text NOT NULL CHECK (kind IN ('exact', 'prefix', 'regex')),
    name text NOT NULL,
    target_provider text,                    -- NULL: the alias is withdrawn
    target_model text
);
CREATE TRIGGER org_alias_is_append_only BEFORE UPDATE OR DELETE ON org_alias
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE price_proposal (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer REFERENCES organisation,  -- NULL: for everybody
    source text NOT NULL,                    -- genai-prices, or where the prices were read: a URL, a contract
    source_version text NOT NULL DEFAULT '',
    checked_on date NOT NULL,
    content_hash text NOT NULL,              -- SHA-256 over everything it says
    changes jsonb NOT NULL,
    proposed_at timestamptz NOT NULL DEFAULT now(),
    proposed_by text NOT NULL,
    state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'applied', 'rejected')),
    version_id integer REFERENCES price_version
);
CREATE INDEX ON price_proposal (org_id, id);
