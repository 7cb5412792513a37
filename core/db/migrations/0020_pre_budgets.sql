-- Budgets: what they are, what was spent in their windows, and the alerts they fired. `org_id` names a ledger.

CREATE TABLE budget (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id integer NOT NULL,
    name text NOT NULL,
    scope text NOT NULL,                     -- total, a dimension's short name, or filter
    scope_value text,
    filter jsonb NOT NULL DEFAULT '{}',      -- {dimension: value}, the scope's own not among them
    each text,                               -- the dimension whose every value has the limit for itself
    metric text NOT NULL CHECK (metric IN ('cost_usd', 'tokens', 'events')),
    period text NOT NULL CHECK (period IN ('daily', 'weekly', 'monthly', 'quarterly', 'rolling', 'run')),
    timezone text NOT NULL,
    window_hours integer,                    -- of a rolling one
    week_start smallint NOT NULL,            -- 0: Monday … 6
    billing_day smallint NOT NULL,           -- months and quarters begin on it
    watch text[] NOT NULL,                   -- beside thresholds: burn_rate, forecast, anomaly, unpriced, absence
    floor_usd numeric NOT NULL,              -- no anomaly below it
    unpriced_usd_per_million numeric,        -- what tokens of unknown models count as; NULL: nothing
    channels text[] NOT NULL,
    enabled boolean NOT NULL,
    shadow boolean NOT NULL,                 -- fires into the history and sends nothing
    snoozed_until timestamptz,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,                -- a key's id, or cli
    updated_at timestamptz NOT NULL,
    deleted_at timestamptz
);
CREATE INDEX ON budget (org_id, created_at, id) WHERE deleted_at IS NULL;

-- Limits are configuration with a history; usage is the ledger.
CREATE TABLE budget_limit (
    budget_id uuid NOT NULL REFERENCES budget,
    version integer NOT NULL,
    amount numeric NOT NULL CHECK (amount > 0),          -- in the metric's own unit
    thresholds numeric[] NOT NULL,                       -- shares of it, rising
    since timestamptz NOT NULL,
    set_by text NOT NULL,
    PRIMARY KEY (budget_id, version)
);

-- A temporary top-up: the limit is higher from starts_at until before ends_at.
CREATE TABLE budget_grant (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    budget_id uuid NOT NULL REFERENCES budget,
    amount numeric NOT NULL CHECK (amount > 0),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
    reason text,
    granted_at timestamptz NOT NULL,
    granted_by text NOT NULL,
    looked_at_start boolean NOT NULL DEFAULT false,      -- whether the budget was evaluated at its start, at its end
    looked_at_end boolean NOT NULL DEFAULT false
);
CREATE INDEX ON budget_grant (budget_id);
CREATE INDEX ON budget_grant (ends_at) WHERE NOT looked_at_end;

-- What the ledger's writers add up for a budget. Never changed but for its end: another definition is another row.
CREATE TABLE counting (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL,
    budget_id uuid NOT NULL REFERENCES budget,
    kind text NOT NULL CHECK (kind IN ('window', 'minute', 'hour')),
    conditions jsonb NOT NULL,               -- {dimension: value}
    each text,
    calendar jsonb NOT NULL,                 -- core.budget.Calendar
    counted_since timestamptz NOT NULL,      -- events before it do not count
    counted boolean NOT NULL DEFAULT false,  -- whether what was there before it is in the counters
    retired boolean NOT NULL DEFAULT false,
    version bigint NOT NULL                  -- of counting_clock, when this row last changed
);
CREATE INDEX ON counting (budget_id);
CREATE INDEX ON counting (version);
CREATE INDEX ON counting (org_id) WHERE NOT retired;
CREATE INDEX ON counting (id) WHERE NOT retired AND NOT counted;

-- One row, raised by every change: changes commit in the order of their versions, so that a reader misses none.
CREATE TABLE counting_clock (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    version bigint NOT NULL
);
INSERT INTO counting_clock (version) VALUES (0);

CREATE TABLE budget_counter (
    counting bigint NOT NULL,
    window_start timestamptz NOT NULL,       -- 1970 for runs, whose window has no edge
    subject text NOT NULL,                   -- the value of `each`; '': there is none
    shard smallint NOT NULL,                 -- keeps parallel writers off each other's rows; −1: from before the budget
    cost_usd numeric NOT NULL,
    tokens bigint NOT NULL,
    event_count bigint NOT NULL,
    estimated_count bigint NOT NULL,
    unpriced_count bigint NOT NULL,
    unpriced_tokens bigint NOT NULL,
    first_at timestamptz NOT NULL,
    PRIMARY KEY (counting, window_start, subject, shard)
) WITH (fillfactor = 60);                    -- room for updates that touch no index

-- What is to be evaluated: one row a transaction that moved counters, or that changed a budget.
CREATE TABLE budget_touch (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    countings bigint[] NOT NULL DEFAULT '{}',            -- with the two beside it: the counters that moved
    subjects text[] NOT NULL DEFAULT '{}',
    windows timestamptz[] NOT NULL DEFAULT '{}',
    budget_id uuid                                       -- all running windows of this one
);

-- Every alert that fired; its id is the message's. Once a budget, subject, window and threshold, until it is re-armed.
CREATE TABLE fired_alert (
    id uuid PRIMARY KEY,
    org_id integer NOT NULL,
    budget_id uuid NOT NULL REFERENCES budget,
    type text NOT NULL,                      -- core.budgets.message.AlertType
    subject text NOT NULL,                   -- '': none
    window_key timestamptz NOT NULL,         -- the window's start; 1970 where the window has no edge
    threshold numeric NOT NULL,              -- 0 where the type has none
    window_end timestamptz,                  -- NULL: the window has none
    fired_at timestamptz NOT NULL,
    message jsonb NOT NULL,                  -- as it leaves
    muted text CHECK (muted IN ('shadow', 'snoozed')),   -- why nothing was sent
    recovered_at timestamptz,
    rearmed_at timestamptz                   -- since then it may fire again in the same window
);
CREATE UNIQUE INDEX fired_once ON fired_alert (budget_id, subject, window_key, type, threshold)
    WHERE rearmed_at IS NULL;
CREATE INDEX ON fired_alert (org_id, fired_at, id);
CREATE INDEX fired_open ON fired_alert (budget_id) WHERE recovered_at IS NULL;
CREATE INDEX fired_ending ON fired_alert (window_end) WHERE recovered_at IS NULL;

-- What must leave, written with the alert itself; whoever delivers takes it from here in one transaction with its own.
CREATE TABLE alert_outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_id uuid NOT NULL UNIQUE,
    org_id integer NOT NULL,
    budget_id uuid NOT NULL,
    fired_id uuid NOT NULL,                  -- the alert that fired, also where this message says that it is over
    channels text[] NOT NULL,                -- as they were when it was written
    stateful_only boolean NOT NULL,          -- for channels that show what is open: a window ended, nobody has to be told
    message jsonb NOT NULL,
    created_at timestamptz NOT NULL
);
