-- The ledger's tables. `outlay.engine` is set by the migration runner: `timescaledb` or `plain`.

CREATE TABLE organisation (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    rate_limit_per_minute integer,           -- NULL: the server's default; 0: none
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE api_key (
    id text PRIMARY KEY,
    org_id integer NOT NULL REFERENCES organisation,
    name text NOT NULL,
    mode text NOT NULL CHECK (mode IN ('live', 'test')),
    scopes text[] NOT NULL,
    secret_hash bytea NOT NULL,              -- SHA-256 of the secret; the secret itself is shown once
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz
);
CREATE INDEX ON api_key (org_id);

-- Every process that caches keys listens, so that a revocation is seen everywhere at once.
CREATE FUNCTION announce_key_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('api_key', OLD.id);
    RETURN NULL;
END $$;
CREATE TRIGGER api_key_changed AFTER UPDATE OF revoked_at, expires_at, scopes, secret_hash OR DELETE ON api_key
    FOR EACH ROW EXECUTE FUNCTION announce_key_change();

-- In every table below org_id names a ledger: an organisation's own, or negative, its test keys' one.

CREATE TABLE dimension_set (
    org_id integer NOT NULL,
    id uuid NOT NULL,                        -- 128-bit hash of the values, so that no look-up is needed
    provider text NOT NULL,
    model text NOT NULL,
    operation text,
    service_tier text,
    feature text,
    team text,
    service text,
    environment text,
    project text,
    gl_account text,
    outcome text,
    workload text,
    variant text,
    customer_tier text,
    cost_status text NOT NULL,
    PRIMARY KEY (org_id, id)
);

CREATE TABLE dimension_value (
    org_id integer NOT NULL,
    utc_day date NOT NULL,
    dimension text NOT NULL,                 -- a dimension's name, or 'dimension_set' for combinations
    value text NOT NULL,                     -- an admitted value; '__other__': from here on new ones were folded
    PRIMARY KEY (org_id, utc_day, dimension, value)
);

CREATE TABLE subject (
    org_id integer NOT NULL,
    user_key bigint NOT NULL,                -- random, so that erasing a person is this one row
    user_id text,
    PRIMARY KEY (org_id, user_key)
);
CREATE UNIQUE INDEX subject_user_id ON subject (org_id, user_id);

CREATE TABLE recent_key (
    org_id integer NOT NULL,
    key uuid NOT NULL,
    time timestamptz NOT NULL,
    event_id uuid NOT NULL,
    seen_at timestamptz NOT NULL,            -- forgotten after 72 h
    PRIMARY KEY (org_id, key)
);
CREATE INDEX ON recent_key (seen_at);

CREATE TABLE event_conflict (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL,
    event_id uuid NOT NULL,
    event_key text,
    time timestamptz NOT NULL,               -- the time the later sender gave; the first one's content stands
    received_at timestamptz NOT NULL,
    content_hash uuid NOT NULL
);
CREATE INDEX ON event_conflict (org_id, id);

CREATE TABLE dirty_period (
    org_id integer NOT NULL,
    hour timestamptz NOT NULL
);                                           -- append-only and without a key: a unique one would lose marks
CREATE INDEX ON dirty_period (org_id, hour);

CREATE TABLE closing_total (
    org_id integer NOT NULL,
    utc_day date NOT NULL,
    event_count bigint NOT NULL,
    cost_usd numeric NOT NULL,
    PRIMARY KEY (org_id, utc_day)
);                                           -- what raw rows summed to when retention dropped them

CREATE TABLE growing_usage_event (
    time timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    user_key bigint,
    latency_us bigint,
    ttft_us bigint,
    total_tokens bigint,                     -- the sender's own
    input_tokens bigint NOT NULL,            -- with cache reads and writes
    output_tokens bigint NOT NULL,           -- with reasoning
    org_id integer NOT NULL,
    price_id integer,
    -- token classes, disjoint; a correction's are signed deltas
    text_input integer NOT NULL,
    cache_read integer NOT NULL,
    cache_write_5m integer NOT NULL,
    cache_write_1h integer NOT NULL,
    text_output integer NOT NULL,
    reasoning integer NOT NULL,
    audio_input integer NOT NULL,
    audio_output integer NOT NULL,
    image_input integer NOT NULL,
    image_output integer NOT NULL,
    seq smallint NOT NULL,                   -- 0: the event; 1, 2, …: its corrections
    event_count smallint NOT NULL,           -- 1 for the event, 0 for a correction
    error_count smallint NOT NULL,
    attempt smallint,
    status_code smallint,
    is_stream boolean,
    is_batch boolean,
    has_tool_calls boolean,
    event_id uuid NOT NULL,
    content_hash uuid NOT NULL,
    dimension_set uuid NOT NULL,
    folded_set uuid,                         -- the set rollups count it in, where that differs
    event_key text,                          -- the sender's id, where it is no UUID
    tenant text,
    session_id text,
    run_id text,
    parent_run_id text,
    span_id text,
    parent_span_id text,
    request_id text,
    response_id text,
    model_requested text,
    endpoint text,
    error_type text,
    prompt_fingerprint text,
    usage_source text,
    cost_source text,
    reason text,                             -- why cost_status is what it is
    saving_technique text,
    cost_usd numeric,                        -- NULL: unpriced, never a silent 0
    list_cost_usd numeric,
    cost_reported_usd numeric,               -- the sender's or the provider's own figure
    saved_usd numeric,
    units jsonb,
    extra jsonb,
    PRIMARY KEY (org_id, time, event_id, seq)
);
CREATE INDEX usage_event_id ON growing_usage_event (event_id);

CREATE TABLE growing_cube_15m (
    bucket timestamptz NOT NULL,
    org_id integer NOT NULL,
    shard smallint NOT NULL,                 -- keeps parallel writers off each other's rows
    dimension_set uuid NOT NULL,
    event_count bigint NOT NULL,
    error_count bigint NOT NULL,
    input_tokens bigint NOT NULL,
    output_tokens bigint NOT NULL,
    text_input bigint NOT NULL,
    cache_read bigint NOT NULL,
    cache_write_5m bigint NOT NULL,
    cache_write_1h bigint NOT NULL,
    text_output bigint NOT NULL,
    reasoning bigint NOT NULL,
    audio_input bigint NOT NULL,
    audio_output bigint NOT NULL,
    image_input bigint NOT NULL,
    image_output bigint NOT NULL,
    latency_us bigint NOT NULL,
    latency_count bigint NOT NULL,
    cost_usd numeric NOT NULL,
    list_cost_usd numeric NOT NULL,
    saved_usd numeric NOT NULL,
    -- the cost by class; these add up to cost_usd
    cost_input numeric NOT NULL,
    cost_cache_read numeric NOT NULL,
    cost_cache_write numeric NOT NULL,
    cost_output numeric NOT NULL,
    cost_reasoning numeric NOT NULL,
    cost_other numeric NOT NULL,
    PRIMARY KEY (org_id, bucket, dimension_set, shard)
);

-- Derived by the compactor from here on.

CREATE TABLE cube_day (LIKE growing_cube_15m);
ALTER TABLE cube_day DROP COLUMN shard, DROP COLUMN bucket;
ALTER TABLE cube_day ADD COLUMN day date NOT NULL, ADD PRIMARY KEY (org_id, day, dimension_set);

CREATE TABLE growing_entity_15m (
    bucket timestamptz NOT NULL,
    user_key bigint NOT NULL,                -- 0: none, or not this kind
    org_id integer NOT NULL,
    kind "char" NOT NULL,                    -- t: tenant x dimension set; u: user x tenant
    dimension_set uuid NOT NULL,             -- all zero where not this kind
    tenant text NOT NULL,                    -- '': none
    event_count bigint NOT NULL,
    error_count bigint NOT NULL,
    reported_count bigint NOT NULL,
    priced_count bigint NOT NULL,
    estimated_count bigint NOT NULL,
    unpriced_count bigint NOT NULL,
    input_tokens bigint NOT NULL,
    output_tokens bigint NOT NULL,
    cache_read bigint NOT NULL,
    reasoning bigint NOT NULL,
    latency_us bigint NOT NULL,
    latency_count bigint NOT NULL,
    cost_usd numeric NOT NULL,
    saved_usd numeric NOT NULL,
    PRIMARY KEY (org_id, kind, bucket, tenant, user_key, dimension_set)
);

CREATE TABLE entity_day (LIKE growing_entity_15m);
ALTER TABLE entity_day DROP COLUMN bucket;
ALTER TABLE entity_day
    ADD COLUMN day date NOT NULL,
    ADD PRIMARY KEY (org_id, kind, day, tenant, user_key, dimension_set);

-- A session's or a run's header is the sum of its hours, so that an hour can be rebuilt on its own.
CREATE TABLE session (
    LIKE growing_entity_15m,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL
);
ALTER TABLE session DROP COLUMN bucket, DROP COLUMN kind, DROP COLUMN user_key, DROP COLUMN tenant;
ALTER TABLE session DROP COLUMN dimension_set;
CREATE TABLE run (LIKE session);
ALTER TABLE session
    ADD COLUMN hour timestamptz NOT NULL,
    ADD COLUMN session_id text NOT NULL,         -- '': none
    ADD PRIMARY KEY (org_id, session_id, hour);
CREATE INDEX ON session (org_id, hour);
ALTER TABLE run
    ADD COLUMN hour timestamptz NOT NULL,
    ADD COLUMN run_id text NOT NULL,         -- '': none
    ADD COLUMN parent_run_id text NOT NULL,  -- '': none
    ADD PRIMARY KEY (org_id, run_id, parent_run_id, hour);
CREATE INDEX ON run (org_id, hour);

-- Tables that grow with traffic: hypertables where TimescaleDB is, daily or weekly ranges where not.
CREATE TABLE growing_table (
    name text PRIMARY KEY,
    time_column text NOT NULL,
    days integer NOT NULL
);
INSERT INTO growing_table VALUES ('usage_event', 'time', 1), ('cube_15m', 'bucket', 7), ('entity_15m', 'bucket', 7);

DO $$
DECLARE
    growing growing_table;
BEGIN
    FOR growing IN SELECT * FROM growing_table LOOP
        IF current_setting('outlay.engine') = 'timescaledb' THEN
            EXECUTE format('ALTER TABLE growing_%1$s RENAME TO %1$s', growing.name);
            PERFORM create_hypertable(growing.name::regclass, growing.time_column::name,
                chunk_time_interval => make_interval(days => growing.days), create_default_indexes => false);
            IF growing.name = 'usage_event' THEN
                ALTER TABLE usage_event SET (timescaledb.compress, timescaledb.compress_segmentby = 'org_id',
                    timescaledb.compress_orderby = 'time, event_id, seq');
            END IF;
        ELSE
            EXECUTE format('CREATE TABLE %1$s (LIKE growing_%1$s INCLUDING ALL) PARTITION BY RANGE (%2$I)',
                growing.name, growing.time_column);
            EXECUTE format('DROP TABLE growing_%s', growing.name);
        END IF;
    END LOOP;
END $$;
