-- As in 0113, and an attempt whose hold has expired can be asked about again: the new hold replaces it.
CREATE OR REPLACE FUNCTION reserve_holds(
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
    WHERE g.org_id = call.org_id AND g.call_id = call.call_id AND g.attempt = call.attempt
        AND g.state IN ('open', 'expired');
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
