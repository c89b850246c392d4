-- For several servers on one store: who adds to the audit log or puts lists in place locks a row, and the others wait.

INSERT INTO aid_lock (name) SELECT 'audit' FROM (SELECT COUNT(*) AS present FROM aid_lock
  WHERE name = 'audit') AS locks WHERE present = 0;

INSERT INTO aid_lock (name) SELECT 'links' FROM (SELECT COUNT(*) AS present FROM aid_lock
  WHERE name = 'links') AS locks WHERE present = 0;

-- By which keys a row's digest and reason were made: a change of keys that was broken off goes on with the rows that are left.

ALTER TABLE aid_ruling ADD COLUMN IF NOT EXISTS key_name VARCHAR(20) DEFAULT 'k1' NOT NULL;

-- The texts of every pack that anything was decided by: with them, a decision's own body is all it takes to make it again.

CREATE TABLE IF NOT EXISTS aid_pack (
  digest    CHAR(64) NOT NULL,
  file_name VARCHAR(300) NOT NULL,
  body      TEXT NOT NULL,
  kept_at   TIMESTAMP NOT NULL,
  PRIMARY KEY (digest, file_name)
);
