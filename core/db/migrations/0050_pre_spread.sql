-- When an organisation's spread was last changed: for a while, copies of an event may be in two partitions, before two
-- writers (docs/decisions/0051-ids-that-move.md).
ALTER TABLE organisation ADD COLUMN spread_at timestamptz;
CREATE INDEX organisation_spread_at ON organisation (spread_at) WHERE spread_at IS NOT NULL;
