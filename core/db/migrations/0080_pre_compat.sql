-- The client of another product that a key was made for; NULL: none, the key speaks our own contract in full.
ALTER TABLE api_key ADD COLUMN compat text;
