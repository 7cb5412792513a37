-- The price book: append-only, dated. A price of a newer version stands beside the older one, never in its place.

CREATE TABLE price_version (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,                    -- where it comes from: genai-prices
    source_version text NOT NULL,
    content_hash text NOT NULL,              -- SHA-256 over everything the version says
    checked_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE price (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id integer NOT NULL REFERENCES price_version,
    org_id integer,                          -- NULL: the catalogue's
    provider text NOT NULL,
    model text NOT NULL,
    effective_from timestamptz NOT NULL,
    -- USD per million tokens, exact as text: {"input": {"base": "1.25", "tiers": [[200000, "2.5"]]}}
    rates jsonb NOT NULL,
    -- what the catalogue says beyond rates by token class: fees, times of day, service tiers
    beyond jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ON price (provider, model, effective_from);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'prices are append-only: add a version instead';
END $$;
CREATE TRIGGER price_is_append_only BEFORE UPDATE OR DELETE ON price
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How names lead to models. The clauses of the newest version apply.
CREATE TABLE alias (
    version_id integer NOT NULL REFERENCES price_version,
    provider text NOT NULL,
    position integer NOT NULL,               -- the first that matches wins
    model text NOT NULL,
    clause jsonb NOT NULL,                   -- {"or": [{"equals": "gpt-4o"}, {"starts_with": "gpt-4o-2"}]}
    PRIMARY KEY (version_id, provider, position)
);

CREATE TABLE price_provider (
    version_id integer NOT NULL REFERENCES price_version,
    provider text NOT NULL,
    position integer NOT NULL,
    clause jsonb,                            -- other names of the provider
    fallbacks text[] NOT NULL,               -- whose models it serves too, in order
    PRIMARY KEY (version_id, provider)
);
