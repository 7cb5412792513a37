-- What an organisation may set for itself, within what its operator allows.
ALTER TABLE organisation
    ADD COLUMN rate_limit_ceiling integer,   -- the operator's limit; rate_limit_per_minute is the one in force
    ADD COLUMN raw_retention_days integer CHECK (raw_retention_days >= 36);   -- NULL: the server's
UPDATE organisation SET rate_limit_ceiling = rate_limit_per_minute;
