-- Attribution that a key gives every event it sends, by the name of the field; its callers cannot state another.
ALTER TABLE api_key ADD COLUMN defaults jsonb NOT NULL DEFAULT '{}';
