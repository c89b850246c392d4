-- The aid roster as it was, each time that it was another: a turn says when, for which term and by which pack, how many
-- lines stood on it, and the digest of them all. A line is kept when it is first so, and again when anything of it is
-- otherwise. Without a decision, the pupil stood on the roster no longer. What a line says of the pupil is sealed.

CREATE TABLE IF NOT EXISTS aid_roster (
  turn        BIGINT NOT NULL PRIMARY KEY,
  kept_at     TIMESTAMP NOT NULL,
  term        VARCHAR(20) NOT NULL,
  assessed_on DATE NOT NULL,
  pack        VARCHAR(100) NOT NULL,
  pack_digest CHAR(64) NOT NULL,
  line_count  INTEGER NOT NULL,
  digest      CHAR(64) NOT NULL
);

CREATE INDEX IF NOT EXISTS aid_roster_kept_at ON aid_roster (kept_at);

CREATE TABLE IF NOT EXISTS aid_roster_line (
  student_key   VARCHAR(100) NOT NULL,
  turn          BIGINT NOT NULL,
  decision_hash CHAR(64),
  line_text     TEXT NOT NULL,
  PRIMARY KEY (student_key, turn)
);

CREATE INDEX IF NOT EXISTS aid_roster_line_turn ON aid_roster_line (turn);

INSERT INTO aid_lock (name) SELECT 'roster' FROM (SELECT COUNT(*) AS present FROM aid_lock
  WHERE name = 'roster') AS locks WHERE present = 0;
