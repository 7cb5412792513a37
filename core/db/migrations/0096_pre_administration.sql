-- The providers and models of which a key may send events; null: of all.
ALTER TABLE api_key ADD COLUMN allowed jsonb;
-- The attribution that an organisation requires of events, and the zone of questions that name none.
ALTER TABLE organisation ADD COLUMN attribution_policy jsonb, ADD COLUMN timezone text NOT NULL DEFAULT 'UTC';
