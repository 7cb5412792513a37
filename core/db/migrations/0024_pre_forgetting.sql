-- What budgets and alerts leave behind does not grow for ever (core/budgets/forgetting.py).

-- Counters of windows that had ended before it are gone; it only moves on.
ALTER TABLE counting_clock ADD COLUMN forgotten_before timestamptz NOT NULL DEFAULT 'epoch';

CREATE INDEX ON fired_alert (fired_at);
