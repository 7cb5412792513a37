-- Budgets that stop calls, and the money that calls hold while they run (docs/decisions/0119-holds.md).

ALTER TABLE budget
    ADD COLUMN enforce text NOT NULL DEFAULT 'observe' CHECK (enforce IN ('observe', 'warn', 'degrade', 'block')),
    ADD COLUMN degrade_to jsonb NOT NULL DEFAULT '{}',   -- {model: cheaper model}; * is any other
    ADD COLUMN degrade_at numeric NOT NULL DEFAULT 0.8 CHECK (degrade_at > 0 AND degrade_at <= 1),
    ADD COLUMN degrade_limit numeric CHECK (degrade_limit > 0 AND degrade_limit < 'Infinity'),
    ADD COLUMN max_per_call_usd numeric CHECK (max_per_call_usd > 0 AND max_per_call_usd < 'Infinity'),
    ADD COLUMN clamp boolean NOT NULL DEFAULT false,
    ADD COLUMN on_unavailable text NOT NULL DEFAULT 'open' CHECK (on_unavailable IN ('open', 'closed')),
    ADD COLUMN unknown_cost_usd numeric CHECK (unknown_cost_usd >= 0 AND unknown_cost_usd < 'Infinity'),
    ADD COLUMN cut_off boolean NOT NULL DEFAULT false;
CREATE INDEX budget_enforcing ON budget (org_id) WHERE enforce <> 'observe' AND enabled AND deleted_at IS NULL;

-- One attempt of a call that budgets let pass. `org_id` is a ledger.
CREATE TABLE gateway_call (
    org_id integer NOT NULL,
    call_id uuid NOT NULL,
    attempt smallint NOT NULL,
    key_id text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'settled', 'expired', 'landed')),
    began_at timestamptz NOT NULL,           -- by the gateway's clock: which windows it is budgeted in
    deadline timestamptz NOT NULL,           -- by the database's: when an open one expires; infinity once settled
    event jsonb NOT NULL,                    -- attribution, provider, model and time; of a lost one the event is made
    estimate_usd numeric,                    -- NULL: its model has no price
    input_tokens bigint NOT NULL,            -- of the estimate
    output_tokens bigint NOT NULL,
    decision text NOT NULL,                  -- allow, warn, degrade
    budgets jsonb NOT NULL,                  -- what it was decided by: [{id, subject, spent, reserved, limit, …}]
    reserved_usd numeric NOT NULL,
    actual_usd numeric,                      -- since it was settled; NULL: not known
    settled_at timestamptz,
    rejected text,                           -- why its event can never land: what it holds stays as spend
    landed_event text,                       -- the id of the event that landed
    PRIMARY KEY (org_id, call_id, attempt)
) WITH (fillfactor = 70);
CREATE INDEX gateway_call_unlanded ON gateway_call (state, deadline) WHERE state <> 'landed';
CREATE INDEX gateway_call_listed ON gateway_call (org_id, state, began_at, call_id) WHERE state <> 'landed';
CREATE INDEX gateway_call_began ON gateway_call (began_at);

-- What such an attempt holds in each budget, in the budget's unit.
CREATE TABLE budget_hold (
    org_id integer NOT NULL,
    call_id uuid NOT NULL,
    attempt smallint NOT NULL,
    counting bigint NOT NULL,
    window_start timestamptz NOT NULL,       -- with counting and subject: the counter that its event will add to
    subject text NOT NULL,
    amount numeric NOT NULL,
    deadline timestamptz NOT NULL,           -- the call's; what has passed it holds nothing
    PRIMARY KEY (org_id, call_id, attempt, counting, subject)
) WITH (fillfactor = 60);
CREATE INDEX budget_hold_of_counter ON budget_hold (counting, subject, window_start);

