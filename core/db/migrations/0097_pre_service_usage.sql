-- What each key made of the service itself, by UTC day. About right: counted in memory and written every second.
CREATE TABLE service_usage (
    org_id integer NOT NULL,                 -- a ledger
    day date NOT NULL,                       -- UTC
    key_id text NOT NULL,
    requests bigint NOT NULL,                -- with a valid key, within its limits
    events bigint NOT NULL,                  -- taken
    bytes bigint NOT NULL,                   -- of the bodies of events, decompressed
    PRIMARY KEY (org_id, day, key_id)
);
