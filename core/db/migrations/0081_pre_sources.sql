-- Why a call's output ended, the cap that was asked for, the logical call that it is an attempt of, and who told of it.
-- NULL: not known, as of all events from before.
ALTER TABLE usage_event ADD COLUMN finish_reason text;
ALTER TABLE usage_event ADD COLUMN max_output_tokens integer;
ALTER TABLE usage_event ADD COLUMN operation_id text;
ALTER TABLE usage_event ADD COLUMN source text;

-- A source is asked for as region, status and error are (docs/decisions/0092-who-told-of-a-call.md).
ALTER TABLE facet_15m ADD COLUMN source text;
ALTER TABLE facet_day ADD COLUMN source text;
