-- What counts in a closed month and is about an earlier one that was closed before, as its statement shows it: kept here,
-- because retention drops the events (docs/decisions/0137-statements.md). NULL: closed by an earlier version.
ALTER TABLE closed_period ADD COLUMN corrections jsonb;
