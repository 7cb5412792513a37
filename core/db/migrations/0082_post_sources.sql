-- Hours that the version before may have compacted since events have a source, which it does not know. From here on readers
-- use the tables of facets. An event is at most 35 days old when it comes.
INSERT INTO dirty_period (org_id, hour)
SELECT DISTINCT c.org_id, date_trunc('hour', c.bucket, 'UTC') FROM cube_15m c
WHERE c.bucket >= (SELECT applied_at FROM migration WHERE name = '0081_pre_sources') - interval '36 days'
    AND NOT EXISTS (SELECT FROM closing_total t
        WHERE t.org_id = c.org_id AND t.utc_day = (c.bucket AT TIME ZONE 'UTC')::date);
