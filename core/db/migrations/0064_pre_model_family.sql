-- The family of the model that answered, decided when an event lands, and the requested model where it is another name of
-- that family. Both NULL: not known, also of all events from before (docs/decisions/0063-model-families.md).
ALTER TABLE dimension_set ADD COLUMN model_family text, ADD COLUMN model_alias text;

-- Whether a condition on `model` means the exact name of the model that answered. Budgets from before, and those that an
-- earlier release makes beside this one, count what they counted.
ALTER TABLE budget ADD COLUMN model_exact boolean NOT NULL DEFAULT true;
ALTER TABLE counting ADD COLUMN model_exact boolean NOT NULL DEFAULT true;
