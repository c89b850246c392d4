-- By which a list that came again unchanged keeps the day on which it came first.

ALTER TABLE aid_registry ADD COLUMN IF NOT EXISTS digest CHAR(64) DEFAULT '' NOT NULL;
