-- A receipt asks which copies of its event said something else.
CREATE INDEX event_conflict_event ON event_conflict (org_id, event_id, time);