-- Spend and live holds of budgets, in one snapshot. An unpriced event counts `unknown`, or `per_token` for its tokens.
CREATE FUNCTION budget_figures(
    countings bigint[], subjects text[], firsts timestamptz[], lasts timestamptz[], metrics text[],
    unknowns numeric[], per_tokens numeric[], at timestamptz
) RETURNS TABLE (place bigint, spent numeric, reserved numeric) LANGUAGE sql STABLE AS $$
    SELECT k.place, coalesce(s.spent, 0), coalesce(h.reserved, 0)
    FROM unnest(countings, subjects, firsts, lasts, metrics, unknowns, per_tokens)
        WITH ORDINALITY AS k (counting, subject, first, last, metric, unknown, per_token, place)
    CROSS JOIN LATERAL (
        SELECT CASE k.metric WHEN 'tokens' THEN sum(c.tokens) WHEN 'events' THEN sum(c.event_count)
            ELSE sum(c.cost_usd) + sum(c.unpriced_count) * k.unknown + sum(c.unpriced_tokens) * k.per_token END AS spent
        FROM budget_counter c
        WHERE c.counting = k.counting AND c.subject = k.subject AND c.window_start >= k.first
            AND c.window_start <= k.last) AS s
    CROSS JOIN LATERAL (
        SELECT sum(b.amount) AS reserved FROM budget_hold b
        WHERE b.counting = k.counting AND b.subject = k.subject AND b.window_start >= k.first
            AND b.window_start <= k.last AND b.deadline > at) AS h
$$;

-- Holds an attempt's amounts in all of its budgets, or in none. `ceilings`: NULL passes whatever is spent; `belows`:
-- spend and holds that the attempt must not find reached.
CREATE FUNCTION reserve_holds(
    call gateway_call, lasts_for interval, ids uuid[], countings bigint[], subjects text[], firsts timestamptz[],
    lasts timestamptz[], keys timestamptz[], metrics text[], unknowns numeric[], per_tokens numeric[],
    amounts numeric[], limits numeric[], ceilings numeric[], belows numeric[], silent boolean[]
) RETURNS TABLE (place bigint, spent numeric, reserved numeric, fits boolean) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    now_ timestamptz;
BEGIN
    -- 29103 is core.db.advisory_locks.Pair.HOLDS. Always in the same order, so that no two wait for each other.
    PERFORM pg_advisory_xact_lock(29103, l.key)
    FROM (SELECT DISTINCT hashtext(k.counting || '/' || k.subject) AS key
          FROM unnest(countings, subjects) AS k (counting, subject) ORDER BY 1) AS l;
    -- Asked again, with another model or because the answer was lost: the new hold replaces the one before.
    DELETE FROM gateway_call g
    WHERE g.org_id = call.org_id AND g.call_id = call.call_id AND g.attempt = call.attempt AND g.state = 'open';
    IF FOUND THEN
        DELETE FROM budget_hold b
        WHERE b.org_id = call.org_id AND b.call_id = call.call_id AND b.attempt = call.attempt;
    END IF;
    now_ := clock_timestamp();
    -- A statement after the locks: its snapshot has all that other attempts held before they let go of them.
    RETURN QUERY
    WITH asked AS (
        SELECT * FROM unnest(ids, countings, subjects, keys, amounts, limits, ceilings, belows, silent)
            WITH ORDINALITY AS k (id, counting, subject, key, amount, most, ceiling, below, silent, place)
    ), found AS (
        SELECT a.*, f.spent, f.reserved,
            (a.ceiling IS NULL OR f.spent + f.reserved + a.amount <= a.ceiling)
                AND (a.below IS NULL OR f.spent + f.reserved < a.below) AS fits,
            f.spent + f.reserved + a.amount > a.most AND NOT a.silent AS warns
        FROM budget_figures(countings, subjects, firsts, lasts, metrics, unknowns, per_tokens, now_) AS f
        JOIN asked a ON a.place = f.place
    ), held AS (
        SELECT bool_or(f.warns) AS warns, jsonb_agg(jsonb_build_object('id', f.id, 'subject', f.subject,
            'spent', f.spent::text, 'reserved', f.reserved::text, 'limit', f.most::text, 'held', f.amount::text)
            ORDER BY f.place) AS budgets
        FROM found f HAVING bool_and(f.fits)
    ), kept AS (
        INSERT INTO gateway_call (org_id, call_id, attempt, key_id, state, began_at, deadline, event, estimate_usd,
            input_tokens, output_tokens, decision, budgets, reserved_usd)
        SELECT call.org_id, call.call_id, call.attempt, call.key_id, 'open', call.began_at, now_ + lasts_for,
            call.event, call.estimate_usd, call.input_tokens, call.output_tokens,
            CASE WHEN call.decision = 'allow' AND h.warns THEN 'warn' ELSE call.decision END, h.budgets,
            call.reserved_usd
        FROM held h
    ), rows AS (
        INSERT INTO budget_hold (org_id, call_id, attempt, counting, window_start, subject, amount, deadline)
        SELECT call.org_id, call.call_id, call.attempt, f.counting, f.key, f.subject, f.amount, now_ + lasts_for
        FROM found f, held h
    )
    SELECT f.place, f.spent, f.reserved, f.fits FROM found f;
