-- Prices and budgets hold finite numbers and times that the code can compare. One value that is not stopped the
-- evaluation of every budget, or the start of a server. No release has written any, so the previous one goes on beside
-- these constraints. NaN is above Infinity in PostgreSQL, so `< 'Infinity'` refuses both.

-- What is there already: no limit at all becomes the highest that can be stated, an unknown figure its default.
UPDATE budget_limit SET amount = 1e15 WHERE amount >= 'Infinity';
UPDATE budget_limit SET thresholds = coalesce(
    nullif(ARRAY(SELECT t FROM unnest(thresholds) AS t WHERE t > 0 AND t < 'Infinity' ORDER BY t), '{}'), '{0.5,0.8,1}')
WHERE NOT (0 < ALL (thresholds) AND 'Infinity' > ALL (thresholds));
UPDATE budget_limit SET since = '1970-01-01 00:00+00' WHERE NOT isfinite(since);
UPDATE budget_grant SET amount = 1e15 WHERE amount >= 'Infinity';
UPDATE budget_grant SET
    starts_at = greatest(starts_at, '1970-01-01 00:00+00'), ends_at = least(ends_at, '2200-12-31 00:00+00')
WHERE NOT (isfinite(starts_at) AND isfinite(ends_at));
UPDATE budget SET floor_usd = CASE floor_usd WHEN 'Infinity' THEN 1e15 ELSE 5 END
WHERE floor_usd >= 'Infinity' OR floor_usd = '-Infinity';
UPDATE budget SET unpriced_usd_per_million = NULL
WHERE unpriced_usd_per_million >= 'Infinity' OR unpriced_usd_per_million = '-Infinity';
UPDATE budget SET snoozed_until = CASE snoozed_until WHEN 'infinity' THEN timestamptz '2200-12-31 00:00+00' END
WHERE NOT isfinite(snoozed_until);
UPDATE budget SET created_at = CASE WHEN isfinite(created_at) THEN created_at ELSE timestamptz '1970-01-01 00:00+00' END,
    updated_at = CASE WHEN isfinite(updated_at) THEN updated_at ELSE now() END
WHERE NOT (isfinite(created_at) AND isfinite(updated_at));
UPDATE fired_alert SET limit_seen = NULL WHERE limit_seen >= 'Infinity' OR limit_seen = '-Infinity';

ALTER TABLE budget_limit
    ADD CONSTRAINT budget_limit_finite CHECK (amount < 'Infinity' AND isfinite(since)),
    ADD CONSTRAINT budget_limit_thresholds_finite CHECK (0 < ALL (thresholds) AND 'Infinity' > ALL (thresholds));
ALTER TABLE budget_grant
    ADD CONSTRAINT budget_grant_finite CHECK (amount < 'Infinity' AND isfinite(starts_at) AND isfinite(ends_at));
ALTER TABLE budget ADD CONSTRAINT budget_finite CHECK (
    floor_usd > '-Infinity' AND floor_usd < 'Infinity'
    AND unpriced_usd_per_million > '-Infinity' AND unpriced_usd_per_million < 'Infinity'
    AND isfinite(snoozed_until) AND isfinite(created_at) AND isfinite(updated_at));

-- Prices are append-only, and receipts refer to them: what is there stays, and is left out where it is read. Amounts are
-- numbers as text; a name, such as a service tier's, is any text.
CREATE FUNCTION amounts_are_numbers(stated jsonb, VARIADIC places jsonpath[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT NOT EXISTS (
        SELECT FROM unnest(places) AS place CROSS JOIN LATERAL jsonb_path_query(stated, place) AS amount
        WHERE jsonb_typeof(amount) = 'string'
            AND amount #>> '{}' !~ '^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,2})?$')
$$;
ALTER TABLE price ADD CONSTRAINT price_finite CHECK (
    isfinite(effective_from) AND amounts_are_numbers(rates, '$.**')
    AND amounts_are_numbers(terms, '$.regions.*', '$.**.price', '$.**.base', '$.**.rates.*', '$.**.tiers[*][*]')
) NOT VALID;
ALTER TABLE discount ADD CONSTRAINT discount_finite CHECK (isfinite(effective_from)) NOT VALID;
