-- Where alerts go. What is secret about a channel is sealed (core/seal.py); the key is not in the database.
CREATE TABLE channel (
    id text PRIMARY KEY,
    org_id integer NOT NULL,                 -- a ledger, as everywhere: negative for the test side
    name text NOT NULL,
    type text NOT NULL CHECK (type IN ('webhook', 'slack', 'email', 'pagerduty', 'alertmanager')),
    shown text NOT NULL,                     -- where it goes, without what is secret about it
    sealed bytea NOT NULL,                   -- address and secrets, bound to org_id and id
    key_id text NOT NULL,                    -- which key opens it
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    previous_secret_until timestamptz,       -- until then what is sent is signed with the secret before as well
    snoozed_until timestamptz,               -- until then what is for it waits
    -- What delivery knows of it. The lease is one replica's: nobody else sends to this channel meanwhile.
    leased_by uuid,
    leased_until timestamptz,
    attended_at timestamptz,
    failing_since timestamptz,               -- NULL: it answered last time
    retry_at timestamptz                     -- NULL: now
);
CREATE INDEX ON channel (org_id, created_at, id);

-- One message for one channel. Written with the decision, in its transaction: an alert that exists is delivered.
CREATE TABLE delivery (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL,
    channel_id text NOT NULL,                -- may be gone; its deliveries stay as history
    event_id text NOT NULL,                  -- the message's id on every try and in every copy
    type text NOT NULL,                      -- the message's
    message text NOT NULL,                   -- JSON, as it was decided and as it is sent
    metric text NOT NULL DEFAULT 'cost_usd', -- what its amounts are: cost_usd, tokens or events
    fired_id uuid,                           -- the alert that fired: firing and resolved share it; NULL: a test
    opened text,                             -- where the message ends an alert: the message that opened it
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed', 'cancelled')),
    due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts integer NOT NULL DEFAULT 0,
    first_attempt_at timestamptz,
    done_at timestamptz,
    digest_id uuid,                          -- what it is sent in, where many went at once
    UNIQUE (channel_id, event_id)
);
CREATE INDEX delivery_pending ON delivery (channel_id, due_at) WHERE state = 'pending';
CREATE INDEX ON delivery (org_id, id);
CREATE INDEX ON delivery (done_at) WHERE state <> 'pending';

CREATE TABLE delivery_attempt (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL,
    channel_id text NOT NULL,
    sent_id text NOT NULL,                   -- a message's event_id, or a digest's id
    at timestamptz NOT NULL,
    duration_ms integer NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('delivered', 'refused', 'unreachable')),
    status_code integer,                     -- NULL: no answer, or no HTTP
    detail text NOT NULL                     -- what went wrong, without the receiver's words and our secrets
);
CREATE INDEX ON delivery_attempt (channel_id, sent_id);
CREATE INDEX ON delivery_attempt (at);

-- Whoever delivers is woken by the commit: of a decision, and of a test.
CREATE FUNCTION announce_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('delivery', '');
    RETURN NULL;
END $$;
CREATE TRIGGER delivery_is_announced AFTER INSERT ON delivery
    FOR EACH STATEMENT EXECUTE FUNCTION announce_delivery();
CREATE TRIGGER outbox_is_announced AFTER INSERT ON alert_outbox
    FOR EACH STATEMENT EXECUTE FUNCTION announce_delivery();
