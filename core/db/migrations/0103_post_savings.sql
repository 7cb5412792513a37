-- Hours whose events are still kept are derived again, with the tables of 0102: the version before, which may have
-- compacted them since, does not know them. From here on readers use them.
INSERT INTO dirty_period (org_id, hour)
SELECT DISTINCT c.org_id, date_trunc('hour', c.bucket, 'UTC') FROM cube_15m c
WHERE NOT EXISTS (SELECT FROM closing_total t
    WHERE t.org_id = c.org_id AND t.utc_day = (c.bucket AT TIME ZONE 'UTC')::date);
UPDATE closing_total SET without_savings = true;
