-- For several servers on one store: who adds to the audit log or puts lists in place locks a row, and the others wait.

INSERT INTO aid_lock (name) SELECT 'audit' FROM (SELECT COUNT(*) AS present FROM aid_lock
  WHERE name = 'audit') AS locks WHERE present = 0;

INSERT INTO aid_lock (name) SELECT 'links' FROM (SELECT COUNT(*) AS present FROM aid_lock
  WHERE name = 'links') AS locks WHERE present = 0;

-- By which keys a row's digest was made: a change of keys that was broken off goes on with the rows that are left.

ALTER TABLE aid_ruling ADD COLUMN IF NOT EXISTS key_name VARCHAR(20) DEFAULT 'k1' NOT NULL;
ALTER TABLE aid_link ADD COLUMN IF NOT EXISTS key_name VARCHAR(20) DEFAULT 'k1' NOT NULL;
