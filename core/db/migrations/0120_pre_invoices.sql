-- Providers' bills (docs/decisions/0130-bills-beside-the-ledger.md). Kept like the cube: never dropped.
CREATE TABLE invoice (
    id text PRIMARY KEY,
    org_id integer NOT NULL,                 -- a ledger, as everywhere
    provider text NOT NULL,
    source text NOT NULL,                    -- core/invoices/sources
    content_hash bytea NOT NULL,             -- of the file and of how it was to be read
    mapping jsonb NOT NULL,                  -- our fields by their columns, of a csv
    rates jsonb NOT NULL,                    -- USD for one unit of each currency, as stated
    first_day date NOT NULL,
    last_day date NOT NULL,
    day_count integer NOT NULL,              -- of accounts' days
    line_count bigint NOT NULL,
    amount_usd numeric,                      -- NULL: the source states no amounts
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL
);
CREATE INDEX ON invoice (org_id, created_at, id);

-- Which bill counts for an account's day. A later bill takes the day over; the lines of the earlier one stay.
CREATE TABLE invoice_day (
    org_id integer NOT NULL,
    provider text NOT NULL,
    day date NOT NULL,                       -- UTC
    account text NOT NULL,                   -- '': the bill names none
    invoice_id text NOT NULL REFERENCES invoice,
    PRIMARY KEY (org_id, provider, day, account)
);
CREATE INDEX ON invoice_day (invoice_id);

CREATE TABLE invoice_line (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL,
    invoice_id text NOT NULL,
    provider text NOT NULL,
    account text NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,                      -- usage, credit, tax, fee
    model text,                              -- as the bill names it
    usage_class text,
    tier text,
    region text,
    project text,
    quantity numeric,
    amount numeric,                          -- NULL: the source states none
    currency text NOT NULL,
    amount_usd numeric,
    stated_usd numeric,                      -- by the bill's own exchange rate
    provider_day text,                       -- the provider's own billing day
    raw text NOT NULL
);
CREATE INDEX invoice_line_provider ON invoice_line (org_id, provider, day);
CREATE INDEX invoice_line_day ON invoice_line (org_id, day, id);
CREATE INDEX invoice_line_invoice ON invoice_line (invoice_id);

-- What names on bills mean where the price book does not know them.
CREATE TABLE invoice_name (
    org_id integer NOT NULL,
    provider text NOT NULL,
    name text NOT NULL,                      -- in lower case
    model text NOT NULL,
    PRIMARY KEY (org_id, provider, name)
);

-- How far bill and ledger of a provider may be apart without being said to differ.
CREATE TABLE invoice_tolerance (
    org_id integer NOT NULL,
    provider text NOT NULL,
    usd numeric NOT NULL,
    ratio numeric NOT NULL,
    PRIMARY KEY (org_id, provider)
);
