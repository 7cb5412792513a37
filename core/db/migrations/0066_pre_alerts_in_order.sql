-- What keeps the messages of one alert in order, and what re-sends and recoveries need to know of an alert that is open.

-- The same for every message about one budget, subject, window, type and threshold; a channel gets these in order.
-- NULL: the message is about no alert.
ALTER TABLE delivery ADD COLUMN alert_key uuid;
UPDATE delivery d SET alert_key = coalesce((
    SELECT md5(jsonb_build_array(f.budget_id, f.subject, extract(epoch FROM f.window_key), f.type,
        trim_scale(f.threshold))::text)::uuid
    FROM fired_alert f WHERE f.id = d.fired_id), d.fired_id)
WHERE d.state = 'pending';
CREATE INDEX delivery_in_order ON delivery (channel_id, alert_key, id) WHERE state = 'pending';
CREATE INDEX delivery_next ON delivery (channel_id, attempts, id) WHERE state = 'pending' AND digest_id IS NULL;

ALTER TABLE fired_alert
    ADD COLUMN channels text[],              -- to which it was sent, so that its end goes there too; NULL: the budget's
    ADD COLUMN limit_seen numeric;           -- the limit at its latest evaluation; NULL: the message's
CREATE INDEX fired_open_of_ledger ON fired_alert (org_id, id) WHERE recovered_at IS NULL;
CREATE INDEX fired_muted ON fired_alert (budget_id) WHERE recovered_at IS NULL AND muted IS NOT NULL;

ALTER TABLE channel ADD COLUMN resent_at timestamptz;   -- when a channel that forgets was last sent its open alerts again