END $$;

-- An attempt's cost is known: it holds that, in the budgets that its event will match, until the event lands. False:
-- its event has landed already, or nothing was held.
CREATE FUNCTION settle_holds(
    org integer, id uuid, number smallint, actual numeric, countings bigint[], subjects text[],
    keys timestamptz[], amounts numeric[]
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    UPDATE gateway_call g
    SET state = 'settled', actual_usd = actual, reserved_usd = coalesce(actual, reserved_usd),
        settled_at = clock_timestamp(), deadline = 'infinity'
    WHERE g.org_id = org AND g.call_id = id AND g.attempt = number AND g.state <> 'landed';
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    DELETE FROM budget_hold b WHERE b.org_id = org AND b.call_id = id AND b.attempt = number;
    INSERT INTO budget_hold (org_id, call_id, attempt, counting, window_start, subject, amount, deadline)
    SELECT org, id, number, k.counting, k.key, k.subject, k.amount, 'infinity'
    FROM unnest(countings, subjects, keys, amounts) AS k (counting, subject, key, amount);
    RETURN true;
END $$;

-- Events have landed, in this transaction: what their attempts hold is spend now. An event without an attempt's number
-- is of all attempts.
CREATE FUNCTION land_calls(orgs integer[], ids uuid[], numbers integer[], events text[]) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    landed bigint;
BEGIN
    -- In order, so that two transactions with events of the same calls do not wait for each other.
    PERFORM FROM gateway_call g JOIN unnest(orgs, ids, numbers) AS e (org, id, number)
        ON g.org_id = e.org AND g.call_id = e.id AND g.attempt = coalesce(e.number, g.attempt)
    WHERE g.state <> 'landed' ORDER BY g.org_id, g.call_id, g.attempt FOR UPDATE OF g;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    -- Statements of their own: they see what a settlement has written while the one above waited for it.
    UPDATE gateway_call g SET state = 'landed', landed_event = e.event
    FROM unnest(orgs, ids, numbers, events) AS e (org, id, number, event)
    WHERE g.org_id = e.org AND g.call_id = e.id AND g.attempt = coalesce(e.number, g.attempt) AND g.state <> 'landed';
    GET DIAGNOSTICS landed = ROW_COUNT;
    DELETE FROM budget_hold b USING unnest(orgs, ids, numbers) AS e (org, id, number)
    WHERE b.org_id = e.org AND b.call_id = e.id AND b.attempt = coalesce(e.number, b.attempt);
    RETURN landed;
END $$;

-- Frees what open calls hold whose deadline has passed. Returns how many.
CREATE FUNCTION expire_holds() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    over gateway_call[];
BEGIN
    SELECT array_agg(g) INTO over FROM (
        SELECT * FROM gateway_call c WHERE c.state = 'open' AND c.deadline <= clock_timestamp()
        ORDER BY c.org_id, c.call_id, c.attempt LIMIT 1000 FOR UPDATE SKIP LOCKED) AS g;
    UPDATE gateway_call g SET state = 'expired' FROM unnest(over) AS o
    WHERE (g.org_id, g.call_id, g.attempt) = (o.org_id, o.call_id, o.attempt);
    DELETE FROM budget_hold b USING unnest(over) AS o
    WHERE (b.org_id, b.call_id, b.attempt) = (o.org_id, o.call_id, o.attempt);
    RETURN coalesce(cardinality(over), 0);
END $$;
