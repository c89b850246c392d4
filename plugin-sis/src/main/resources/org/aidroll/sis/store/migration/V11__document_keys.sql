-- By which keys a file's digest was made: a change of keys brings it to the newest, and finds what is left of one that was
-- broken off.

ALTER TABLE aid_document ADD COLUMN IF NOT EXISTS key_name VARCHAR(20) DEFAULT 'k1' NOT NULL;
