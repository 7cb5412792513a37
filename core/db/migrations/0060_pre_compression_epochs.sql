-- How often chunks of raw events were compressed, by slot: UTC days modulo 64. All slots are here from the start, so that
-- one can be locked whatever a snapshot sees (docs/decisions/0060-reading-while-chunks-are-compressed.md).
CREATE TABLE compression_epoch (slot smallint PRIMARY KEY CHECK (slot BETWEEN 0 AND 63), epoch bigint NOT NULL DEFAULT 0);
INSERT INTO compression_epoch (slot) SELECT generate_series(0, 63);
