-- How far the ledger has read the event log, written in the transaction that writes the events.

CREATE TABLE ledger_offset (
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL,             -- the next record to read; all before it are in the ledger
    epoch bigint NOT NULL,                   -- counts the owners; an older one's transaction is refused
    owner text NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);                    -- one update a transaction: room for the new row beside the old

-- Records the log no longer had when the ledger came to them. While a range is open its partition stands still.
CREATE TABLE lost_range (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic text NOT NULL,
    partition integer NOT NULL,
    first_offset bigint NOT NULL,            -- what the ledger would have read next
    next_offset bigint NOT NULL,             -- where the log goes on; before first_offset where the log began anew
    found_at timestamptz NOT NULL DEFAULT now(),
    skipped_at timestamptz,                  -- NULL: open
    skipped_by text,
    reason text
);
CREATE UNIQUE INDEX lost_range_open ON lost_range (topic, partition) WHERE skipped_at IS NULL;
